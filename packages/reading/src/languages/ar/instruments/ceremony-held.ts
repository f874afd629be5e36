import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

const HELD = ['جرت', 'تمت', 'جرى', 'تم', 'أقيمت', 'أقيم', 'حضر', 'حضرت', 'شهد', 'شهدت'];
const CEREMONY = ['مراسم التوقيع', 'مراسم توقيع', 'حفل التوقيع', 'حفل توقيع', 'التوقيع'];

export const ceremonyHeld = defineRule<StatusRule>({
  id: 'ar/instruments/ceremony-held',
  recognises: 'The ceremony of the signing is said to have taken place, or to have been attended.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(notAfter(['أن', 'لم', 'لن', 'لو', 'إذا', 'هل']), evidence(`${words(HELD)} ${words(CEREMONY, '')}(?! علي)`)),
  finds: ['وقد ‹جرت مراسم التوقيع› في ديوان البلدية.', '‹وشهد التوقيع› عدد من المسؤولين.'],
  ignores: ['ستجري مراسم التوقيع في ديوان البلدية.', 'حضر المراسم عدد من المسؤولين.'],
});
