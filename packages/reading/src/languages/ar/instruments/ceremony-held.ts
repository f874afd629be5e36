import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { notAfter, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

const HELD = ['جرت', 'تمت', 'جرى', 'تم', 'أقيمت', 'أقيم', 'حضر', 'حضرت', 'شهد', 'شهدت'];
const CEREMONY = ['مراسم التوقيع', 'مراسم توقيع', 'مراسيم التوقيع', 'مراسيم توقيع', 'حفل التوقيع', 'حفل توقيع', 'التوقيع'];
/** «the ceremony, which took place in …», «the signing took place in …». */
export const THE_CEREMONY = ['مراسم التوقيع', 'مراسيم التوقيع', 'حفل التوقيع', 'التوقيع'];
const WHICH_WAS_HELD = ['الذي جرى', 'التي جرت', 'الذي تم', 'التي تمت', 'الذي أقيم', 'التي أقيمت', 'الذي احتضنه', 'الذي احتضنته', 'التي احتضنها', 'التي احتضنتها', 'الذي نظم', 'التي نظمت', 'جرى', 'جرت', 'تم'];

export const ceremonyHeld = defineRule<StatusRule>({
  id: 'ar/instruments/ceremony-held',
  recognises: 'The ceremony of the signing is said to have taken place, or to have been attended.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(
    notAfter(['أن', 'لم', 'لن', 'لو', 'إذا', 'هل']),
    evidence(
      either(
        `${words(HELD)} ${words(CEREMONY, '')}(?! علي)`,
        `${words(THE_CEREMONY)} ${words(WHICH_WAS_HELD, '')}(?= (?:في |ب|ال|[${SIGN.date}${SIGN.organisation}${SIGN.place}]))`,
      ),
    ),
  ),
  finds: ['وقد ‹جرت مراسم التوقيع› في ديوان البلدية.', '‹وشهد التوقيع› عدد من المسؤولين.', 'وقال المدير خلال ‹مراسم التوقيع التي جرت› في عمان إن الاتفاقية مهمة.', '‹التوقيع جرى› في مقر البلدية.'],
  ignores: ['ستجري مراسم التوقيع في ديوان البلدية.', 'حضر المراسم عدد من المسؤولين.', 'وقال المدير إن حفل التوقيع الذي سيقام في عمان مهم.'],
});
