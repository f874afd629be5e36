import { anyOf, either, named, optional } from '../../../rules/pattern.ts';
import { fold } from '../letters/fold.ts';
import { gregorianMonths, hijriMonths } from '../words/months.ts';
import { dayWords, plainDayWords } from './day-words.ts';
import { COMING, GONE_BY } from '../words/past-and-to-come.ts';

/** Days of the week, Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [['الأحد'], ['الاثنين', 'الإثنين'], ['الثلاثاء'], ['الأربعاء'], ['الخميس'], ['الجمعة'], ['السبت']];
export const weekdays: ReadonlyMap<string, number> = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [fold(name), index] as const)));

const NEXT = [...COMING, 'التالي'].map(fold);
const LAST = GONE_BY.map(fold);
const THIS = ['الجاري', 'الحالي', 'الجارية', 'الحالية', 'هذا'].map(fold);
const PARTS = ['بداية', 'نهاية', 'أواخر', 'أوائل', 'منتصف', 'مطلع', 'أول', 'آخر', 'ختام'].map(fold);
const SEASONS = ['صيف', 'شتاء', 'خريف', 'ربيع'].map(fold);

export const turns: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...NEXT.map((word) => [word, 1] as const),
  ...LAST.map((word) => [word, -1] as const),
  ...THIS.map((word) => [word, 0] as const),
]);

const S = '[ ]*';
const weekday = anyOf([...weekdays.keys()], '[وبل]');
const month = anyOf([...gregorianMonths.keys()], '[وبل]');
const hijriMonth = anyOf([...hijriMonths.keys()], '[وبل]');
const turn = anyOf([...turns.keys()].filter((word) => word !== 'هذا'));
const year = '(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)';
const hijriYear = '(?<!\\d)1[34]\\d\\d(?!\\d)';
const era = optional(S, '(?:م(?![ء-ي])|ميلادي[اه]?)');
const hijriEra = optional(S, '(?:هـ?(?![ء-ي])|هجري[اه]?)');
const ofYear = `(?:[ ]*[،,]?[ ]*(?:من[ ]+)?(?:(?:لل|ل|ال)?(?:عام|سنه)[ ]+)?)`;
/** «… of last year», «… of this year». */
const ofThatYear = (name: string): string => `[ ]+من[ ]+(?:هذا[ ]+)?العام(?![ء-ي])(?:[ ]+${named(name, turn)})?`;
/** «أغسطس/آب», «يونيو (حزيران)», «أبريل نيسان». */
const alsoCalled = optional(either(`${S}[/(]${S}`, '[ ]+'), month, optional(S, '\\)'));

const dayOf = (name: string): string => named(name, '(?<![\\d/])\\d{1,2}(?![\\d/.])');
const leading = optional('(?:(?:يوم|صباح|مساء|ظهر|فجر)[ ]+)?', named('weekday', weekday), '[ ]*[،,(]?[ ]*');

/** «الأحد 12 مايو 2024», «25 مارس», «12 – 14 يونيو 2023». */
const gregorianDay = [
  leading,
  dayOf('day'),
  optional('(?:', S, '(?:-|الي|و|حتي)', S, '|[ ]{2,})', named('lastDay', '\\d{1,2}(?!\\d)')),
  S, '(?:من[ ]+)?(?:شهر[ ]+)?',
  named('month', month), alsoCalled,
  either(`${ofYear}${named('year', year)}${era}`, ofThatYear('dayYearTurn'), ''),
  optional('[ ]+', named('turn', turn)),
].join('');

/** «الخامس من مايو», «العشرين من أيار الماضي». */
const dayInWords = [
  // «the first week of November» is no day
  '(?<!(?:الاسبوع|النصف|العشر|الثلث) )',
  either(`${named('wordDay', anyOf([...dayWords.keys()], '[وبل]'))}[ ]+من[ ]+(?:شهر[ ]+)?`, `${named('plainDay', anyOf([...plainDayWords.keys()], '[وبل]'))}[ ]+`), named('wordMonth', month), alsoCalled,
  optional(ofYear, named('wordYear', year), era),
  optional('[ ]+', named('wordTurn', turn)),
].join('');

const monthTurn = anyOf([...turns.keys()].filter((word) => word !== 'هذا' && !word.endsWith('ه')));
const dayOfIt = (digits: string, inWords: string): string => either(dayOf(digits), named(inWords, anyOf([...dayWords.keys()], '[وبل]')));

/** «الأسبوع المقبل», «هذا الأسبوع»; «نهاية الشهر الجاري», «20 من الشهر المقبل». */
const week = named('week', either(`${optional(anyOf(PARTS, '[وبل]'), '[ ]+')}${anyOf(['الاسبوع'], '[وبل]')}[ ]+${named('weekTurn', turn)}`, 'هذا[ ]+الاسبوع(?![ء-ي])'));
const thisMonth = named(
  'thisMonth',
  either(
    `${dayOfIt('dayOfIt', 'wordDayOfIt')}${optional(S, '(?:-|الي|و|حتي)', S, named('lastDayOfIt', '\\d{1,2}(?!\\d)'))}[ ]+من[ ]+(?:الشهر[ ]+)?${named('dayTurn', monthTurn)}`,
    // «on the 22nd of the current one»
    `(?<=(?:يوم|يومي|في|بتاريخ|مساء|صباح|الموافق) )${named('bareDayOfIt', '\\d{1,2}')}[ ]+${named('bareDayTurn', monthTurn)}`,
    `${optional(anyOf(PARTS, '[وبل]'), '[ ]+')}${either(`${anyOf(['الشهر'], '[وبل]')}[ ]+${named('monthTurn', turn)}`, 'هذا[ ]+الشهر(?![ء-ي])')}`,
  ),
);
const share = [
  named('share', anyOf(['الربع', 'النصف'])), '[ ]+', named('which', anyOf(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الاخير'])), '[ ]+من[ ]+',
  either(`(?:${anyOf(['عام', 'سنة', 'العام', 'السنة'].map(fold))}[ ]+)?${named('shareYear', year)}${era}`, `${anyOf(['العام', 'السنة'].map(fold))}[ ]+${named('shareTurn', turn)}`),
].join('');
/** «نهاية العام», «خريف هذا العام», «هذا الصيف». */
const thisYear = named('thisYear', either(
  `${anyOf([...PARTS.filter((part) => part !== 'اول' && part !== 'اخر'), ...SEASONS], '[وبل]')}[ ]+(?:هذا[ ]+)?${anyOf(['العام', 'السنة'].map(fold))}(?![ ]+(?:ال|\\d))`,
  `هذا[ ]+ال(?:${SEASONS.join('|')})(?![ء-ي])`,
  `ال(?:${SEASONS.join('|')})[ ]+${named('seasonTurn', turn)}`,
));

const hijriDay = [
  leading.replace('?<weekday>', '?<hijriWeekday>'),
  dayOf('hijriDay'), optional(S, '(?:-|الي|و|حتي)', S, named('hijriLastDay', '\\d{1,2}(?!\\d)')), S, '(?:من[ ]+)?(?:شهر[ ]+)?', named('hijriMonth', hijriMonth),
  optional(ofYear, named('hijriYear', hijriYear), hijriEra),
].join('');

/** «العاشر من محرم 1444هـ». */
const hijriDayInWords = [
  named('hijriWordDay', anyOf([...dayWords.keys()], '[وبل]')), '[ ]+من[ ]+(?:شهر[ ]+)?', named('hijriWordMonth', hijriMonth),
  optional(ofYear, named('hijriWordYear', hijriYear), hijriEra),
].join('');

/** «مارس 2024», «نهاية شهر يونيو القادم», «نوفمبر المقبل». */
const monthAlone = [
  optional(named('part', anyOf(PARTS, '[وبل]')), '[ ]+'),
  optional('(?:[وبل]?شهر)[ ]+'),
  named('onlyMonth', month), alsoCalled,
  either(`${ofYear}${named('onlyYear', year)}${era}`, `[ ]+${named('onlyTurn', turn)}`, ofThatYear('onlyYearTurn'), '(?<=شهر[ ]+[ء-ي]+(?:[ ][ء-ي]+)?)'),
  optional('[ ]+(?:من[ ]+)?(?:العام[ ]+)?', turn),
].join('');

const hijriMonthAlone = [
  optional(anyOf(PARTS, '[وبل]'), '[ ]+'),
  optional('(?:[وبل]?شهر)[ ]+'), named('onlyHijriMonth', hijriMonth),
  either(`${ofYear}${named('onlyHijriYear', hijriYear)}${hijriEra}`, `[ ]+(?:المبارك[ ]+)?${named('hijriTurn', turn)}`),
].join('');

const numeric = [
  leading.replace('?<weekday>', '?<numericWeekday>'),
  named('numbers', '(?<![\\d/])\\d{1,4}[ ]?[/\\-.][ ]?\\d{1,2}[ ]?[/\\-.][ ]?\\d{2,4}(?![\\d/])'),
  named('numericEra', optional(S, '(?:هـ?|م)(?![ء-ي])')),
].join('');

const relative = [
  named('relative', anyOf(['أمس الأول', 'أول أمس', 'أول من أمس', 'أمس', 'البارحة', 'اليوم', 'غدا', 'غد', 'بعد غد'].map(fold))),
  optional('[ ]*[،,(]?[ ]*', named('relativeWeekday', weekday)),
].join('');

const weekdayAlone = [
  optional('(?:يوم|مساء|صباح)[ ]+'), named('onlyWeekday', weekday), optional('[ ]+', named('weekdayTurn', turn)),
].join('');

const period = [
  named('from', year), era, S, '(?:-|الي|حتي|و)', S, optional('(?:عام|سنه)[ ]+'), named('to', year), era,
].join('');

const yearAlone = either(
  `${anyOf(['عام', 'سنة', 'العام', 'السنة', 'عامي'].map(fold), '[وبل]')}[ ]*[(]?${named('bareYear', year)}${era}`,
  `${anyOf(['عام', 'سنة'].map(fold), '[وبل]')}[ ]*${named('bareHijriYear', hijriYear)}${hijriEra}`,
  `${named('eraYear', year)}[ ]?م(?![ء-ي])`,
  `${named('eraHijriYear', hijriYear)}[ ]?ه(?![ء-ي])`,
);

/** «العام الماضي», «مطلع السنة المقبلة». */
const yearOfTurn = `${optional(anyOf(PARTS, '[وبل]'), '[ ]+')}${anyOf(['العام', 'السنة'].map(fold), '[وبل]')}[ ]+(?:الدراسي[ ]+)?${named('yearTurn', turn)}`;

const season = either(
  `${anyOf(SEASONS, '[وبل]')}[ ]+(?:عام[ ]+)?${named('seasonYear', year)}`,
  // «signed in 2019.»
  `(?<=(?:^|[^ء-ي])(?:في|خلال) )${named('loneYear', year)}(?=[ ]*(?:[،,.)؛\\n]|$|(?:بين|بشان|حول|علي|مع|ب[ء-ي]+|و[ء-ي]+|التي|الذي)(?![ء-ي])))`,
  `${anyOf(['بحلول', 'بحلول العام', 'اواخر', 'اوائل', 'مطلع', 'نهايه', 'منتصف', 'منذ'], '[وبل]')}[ ]+${named('looseYear', year)}(?![ ]*[/-])`,
);

/** One way to write a date, with groups of its own; it stands only in letters that match `where`, far cheaper to look for. */
export interface DateWay {
  readonly pattern: RegExp;
  readonly where: RegExp | null;
}

function way(source: string, where: RegExp | null = null): DateWay {
  return { pattern: new RegExp(source, 'g'), where };
}

const DIGIT = /\d/;
const YEAR = /\d{4}/;
const DIGITS_IN_ROW = /\d[ ]?[/.-][ ]?\d/;

/** Every way to write a date, the longest first. */
export const dateWays: readonly DateWay[] = [
  way(dayInWords), way(gregorianDay, DIGIT), way(thisMonth), way(hijriDayInWords), way(hijriDay, DIGIT), way(numeric, DIGITS_IN_ROW), way(period, YEAR), way(monthAlone), way(hijriMonthAlone),
  way(relative), way(week), way(share), way(thisYear), way(season, YEAR), way(yearAlone, YEAR), way(yearOfTurn), way(weekdayAlone),
];
