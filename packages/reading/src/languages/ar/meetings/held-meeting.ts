import { SIGN } from '../../../text/masked.ts';
import { either, evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { fold } from '../letters/fold.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { HELD } from './words/held.ts';

/** «about the holding of», «to the hosting of»: written like the verb. */
const ABOUT_THE = `(?<![ء-ي])و?(?:${['بشأن', 'حول', 'على', 'إلى', 'ترتيبات', 'موعد', 'تاريخ', 'مكان', 'قرب', 'دون', 'قبل', 'عدم', 'ضرورة', 'أهمية', 'مقترح', 'إمكانية'].map(fold).join('|')})`;

export const heldMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/held-meeting',
  recognises: 'A verb of holding, opening, closing or hosting a meeting.',
  status: 'held',
  pattern: sequence(
    evidence(
      either(
        `(?<!${ABOUT_THE} )${words(HELD)}[،,]? ${clause(44)}(?<!(?:من|خلال|اثناء|هامش) )`,
        `${words(['ناقش', 'ناقشت', 'بحث', 'بحثت', 'استعرض', 'استعرضت', 'تدارس', 'كرس', 'أقر'])} (?!ال)(?:اليوم |امس |${SIGN.date} )?`,
        `${words(['شمل', 'شملت', 'تضمن', 'تضمنت', 'تخللها', 'تخلله', 'تخللتها', 'تخللته'])} (?:(?:الزياره|الجوله|البرنامج) )?(?=(?:اجتماعا|لقاء|جلسه|جلستي|مباحثات)(?![ء-ي]))`,
      ),
      MEETING,
    ),
  ),
  finds: [
    '‹عقدت اللجنة العليا المشتركة اجتماعا› في عمان.',
    '‹عقد الوزيران في اليوم الثاني من الزيارة جلسة› عمل.',
    '‹ناقش اجتماع› عقد أمس خطة المياه.',
    '‹شملت الزيارة اجتماعا› مع غرفة التجارة.',
    '‹شهدت العاصمة تونس أمس الاجتماع› الثالث للجنة.',
  ],
  ignores: [
    'ستعقد اللجنة العليا المشتركة اجتماعا في عمان.',
    'عقد الوزير آمالا على التعاون.',
    'تباحثا بشأن عقد مؤتمر لوزراء الزراعة.',
  ],
});
