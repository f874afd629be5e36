import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, WHO, words } from '../patterns.ts';
import { HONORIFICS } from './words/honorifics.ts';

/** Groups of States and of others that are no body of their own: «the African group», «the States of the council». */
const GROUP = `(?:ال)?(?:مجموعه|دول|بلدان|منظمات|مشاركين|وفود|حكومه|حكومات|شعب|موسسات|برلمانات)(?![ء-ي])(?: (?:ال[ء-ي]+|اعضاء|[بل]?${SIGN.organisation}|${SIGN.state})){0,4}`;
/** What makes it a speech: another may stand in for someone without a word. */
const SPEECH = words(['كلمة', 'كلمته', 'كلمتها', 'ألقى', 'ألقت', 'ألقاها', 'ألقتها', 'بيان', 'بيانا', 'خطاب', 'خطابا', 'مداخلة', 'إحاطة', 'تحدث', 'تحدثت', 'متحدثا', 'متحدثة', 'قال', 'قالت', 'أكد', 'أكدت', 'وقال', 'شدد', 'شددت'], '[وف]?ب?');

export const onBehalfOf = defineRule({
  id: 'ar/statements/on-behalf-of',
  recognises: 'The office or the body in whose name someone speaks.',
  pattern: sequence(
    `(?:${words(['نيابة عن', 'بالنيابة عن', 'باسم', 'ممثلا عن', 'ممثلا ل', 'بالإنابة عن'])} (?:${words(HONORIFICS, '')} ){0,2}["'(]*|(?<=${words(['ألقى', 'ألقت', 'ألقاها', 'تلا', 'قدم', 'قدمت'])}[^.\\n]{0,120}[،,]? )كلمه (?:وفد )?|(?<=(?:^|[^ء-ي])في )كلمه (?=${SIGN.organisation}[،,:]))`,
    `(?:(?<=${SPEECH}[^.\\n]{0,200})|(?=[^.\\n]{0,200}${SPEECH}))`,
    evidence(`(?:${WHO}(?: ${WHO})*|${GROUP})`),
  ),
  finds: ['قدمت السفيرة بيانا باسم ‹المجموعة الإفريقية› أمام المجلس.', 'ألقى الكلمة نيابة عن ‹الأمين العام للأمم المتحدة›.', 'تحدث باسم ‹جامعة الدول العربية› عن الأزمة.'],
  ignores: ['ألقى كلمة في الاجتماع.', 'عرفت المدينة باسم آخر.'],
});
