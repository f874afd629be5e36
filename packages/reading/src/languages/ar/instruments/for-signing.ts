import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const forSigning = defineRule<StatusRule>({
  id: 'ar/instruments/for-signing',
  recognises: 'Something is done in order to sign an instrument: the signing itself is not reported.',
  status: 'planned',
  weight: 'support',
  pattern: sequence(evidence(`${words(['لتوقيع', 'للتوقيع على', 'لإبرام', 'بغرض توقيع', 'بهدف توقيع', 'من أجل توقيع', 'بشأن توقيع', 'حول توقيع'])} ${clause(6)}${INSTRUMENT}`)),
  finds: ['استقبل المدير الوفد ‹لتوقيع اتفاقية تعاون› بين الجامعتين.', 'حضر الوفد ‹للتوقيع على مذكرة تفاهم› مع البلدية.'],
  ignores: ['استقبل المدير الوفد بعد توقيع اتفاقية تعاون.', 'حضر الوفد لمناقشة مذكرة تفاهم.'],
});
