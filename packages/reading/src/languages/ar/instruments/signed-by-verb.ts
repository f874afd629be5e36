import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { OCCURRENCES, SIGNED } from './words/signing.ts';

/** «which he signed», «had signed»: other rules tell these. */
const RELATIVE = '(?<!(?:التي|الذي|اللتين|اللذين|ما|قد|لم|لن|ان) )';

export const signedByVerb = defineRule<StatusRule>({
  id: 'ar/instruments/signed-by-verb',
  recognises: 'A past verb of signing, its parties, and the instrument in the same clause.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(RELATIVE, evidence(`${words(SIGNED)}(?! ${words(OCCURRENCES, '')}) ${named('parties', clause(45))}${SIGNED_OBJECT}`)),
  finds: [
    '‹وقعت وزارة الصحة وجامعة القاهرة مذكرة تفاهم› لتدريب الأطباء.',
    '‹أبرم صندوق التنمية الزراعية مع البنك الأهلي اتفاقية تعاون› قبل يومين.',
  ],
  ignores: [
    'وقع هجوم على مقر البعثة أثناء مناقشة اتفاقية الهدنة.',
    'ستوقع وزارة الصحة مذكرة تفاهم مع الجامعة.',
    'توقعت الوزارة إنجاز اتفاقية التعاون.',
    'ناقش الوفدان الاتفاقية التي وقعت العام الماضي.',
  ],
});
