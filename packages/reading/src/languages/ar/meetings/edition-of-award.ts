import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { AND_OR_PREPOSITION, sequence, words } from '../patterns.ts';

/** What is given or won, and comes round in editions. */
const AWARDS = ['جائزة', 'الجائزة', 'جوائز', 'الجوائز', 'مسابقة', 'المسابقة', 'مسابقات', 'المسابقات', 'منافسة', 'المنافسة', 'منافسات', 'المنافسات', 'بطولة', 'البطولة', 'وسام', 'الوسام', 'هاكاثون', 'الهاكاثون'];
const AWARD = words(AWARDS, AND_OR_PREPOSITION);
const NUMBER = '(?: (?:و?ال[ء-ي]+|عشره?|(?:ال ?)?\\d{1,3})){0,4}';

export const editionOfAward = defineRule({
  id: 'ar/meetings/edition-of-award',
  recognises: 'The edition of an award or a contest, which is written like a session: nobody sits in it.',
  pattern: sequence(
    either(
      `${AWARD}[^.؛!؟\\n${SIGN.organisation}]{0,70}?[،,]? (?:(?:في|من|خلال|عن) |ب)${evidence(`(?:دورت|نسخت)ها?${NUMBER}`)}`,
      `(?<![ء-ي])(?:[وفبل]|لل)?${evidence(`(?:ال)?(?:دوره|دورات|نسخه)${NUMBER}`)}(?: (?:لل?عام|لسنه) ?[\\d${SIGN.date}]+)? (?:من |ل)?${AWARD}`,
    ),
  ),
  finds: [
    'قال إن الجائزة، في ‹دورتها العاشرة›، خصصت للرواية.',
    'كرمت الوزيرة الفائزين بمسابقة القصة القصيرة في ‹دورتها الرابعة› أمس.',
    'أعلنت الوزارة أسماء الفائزين في ‹الدورة السابعة› لمسابقة الخط.',
    'يغلق باب الترشح في ‹الدورة العاشرة› من جائزة الوادي في مايو المقبل.',
  ],
  ignores: [
    'عقد المجلس دورته العاشرة، ومنح جائزة الوادي.',
    'اختتمت الدورة الخامسة لمنتدى الموانئ.',
    'أشاد بدور الجائزة في خدمة الأدب.',
  ],
});
