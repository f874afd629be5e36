import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, clauseWithout, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { NOT_YET } from './words/signing.ts';
import type { StatusRule } from './status-rule.ts';


export const cameThroughSigning = defineRule<StatusRule>({
  id: 'ar/instruments/came-through-signing',
  recognises: 'What was reported came in, or through, the signing of an instrument.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(
    evidence(
      `(?:${words(['جاء ذلك', 'جاء هذا', 'وجاء ذلك'])}|${words(['وذلك'])}(?! (?:بعد|عقب|منذ|قبل|اثر) ))`,
      ` ${clauseWithout(NOT_YET, 4)}${words(['توقيع', 'التوقيع على', 'إبرام', 'مراسم توقيع', 'حفل توقيع'])} ${named('parties', clause(25))}${SIGNED_OBJECT}`,
    ),
  ),
  finds: [
    '‹جاء ذلك خلال توقيع مذكرة تفاهم› بين الجامعة والبلدية.',
    '‹جاء ذلك عقب توقيع الوزارة اتفاقية شراكة› مع المصرف.',
  ],
  ignores: [
    'جاء ذلك خلال مناقشة اتفاقية الشراكة.',
    'جاء ذلك في بيان عن الاتفاقية.',
    'أكد الوزراء التزامهم بأمن المنطقة، وذلك بعد توقيع الاتفاق مع الصين.',
    'يزور الوفد الرياض وذلك للمشاركة في التوقيع على اتفاقية النقل.',
    'يصل الوفد غدا وذلك لحضور مراسم توقيع اتفاقية النقل.',
  ],
});
