import { anyOf, evidence, named, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { office } from './pieces.ts';
import { APPOINTING } from './words.ts';

export const appointedByOffice = defineRule({
  id: 'ar/appointments/appointed-by-office',
  recognises: 'An office or a body appoints somebody whom the sentence does not name.',
  pattern: sequence(evidence(anyOf(APPOINTING, '[وب]'), '[ ]+', named('by', `[${SIGN.office}${SIGN.organisation}]`), '[ ]+', office)),
  finds: ['رحب ‹بتعيين الأمين العام للأمم المتحدة منسقا خاصا للأمم المتحدة› معنيا بالتعليم.', 'أشاد الوفد بقرار ‹تعيين الاتحاد الأفريقي مبعوثا خاصا للسودان›.'],
  ignores: ['رحب بتعيين موعد جديد.', 'أشاد الأمين العام للأمم المتحدة بعمل مبعوثه.'],
});
