import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { DENIED } from './words/not-signed.ts';

export const denied = defineRule<StatusRule>({
  id: 'ar/instruments/denied',
  recognises: 'The signing or the existence of an instrument is denied, or it was refused.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(evidence(`${words(DENIED)} ${named('parties', wordsBetween(16))}${INSTRUMENT}`)),
  finds: [
    '‹نفت الوزارة ما تردد عن توقيع اتفاقية› مع الشركة.',
    '‹لم يوقع الاتحاد أي مذكرة تفاهم› مع النادي.',
  ],
  ignores: [
    'وقعت الوزارة اتفاقية مع الشركة.',
    'نفت الوزارة ارتفاع الأسعار.',
  ],
});
