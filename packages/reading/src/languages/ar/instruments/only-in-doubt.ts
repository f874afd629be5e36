import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { DOUBT } from './words/doubt.ts';
import { SIGNED, SIGNING } from './words/signing.ts';

const ACT = words([...SIGNED, ...SIGNING, 'يوقع', 'توقع', 'يوقعان', 'توقعان', 'سيوقع', 'ستوقع', 'يبرم', 'تبرم']);

export const onlyInDoubt = defineRule<StatusRule>({
  id: 'ar/instruments/only-in-doubt',
  recognises: 'A signing in a question, under a condition, or as a rumour: nothing is reported.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(DOUBT)} ${wordsBetween(8)}${ACT} ${clause(30)}${INSTRUMENT}|${ACT} ${clause(30)}${INSTRUMENT}(?=[^.؛!]{0,120}؟))`)),
  finds: ['‹هل وقعت الوزارة اتفاقية› مع الشركة؟', '‹هل توقع الحكومة اتفاقا› مع الصندوق؟', '‹إذا وقع الطرفان مذكرة التفاهم› فسيبدأ العمل.'],
  ignores: ['وقعت الوزارة اتفاقية مع الشركة.', 'هل انتهى العمل في المشروع؟'],
});
