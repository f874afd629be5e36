import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { SECTION } from '../commitments/clause-lead.ts';
import { sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

const PAPER = ['المذكرة', 'الاتفاقية', 'الاتفاق', 'البروتوكول', 'البرنامج', 'المحضر', 'الخطة', 'العقد'];
const DRAWN_UP = ['حرر', 'حررت', 'حررا', 'وقع', 'وقعت', 'حرر ووقع', 'حررت ووقعت', 'تم التوقيع', 'تم تحريره', 'تم تحريرها'];
/** «this memorandum», «this protocol and was signed». */
const THIS = `(?: (?:علي )?(?:هذه |هذا )(?:${SIGN.instrument}|${words(PAPER, '')})(?: و?وقعت?)?)?`;
const TOWN = `(?:في |ب)(?:مدينه |العاصمه )?[${SIGN.place}${SIGN.state}]`;
/** «On ⟨day⟩ … this protocol was drawn up between», at the head. */
const AT_HEAD = `(?:انه )?في (?:يوم )?${SIGN.date}[،,]? (?:${TOWN}[،,]? )?(?:تحررت?|حررت?|ابرمت?|تم ابرام|تم تحرير)(?= هذ[ها] [^.؛]{0,40} بين )`;
/** «… in two originals», or the end: what goes on otherwise is a story, «clashes took place in … on …». */
const AND_NO_MORE = `(?= ?[.،]?$|[،]? ?و?(?:في|من|علي|ب) ?(?:عدد )?(?:نسخ|اصل|نظير|ثلاث|اربع|خمس|ست))`;

export const drawnUp = defineRule<StatusRule>({
  id: 'ar/instruments/drawn-up',
  recognises: 'The last clause of an instrument itself, or the first: drawn up on a day, and where. That it was signed is supposed of it.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  supposes: 'drawn-up',
  pattern: sequence(
    `^[^ء-ي${SIGN.place}${SIGN.state}]{0,3}(?:${SECTION})?(?:و?اثباتا (?:ل[^،.]{2,40})[،,] ?)?و?(?:قد )?`,
    evidence(`${words(DRAWN_UP, 'و')}${THIS} (?:${TOWN}[^.؛!؟]{0,40}?${SIGN.date}|(?:في |بتاريخ |يوم )?${SIGN.date}[،,]? ${TOWN})(?:${AND_NO_MORE})|${AT_HEAD}`),
  ),
  finds: [
    'يلتزم الطرفان ببنود مذكرة التفاهم. ‹حررت في الرباط بتاريخ 12 مارس 2025› في نسختين أصليتين.',
    'تسري الاتفاقية عامين. ‹وقعت في تونس يوم 5 مايو 2024›.',
    'اتفاقية تعاون بين وزارة النقل وجامعة طنطا\n\n‹إنه في يوم 5 مايو 2024 تحررت› هذه الاتفاقية بين كل من وزارة النقل وجامعة طنطا.',
    'تسري الاتفاقية عامين. وإثباتا لذلك، ‹تم التوقيع على هذه الاتفاقية في تونس يوم 5 مايو 2024› من نسختين.',
    'تسري الاتفاقية عامين. ‹حررت هذه الاتفاقية بتاريخ 5 مايو 2024 في تونس› من أصلين.',
  ],
  ignores: [
    'تسري الاتفاقية عامين. وقعت في تونس يوم 5 مايو 2024 مواجهات بين الجماهير.',
    'تسري الاتفاقية عامين. تحرر في الرباط بتاريخ لاحق.',
  ],
});
