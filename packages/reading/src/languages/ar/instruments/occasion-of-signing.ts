import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { NOT_YET } from './words/signing.ts';


/** «welcomed the signing of …»: it is known to have happened, but is not what is reported. */
const WELCOMED = ['رحب', 'رحبت', 'ورحبوا', 'أشاد', 'أشادت', 'أشادوا', 'ثمن', 'ثمنت', 'هنأ', 'هنأت', 'بارك', 'باركت', 'نوه', 'نوهت', 'أثنى', 'أثنت', 'مرحبا', 'مشيدا', 'مثمنا'];

export const occasionOfSigning = defineRule<StatusRule>({
  id: 'ar/instruments/occasion-of-signing',
  recognises: 'The signing is spoken of as a known event: after it, at it, that it comes within a plan.',
  status: 'signed',
  weight: 'support',
  pattern: sequence(
    evidence(
      either(
        `${words(WELCOMED)} ${clauseWithout(NOT_YET, 8)}${words(['بتوقيع', 'بالتوقيع على', 'بإبرام', 'توقيع', 'التوقيع على', 'إبرام', 'على توقيع', 'على التوقيع على'], '')}`,
        `${words(['بعد', 'عقب', 'خلال', 'أثناء', 'على هامش', 'بمناسبة', 'في أعقاب', 'جاء', 'يأتي', 'أن', 'بأن', 'إن', 'حفل', 'مراسم', 'حضر', 'سعادتها', 'سعادته', 'منذ', 'هذا', 'على'])} ${words(['توقيع', 'التوقيع على', 'بتوقيع', 'إبرام'])}`,
      ),
      ` ${named('parties', clause(8))}${INSTRUMENT}`,
    ),
  ),
  finds: [
    'وقال المدير ‹إن توقيع المذكرة› يأتي في إطار خطة الوزارة.',
    'وتحدث ‹خلال توقيع الاتفاقية› عن دور الشباب.',
    '‹ورحب المجلس بتوقيع اتفاقية النقل› بين الأردن وتونس.',
  ],
  ignores: [
    'وقال المدير إن الاتفاقية قيد الدراسة.',
    'وتحدث خلال الندوة عن الاتفاقية.',
    'ورحب المجلس بقرب توقيع اتفاقية النقل.',
  ],
});
