import { describingWords } from '../organisations/words/name-words.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun, isEverydayAdjective } from '../words/everyday-nouns.ts';
import { remembered } from '../words/remembered.ts';
import { wordSet } from '../words/word-set.ts';
import { givenNames } from './words/given-names.ts';
import { honorifics } from './words/titles.ts';

/** Verbs of news without their first letter: «(ي|ت)حل», «(سي|ست)جري»; with it they end a name. */
const VERBS = wordSet([
  'حل', 'جري', 'زور', 'صل', 'عقد', 'بحث', 'شارك', 'لتقي', 'توجه', 'غادر', 'قوم', 'كون', 'تم', 'وقع', 'لقي', 'ترأس', 'رأس', 'فتتح', 'ختتم', 'ستقبل',
  'ستضيف', 'ستعرض', 'ناقش', 'تحدث', 'شهد', 'حضر', 'تولى', 'تسلم', 'سلم', 'باشر', 'تابع', 'واصل', 'طلق', 'علن', 'ؤكد', 'قدم', 'نظم', 'مثل', 'خلف',
  'رافقه', 'رافقها', 'رافق', 'ضم', 'بدأ', 'وجه', 'دشن', 'كرم', 'هنئ', 'عزي', 'دعو', 'طالب', 'حذر', 'شيد', 'ثمن', 'تفقد', 'رعى', 'شرف', 'ودع', 'عرب',
  'قود', 'تبادل', 'طلع', 'ؤدي', 'عود', 'نوب', 'خاطب', 'جتمع', 'نضم', 'تقدم', 'تلقى', 'منح', 'حصل', 'فوز', 'ستهل', 'وضح', 'كشف', 'نفي', 'صدر', 'قر',
  'عتمد', 'كلف', 'عين', 'قيل', 'ستقيل', 'حاضر', 'ختم', 'زف', 'بدي', 'رفض', 'ؤيد', 'نتقد', 'تهم', 'هدد', 'رحب', 'وافق', 'رد', 'ستبعد', 'عتزم', 'نوي', 'رجح',
  'ستنكر', 'دين', 'دافع', 'هاجم', 'ستعد', 'تعهد', 'شدد', 'ناشد', 'برز', 'فند', 'جدد',
]);

/** Morning, noon, afternoon, evening, dawn, night. */
const TIMES_OF_DAY = wordSet(['صباح', 'ظهر', 'عصر', 'مساء', 'فجر', 'ليلة']);
/** The days of the week. */
const DAYS = wordSet([
  'اليوم', 'أمس', 'الأمس', 'غد', 'غدا', 'الغد', 'يوم', 'هذا', 'السبت', 'الأحد', 'الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة',
]);

/** «ستحل», «سيزور», «يوجه»: a verb of news in the present or the future, which no name goes on with. */
export const isVerbOfNews = remembered((word) => {
  const stem = /^(?:س[يتن]|[يت])(?<rest>\p{L}+)$/u.exec(word)?.groups?.['rest'];
  return stem !== undefined && VERBS.has(stem) && !givenNames.has(word);
});

/** «صباح اليوم» after a name is when, not a family called so. */
function isTimeOfDay(view: TextView, at: number): boolean {
  return TIMES_OF_DAY.has(view.word(at)) && DAYS.has(view.word(at + 1));
}

/** «متوجهًا», «شرحاً»: the ending of an adverb or an object is written out. */
function hasAccusative(view: TextView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || !token.text.endsWith('ا')) return false;
  const written = view.source.slice(view.folded.starts[token.start] ?? 0, (view.folded.ends[token.end - 1] ?? 0) + 1);
  return written.includes('\u064b') || ((isCommonNoun(token.text.slice(0, -1)) || /^م\p{L}{2}و\p{L}ا$/u.test(token.text)) && view.word(at + 1).endsWith('يا')) || /^(?:مت|مست)\p{L}{2,4}ا$/u.test(token.text);
}

/** «محمد علي وسالم حسن», «… ومعالي وزير …»: «و» before a title, or a given name that a name goes on from, begins the next person. */
function beginsNextPerson(view: TextView, at: number): boolean {
  const word = view.word(at);
  if (!word.startsWith('و') || givenNames.has(word)) return false;
  return honorifics.has(word.slice(1)) || (givenNames.has(word.slice(1)) && view.word(at + 1) !== '');
}

/** Whether the word at this token cannot belong to a person’s name that was begun before it. */
export function endsName(view: TextView, at: number): boolean {
  // «… أمرين ملكيين …»: two things.
  const word = view.word(at);
  if (isForeignDual(view, at)) return false;
  if (isDeedAfterB(view, at) || isWelcomed(view, at)) return true;
  if (endsByItself(word) || (word.endsWith('ين') && /\p{L}{3}يين$/u.test(view.word(at + 1)))) return true;
  // «عمرو عزت قامة كبيرة»: a thing with its adjective.
  if (word.endsWith('ه') && describingWords.has(view.word(at + 1)) && !givenNames.has(word)) return true;
  return isTimeOfDay(view, at) || hasAccusative(view, at) || beginsNextPerson(view, at);
}

/** «سلم ناصر الراجح الشهادات للمشاركين»: a plural of things after a family name. */
export function isThingAfterFamily(word: string, before: string): boolean {
  return /^ال\p{L}{4,}ات$/u.test(word) && /^ال\p{L}{3,}$/u.test(before) && !givenNames.has(before);
}

/** «بإعفاء», «بإنشاء»: «ب» and a deed, which only the hamza below it tells from a name. */
function isDeedAfterB(view: TextView, at: number): boolean {
  const word = view.word(at);
  return /^با\p{L}{2}ا\p{L}$/u.test(word) && !givenNames.has(word) && view.source[view.folded.starts[view.startOf(at, 1)] ?? 0] === 'إ';
}

/** «رحب الدكتور فلان بزوار الجامعة»: whom he welcomes, after a verb that goes with «ب». */
function isWelcomed(view: TextView, at: number): boolean {
  const [word, next] = [view.word(at), view.word(at + 1)];
  if (!/^ب(?![نو])\p{L}{3,}$/u.test(word) || givenNames.has(word) || !/^ال\p{L}{2}/u.test(next)) return false;
  return [2, 3, 4, 5].some((back) => /^[وف]?(?:ي|ت)?(?:رحبت?|اشادت?|اشيدت?|نوهت?)$/u.test(view.word(at - back)));
}

/** «كلارا هولتين، …»: a family name that only ends like two of something. */
function isForeignDual(view: TextView, at: number): boolean {
  const [word, before] = [view.word(at), view.word(at - 1)];
  return word.endsWith('تين') && givenNames.has(before) && ['،', '.', '('].includes(view.mark(at + 1)) && !word.startsWith('ال') && !isCommonNoun(word) && !isEverydayAdjective(word.slice(0, -3));
}

/** Whether the word alone tells that no name goes on with it. */
const endsByItself = remembered((word) => {
  if (/\p{L}{3}(?:تين|يين)$/u.test(word)) return true;
  if (/^ال\p{L}{2,}يه$/u.test(word) && (isEverydayAdjective(word) || word === 'الخيريه') && !givenNames.has(word)) return true; // «مؤسسة فلان الفلاني الخيرية»
  if (/^و(?:غير|اخر|سوا)(?:ه|هم|ها|هما|هن|ون|ين)$/u.test(word)) return true; // «وغيرهم»
  // «خليل حسن وجمع من الوزراء»
  if (/^و(?:جمع|لفيف|نخبه|كوكبه|حشد|عدد|وفد|كبار|اعضاء|ممثل[يو]ن?|روساء)$/u.test(word)) return true;
  if (word === 'احد' || word === 'احدي') return true; // «خوسيه مارتينيز أحد أعضاء الفريق»
  if (/^(?:سعادته|معاليه|سيادته|فضيلته|سماحته|المحترمه?|الموقره?)$/u.test(word)) return true; // «أبدى الأستاذ سالم سعادته …», «السيد سالم المحترم»
  return isVerbOfNews(word) || hasPronoun(word);
});

/** «أبدى الوزير سروره وامتنانه»: two things of somebody, with his pronoun. */
function isPairOfHis(view: TextView, at: number): boolean {
  return isHis(view, at) && /^و\p{L}{3,}ه$/u.test(view.word(at + 1)) && isHis(view, at + 1);
}

/** «ه» of the pronoun, not «ة» of a name. */
function isHis(view: TextView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.text.length > 4 && token.text.endsWith('ه') && !givenNames.has(token.text) && view.source[view.folded.starts[token.end - 1] ?? 0] === 'ه';
}

/** What is reported after an office, «الناطق باسم الهيئة أنباء نشرها …». */
const REPORTED = wordSet([
  'أنباء', 'أخبار', 'نبأ', 'خبر', 'شائعات', 'مزاعم', 'ادعاءات', 'اتهامات', 'تسريبات', 'صحة', 'وجود', 'نية', 'عزم', 'قيام', 'حدوث',
]);

/** Directions: where something is, after a name. */
const DIRECTIONS = wordSet(['شمال', 'جنوب', 'شرق', 'غرب', 'وسط', 'شمالي', 'جنوبي', 'شرقي', 'غربي']);

/** «نشرها», «عقدتها»: with a pronoun. */
function hasPronoun(word: string): boolean {
  return word.length > 4 && /(?:ها|هما)$/u.test(word) && !givenNames.has(word);
}

/** Whether an unknown word after a title or an office is a verb or an adverb, and begins no name. */
export function beginsNoName(view: TextView, at: number): boolean {
  return isVerbOfNews(view.word(at)) || hasAccusative(view, at) || DIRECTIONS.has(view.word(at)) || REPORTED.has(view.word(at)) || isPairOfHis(view, at) || (hasPronoun(view.word(at)) && !/^(?:بن|بنت|ولد)$/u.test(view.word(at + 1)));
}

/** «رئيسة المجلس، ليندوي دلاميني، …»: two words between commas. */
export function isAside(view: TextView, at: number): boolean {
  return view.mark(at - 1) === '،' && ['،', '.'].includes(view.mark(at + 2));
}
