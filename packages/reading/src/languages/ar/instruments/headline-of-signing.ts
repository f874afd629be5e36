import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';


export const headlineOfSigning = defineRule<StatusRule>({
  id: 'ar/instruments/headline-of-signing',
  recognises: 'A headline that opens with the signing of an instrument, as a noun.',
  status: 'signed',
  weight: 'support',
  pattern: sequence('^[^ء-ي]*', evidence(`${words(['توقيع', 'إبرام', 'التوقيع على'], '')} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    '‹توقيع مذكرة تفاهم› بين البلدية والجامعة',
    '‹إبرام اتفاقية شراكة› بين المصرف والوزارة',
  ],
  ignores: [
    'تأجيل توقيع مذكرة تفاهم بين البلدية والجامعة',
    'مباحثات لتوقيع اتفاقية تعاون',
  ],
});
