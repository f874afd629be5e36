import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { AND_OR_PREPOSITION, sequence, words } from '../patterns.ts';
import { CONVENING, PAIR, SINGLE_NOUNS, WHO_ATTENDED } from './meeting-noun.ts';
import { MEETING_NAME_ENDS, NO_MEETING_AFTER } from './words/meeting-nouns.ts';

/** No word that ends a name, and no other meeting for which this one is held: «the meeting preparing the summit». */
const STOP = `(?!${WHO_ATTENDED}|${words(MEETING_NAME_ENDS, '')}|(?<=تحضيري(?:ه|ا)? )لل(?:دوره|قمه|اجتماع)(?![ء-ي]))`;
const NAMED = `[${SIGN.organisation}${SIGN.state}${SIGN.place}]`;
/** «the talks ⟨delegation⟩»: whose talks they are stands after a noun without article only. */
const NOT_AFTER_ARTICLE = '(?<!(?<![ء-ي])[وفبلك]?ال[ء-ي]{3,}[ -]{1,3})';
/** «of the network», «the Arab – Islamic summit», «the tenth session of the council». */
const GOES_ON = `(?:[ -]{1,3}${STOP}(?:و?ال[ء-ي]+|و?[ء-ي]{2,}(?:ي|يه|ا)(?![ء-ي])|ال ?\\d{1,3}|\\d{1,4}(?![ء-ي])|(?:خاصه|طاريه|رفيع|عاليه|عمل|تفاوض|تشاور|مباحثات|محادثات|مشاورات|نقاش|حوار|استماع|احاطه|موسعه|مغلقه|مشترك|مشتركه)(?![ء-ي])|(?:(?:و|ل|لل)|${NOT_AFTER_ARTICLE})${NAMED}|(?:لل|ل)${SIGN.instrument}|(?!(?<=تحضيري(?:ه|ا)? )لل(?:دوره|قمه|اجتماع)(?![ء-ي]))لل[ء-ي]{3,}|ل[ء-ي]{4,}|وزراء|روساء|قاده|عام|"[^"\\n]{2,40}"))`;
const ABOUT = `(?: (?:بشان|حول|من(?= (?:المفاوضات|المباحثات|المحادثات|الحوار)))(?: (?:${STOP}|(?=بين))[ء-ي${NAMED.slice(1, -1)}-]+){1,12})`;
/** After a noun with the article no word without one is part of the name: «the visit comes …». */
const GOES_ON_DEFINITE = GOES_ON.replace('|و?[ء-ي]{2,}(?:ي|يه|ا)(?![ء-ي])', '');
const nouns = SINGLE_NOUNS.map(fold).sort((a, b) => b.length - a.length).join('|');

const WORD_END = '(?![ء-ي0-9a-z])';
/** «his pivotal role»: written like «session», and no adjective of a feminine noun follows. */
const HIS_ROLE = '(?!(?<=(?<![ء-ي])[وفبل]?دوره) ال[ء-ي]{2,}ي(?![ء-ي]))';
const NOT_AFTER = `${HIS_ROLE}(?! ${words(NO_MEETING_AFTER, '')})`;

/** «for the summit»: its article stands in the particle. */
const AFTER_LIL = '(?<=(?<![ء-ي])[وف]?لل)';

/** «the work of ⟨committee⟩» is its session. */
const WORK_OF = `(?<!(?:جدول|رجال|رجال ال|ختام|هامش|قطاع) )(?:اعمال|اشغال) (?:${SIGN.organisation}|ال?لجنه(?: ال[ء-ي]+){1,5})`;

export const nameOfMeeting = defineRule({
  id: 'ar/meetings/name-of-meeting',
  recognises: 'The name of a meeting, session, visit or course: its noun and what tells it from others.',
  pattern: sequence(
    `(?<![ء-ي0-9a-z]|\\d )(?:${AND_OR_PREPOSITION})?`,
    evidence(`(?:${WORK_OF}|${CONVENING}|${PAIR}(?: و?ال[ء-ي]+| عشره?){2,4}|${AFTER_LIL}(?:${nouns})${WORD_END}${NOT_AFTER}${GOES_ON_DEFINITE}{0,9}${ABOUT}?|(?<=هذه |هذا )(?:${nouns})${WORD_END}(?! ال)|(?=ال)(?:${nouns})${WORD_END}${NOT_AFTER}${GOES_ON_DEFINITE}{0,9}${ABOUT}?|(?!ال)(?:${nouns})${WORD_END}${NOT_AFTER}${GOES_ON}{0,9}${ABOUT}?)`),
  ),
  finds: [
    'بحث الحاضرون في ‹المؤتمر الرابع للصحة العامة› مع ضيوفه.',
    'بعد ‹دورة تدريبية للقضاة› في تونس.',
    'عقد المجلس ‹جلسة خاصة› أمس.',
    'وافق المجلس في ‹اجتماعيه الثاني والأربعين والثالث والأربعين› على الدليل.',
    'بحثا موعد ‹اللجنة الوطنية للسكان› المزمع عقدها في تونس.',
  ],
  ignores: ['أشاد بعودة البلد إلى دوره المحوري.', 'قال الوزير في مؤتمر صحفي إن العمل مستمر.', 'تعمل الوزارة في المجال الاجتماعي.', 'تقدم الجمعية خدمات اجتماعية الثاني من كل شهر.'],
});
