import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const occasionOfSigning = defineRule<StatusRule>({
  id: 'ar/instruments/occasion-of-signing',
  recognises: 'The signing is spoken of as a known event: after it, at it, that it comes within a plan.',
  status: 'signed',
  weight: 'support',
  pattern: sequence(evidence(`${words(['بعد', 'عقب', 'خلال', 'أثناء', 'على هامش', 'بمناسبة', 'في أعقاب', 'جاء', 'يأتي', 'أن', 'بأن', 'إن', 'حفل', 'مراسم', 'حضر', 'سعادتها', 'سعادته', 'منذ', 'هذا', 'على'])} ${words(['توقيع', 'التوقيع على', 'بتوقيع', 'إبرام'])} ${named('parties', clause(8))}${INSTRUMENT}`)),
  finds: [
    'وقال المدير ‹إن توقيع المذكرة› يأتي في إطار خطة الوزارة.',
    'وتحدث ‹خلال توقيع الاتفاقية› عن دور الشباب.',
  ],
  ignores: [
    'وقال المدير إن الاتفاقية قيد الدراسة.',
    'وتحدث خلال الندوة عن الاتفاقية.',
  ],
});
