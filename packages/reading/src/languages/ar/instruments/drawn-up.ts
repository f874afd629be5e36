import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

const DRAWN_UP = ['حرر', 'حررت', 'حررا', 'وقع', 'وقعت', 'حرر ووقع', 'حررت ووقعت', 'تم التوقيع', 'تم تحريره', 'تم تحريرها'];
/** «… in two originals», or the end: what goes on otherwise is a story, «clashes took place in … on …». */
const AND_NO_MORE = `(?= ?[.،]?$|[،]? ?و?(?:في|من|علي|ب) ?(?:عدد )?(?:نسخ|اصل|نظير|ثلاث|اربع|خمس|ست))`;

export const drawnUp = defineRule<StatusRule>({
  id: 'ar/instruments/drawn-up',
  recognises: 'The last clause of an instrument itself: drawn up in a place on a day. That it was signed is supposed of it.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  supposes: 'drawn-up',
  pattern: sequence(`^[^ء-ي${SIGN.place}${SIGN.state}]{0,3}و?(?:قد )?`, evidence(`${words(DRAWN_UP, '')} (?:في |ب)(?:مدينه |العاصمه )?[${SIGN.place}${SIGN.state}][^.؛!؟]{0,40}?${SIGN.date}`), AND_NO_MORE),
  finds: [
    'يلتزم الطرفان ببنود مذكرة التفاهم. ‹حررت في الرباط بتاريخ 12 مارس 2025› في نسختين أصليتين.',
    'تسري الاتفاقية عامين. ‹وقعت في تونس يوم 5 مايو 2024›.',
  ],
  ignores: [
    'تسري الاتفاقية عامين. وقعت في تونس يوم 5 مايو 2024 مواجهات بين الجماهير.',
    'تسري الاتفاقية عامين. تحرر في الرباط بتاريخ لاحق.',
  ],
});
