import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';
import { RENEWED } from './words/not-signed.ts';

export const renewed = defineRule<StatusRule>({
  id: 'ar/instruments/renewed',
  recognises: 'An instrument is renewed or extended.',
  status: 'renewed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(RENEWED)} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    '‹جدد المعهد والجامعة اتفاقية التعاون› لعامين آخرين.',
    'تم ‹تجديد مذكرة التفاهم› بين الهيئتين.',
  ],
  ignores: [
    'وقع المعهد والجامعة اتفاقية التعاون.',
    'جدد الوزير شكره للجامعة.',
  ],
});
