import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { AND_OR_PREPOSITION, sequence, words } from '../patterns.ts';

/** Whoever is chosen is chosen for a term. */
const CHOSEN = words(['انتخب', 'انتخبت', 'انتخاب', 'انتخابه', 'انتخابها', 'انتخابات', 'فاز', 'فازت', 'فوز', 'جدد', 'جددت', 'تجديد', 'اختيار', 'اختير', 'اختيرت', 'عضوية', 'عضويته', 'عضويتها', 'رئاسة', 'رئاسته', 'رئاستها', 'رئيسا', 'رئيسة', 'عضوا', 'أمينا', 'تعيين', 'عين', 'عينت'], AND_OR_PREPOSITION);
const ANOTHER = '(?: (?:ال)?(?:ثاني|ثالث|جديد|اخري|قادم|مقبل|حالي)ه?)?';

export const termOfOffice = defineRule({
  id: 'ar/meetings/term-of-office',
  recognises: 'The term for which someone is elected, which is written like a session.',
  pattern: sequence(`(?<![ء-ي])(?:[وفبل]|لل)?${evidence('(?:ال)?دوره (?:ال)?(?:انتخابيه|نيابيه)(?: ال[ء-ي]+(?: عشره?)?)?')}|${CHOSEN}[^.؛!؟\\n]{0,90}? لل?${evidence(`دوره${ANOTHER}`)}(?= ?\\(?${SIGN.date}| ?\\(?\\d{4} ?[-–/]| مدتها| لمده| و?(?:التي )?ت(?:ستمر|متد)| تنتهي|["')]*[.،]|["')]*$)`),
  finds: [
    'رشحت النقابة ليلى العمري في ‹الدورة الانتخابية الثانية›.',
    'فاز الاتحاد بعضوية مجلس إدارة المنظمة لل‹دورة› 2024-2028.',
    'انتخبت الجمعية سامر الخطيب رئيسا ل‹دورة ثانية› مدتها أربع سنوات.',
    'تم انتخاب ليلى العمري أمينة للاتحاد لل‹دورة المقبلة›.',
  ],
  ignores: [
    'انتخب سامر الخطيب رئيسا للدورة الخامسة للجمعية العامة.',
    'عقد المجلس دورة ثانية في تونس.',
    'انتخب في دورة عقدها المجلس في تونس.',
  ],
});
