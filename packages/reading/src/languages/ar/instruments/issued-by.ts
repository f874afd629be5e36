import { either, evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { BODY, INSTRUMENT, sequence, words } from '../patterns.ts';
import type { StatusRule } from './status-rule.ts';

/** No day or year of its own follows, as of an older one. */
export const OF_THIS_TIME = `(?![^.؛،!؟\\n]{0,120}?(?:${SIGN.date}|(?<![ء-ي])(?:عام|لعام|سنه|لسنه|قبل) ))`;

const ISSUED = `["')]*[،,]? (?:${words(['الذي', 'والذي'], '')} )?${words(['صدر', 'صادر', 'الصادر', 'والصادر', 'المنبثق', 'انبثق'], '')}["')]* ${words(['عن', 'من'], '')}`;
/** «of ⟨Chad⟩ and ⟨Jordan⟩», «of the donor States»: of several at once. */
const OF_SEVERAL = either(
  `ل${BODY} و(?:ل)?${BODY}`,
  words(['للدول', 'للبلدان', 'للدولتين', 'للبلدين', 'للجانبين', 'للطرفين', 'للوزارتين', 'للوزيرين', 'للوزراء', 'للمنظمتين', 'للمنظمات', 'لحكومتي', 'لوزارتي', 'لوزيري', 'لوزراء', 'لرؤساء', 'لقادة'], ''),
);

export const issuedBy = defineRule<StatusRule>({
  id: 'ar/instruments/issued-by',
  recognises: 'A statement or declaration, and the body or meeting that issued it.',
  status: 'approved',
  weight: 'proof',
  ofType: 'joint_declaration',
  pattern: sequence(evidence(`${INSTRUMENT}(?:${ISSUED}|(?= ${OF_SEVERAL}))`), OF_THIS_TIME, named('parties', '(?: [^\\s.؛،!؟]+){1,14}')),
  finds: [
    'تحفظ العراق على ‹إعلان تونس الصادر عن› الدورة العاشرة لمؤتمر المرافئ.',
    'جاء في ‹البيان المشترك الصادر عن› وزارتي النقل أن الميناء آمن.',
    'ورد في ‹بيان مشترك› للدول المانحة أن القرض جاهز.',
    'أفاد ‹بيان مشترك› لتونس والأردن بأن الخط افتتح.',
  ],
  ignores: [
    'رحبت الوزارة بإعلان تونس الصادر عن القمة العربية عام 2016.',
    'اعتمد الوزراء إعلان تونس عن المياه.',
    'قالت المنظمتان في بيان مشترك إن الدول المانحة تأخرت.',
    'صدر قرار عن المجلس بشأن البيان المشترك.',
  ],
});
