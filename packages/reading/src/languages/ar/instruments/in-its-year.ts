import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

export const inItsYear = defineRule<StatusRule>({
  id: 'ar/instruments/in-its-year',
  recognises: 'A line of a list of years tells of a signing, as a noun, after its year.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`^[^ء-ي0-9${SIGN.date}]{0,3}(?:1[0-9]\\d\\d|20\\d\\d|${SIGN.date}) ?[-–—:|] ?`, evidence(`${words(['توقيع', 'إبرام', 'التوقيع على'], '')} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    '1936 - ‹توقيع معاهدة الصداقة› بين مصر وبريطانيا.',
    '1955: ‹إبرام اتفاقية تجارية› بين الأردن وقبرص.',
  ],
  ignores: [
    '1936 - رفض توقيع معاهدة الصداقة بين مصر وبريطانيا.',
    '12 - توقيع اتفاقية تجارية بين الأردن وقبرص.',
    '1955 - اتفاق بين الأردن وقبرص على سحب القوات.',
  ],
});
