import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { ANY_SIGN, sequence, words } from '../patterns.ts';

const AT = ['خلال', 'في ختام', 'في مستهل', 'في افتتاح', 'على هامش', 'عقب', 'بمناسبة', 'في حفل'];
const SPOKE = ['كلمة', 'الكلمة', 'كلمته', 'كلمتها', 'بيان', 'تصريح', 'تصريحات', 'حديث', 'حوار'];
/** «before the council»: those before whom one speaks; «before the young» opens no occasion. */
const BEFORE_WHOM = ` "?(?:${ANY_SIGN}|(?:ال)?(?:مجلس|برلمان|جمعيه|لجنه|موتمر|اجتماع|جلسه|قمه|دوره|منتدي|ندوه|ملتقي|حضور|مشاركين|صحفيين|صحافيين|نواب))(?![ء-ي])`;
/** «within two years», «during the coming days»: a time, and no occasion. */
const A_TIME = ` (?:ال)?(?:عام|عامين|اعوام|سنه|سنتين|سنوات|شهر|شهرين|اشهر|ايام|يومين|يومي|اسبوع|اسبوعين|اسابيع|ساعات|فتره|مده|مرحله|نصف|ربع|عقد|عقود|قرن|\\d|${SIGN.date})(?![ء-ي])`;
const ENDS = words(['إن', 'أن', 'بأن', 'قال', 'أكد', 'على', 'أوضح', 'دعا'], '');

export const occasionOfSpeech = defineRule({
  id: 'ar/statements/occasion-of-speech',
  recognises: 'The occasion on which something is said: at a meeting, in a speech, in a statement.',
  pattern: sequence(evidence(`(?:${words(AT)}(?!${A_TIME})|${words(['أمام'])}(?=${BEFORE_WHOM})|في(?= ${words(SPOKE, '')}))(?: (?!${ENDS}|[-–ـ])[^\\s.،]+){1,10}`)),
  finds: ['قال الوزير ‹خلال افتتاح المؤتمر الرابع للصحة› إن العمل مستمر.', 'وأوضح ‹في بيان صحفي› أن العمل مستمر.'],
  ignores: ['قال الوزير إن العمل مستمر.', 'وأوضح أن الأبواب مفتوحة أمام الطلاب الجدد.'],
});
