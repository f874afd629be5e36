import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { READY } from './words/to-come.ts';
import { TO_SIGN_AT_LAST } from './words/to-sign.ts';

export const readyToSign = defineRule<StatusRule>({
  id: 'ar/instruments/ready-to-sign',
  recognises: 'Someone is ready for, near to, on the way to, or hopes for the signing of an instrument.',
  status: 'planned',
  weight: 'support',
  pattern: sequence(
    evidence(
      `${words(READY)} ${named('parties', `${wordsBetween(12)}${words(TO_SIGN_AT_LAST)} ${clause(14)}`)}${INSTRUMENT}`,
    ),
  ),
  finds: ['‹تستعد المدينة اليوم لمراسم التوقيع النهائي على اتفاق السلام› بين الطرفين.', '‹وصل الوزير إلى الدوحة لتوقيع اتفاقية تعاون› في الطاقة.', 'أكد ‹جاهزية الوزارة لتوقيع مذكرة تفاهم› مع الهيئة.'],
  ignores: ['وقعت الهيئة مذكرة تفاهم مع الشركة.', 'وصل الوزير إلى الدوحة أمس.'],
});
