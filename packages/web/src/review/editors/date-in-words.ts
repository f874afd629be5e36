import { withWesternDigits } from '../../language/western-digits.ts';

/** A date that words name: a year, a month or a day in ISO form, and the calendar in which they name it. */
export interface NamedDate {
  readonly iso: string;
  readonly calendar: 'gregorian' | 'islamic-umalqura';
}

type Calendar = NamedDate['calendar'];

const DAY = 86_400_000;
/** The first day of the Hijri count, and the mean length of its year: near enough to search from. */
const HIJRA = Date.UTC(622, 6, 19);
const HIJRI_YEAR = 354.367;

// Each part of the Arab world has names of its own: يناير, كانون الثاني, جانفي.
const LOCALES: Readonly<Record<Calendar, readonly string[]>> = {
  gregorian: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR', 'en', 'fr'],
  'islamic-umalqura': ['ar', 'en', 'fr'],
};
/** Other ways of writing a Hijri month, folded, and the one that is in the tables. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/ذي (?=القعد|الحج)/gu, 'ذو '],
  [/ربيع الثاني/gu, 'ربيع الاخر'],
  [/جمادي الثانيه/gu, 'جمادي الاخره'],
];

const ORDINAL = '(?:er|st|nd|rd|th)?';
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
const ONE_YEAR = /^\D*(?<!\d)((?:18|19|20)\d{2})\D*$/u;

/** What a date chosen in a text or typed says by itself; null where it says several days, or one that hangs on another («أمس»). */
export function dateInWords(words: string): NamedDate | null {
  const folded = fold(words).trim();
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return gregorian(numeric[3] ?? numeric[4] ?? '', numeric[2] ?? numeric[5], numeric[1] ?? numeric[6]);
  const hijri = named(OTHER_NAMES.reduce((text, [other, usual]) => text.replaceAll(other, usual), folded), 'islamic-umalqura');
  const western = named(hijri.rest, 'gregorian');
  if (western.days.size + (western.days.size === 0 ? hijri.days.size : 0) > 1) return null;
  const [iso] = western.days.size > 0 ? western.days : hijri.days;
  if (iso !== undefined) return /\d/u.test(western.rest) ? null : { iso, calendar: western.days.size > 0 ? 'gregorian' : 'islamic-umalqura' };
  return gregorian(ONE_YEAR.exec(folded)?.[1] ?? '');
}

function gregorian(year: string, month?: string, day?: string): NamedDate | null {
  if (year === '') return null;
  const iso = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return { iso, calendar: 'gregorian' };
}

/** The dates of one calendar that a text names in full, and what is left of the text without them. */
function named(text: string, calendar: Calendar): { readonly days: ReadonlySet<string>; readonly rest: string } {
  const days = new Set<string>();
  const { pattern, months } = monthsOf(calendar);
  let rest = text;
  for (const [found, before, name = '', after, year] of text.matchAll(pattern)) {
    const iso = isoOf({ year: Number(year), month: months.get(name) ?? 0, day: Number(before ?? after ?? 0) }, calendar);
    if (iso === null) continue;
    days.add(iso);
    rest = rest.replace(found, ' ');
  }
  return { days, rest };
}

interface Parts {
  readonly year: number;
  readonly month: number;
  /** 0 where none is named. */
  readonly day: number;
}

function isoOf({ year, month, day }: Parts, calendar: Calendar): string | null {
  if (calendar === 'islamic-umalqura') return day === 0 ? null : dayOfHijri({ year, month, day });
  const [yyyy, mm, dd] = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return day === 0 ? `${yyyy}-${mm}` : `${yyyy}-${mm}-${dd}`;
}

const HIJRI_PARTS = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** The day of the other calendar, found by looking about where it must lie. */
function dayOfHijri({ year, month, day }: Parts): string | null {
  const near = HIJRA + ((year - 1) * HIJRI_YEAR + (month - 1) * 29.53 + day - 1) * DAY;
  for (let off = -4; off <= 4; off += 1) {
    const date = new Date(near + off * DAY);
    const parts = HIJRI_PARTS.formatToParts(date);
    const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
    if (read('year') === year && read('month') === month && read('day') === day) return date.toISOString().slice(0, 10);
  }
  return null;
}

interface Months {
  readonly months: ReadonlyMap<string, number>;
  /** A day, if any, its month and its year; or the month, the day and the year. */
  readonly pattern: RegExp;
}

const known = new Map<Calendar, Months>();

function monthsOf(calendar: Calendar): Months {
  const before = known.get(calendar);
  if (before !== undefined) return before;
  const months = new Map(LOCALES[calendar].flatMap((locale) => monthNames(locale, calendar)));
  const names = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const year = calendar === 'gregorian' ? '(?:18|19|20)\\d{2}' : '1[345]\\d{2}';
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(\\d{1,2})${ORDINAL}(?:\\s+(?:of|de|من))?\\s+)?(${names})(?:\\s*/\\s*(?:${names}))?(?:\\s+(\\d{1,2})${ORDINAL})?(?:\\s+(?:عام|سنه|of|de))?,?\\s+(${year})(?!\\d)\\s*(?:ه(?!\\p{L})|ah\\b)?`,
    'gu',
  );
  const made = { months, pattern };
  known.set(calendar, made);
  return made;
}

function monthNames(locale: string, calendar: Calendar): (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar === 'gregorian' ? 'gregory' : calendar}`, { month: 'long', timeZone: 'UTC' });
  const first = calendar === 'gregorian' ? Date.UTC(2023, 0, 15) : Date.UTC(2023, 6, 29);
  const step = calendar === 'gregorian' ? 30.4 : 29.53;
  return Array.from({ length: 12 }, (_, place) => [fold(format.format(first + place * step * DAY)), place + 1] as const);
}

/** Without marks, in small letters and western digits, so that «أبريل» is «ابريل» and «août» is «aout». */
function fold(text: string): string {
  return withWesternDigits(text)
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640\u200e\u200f\u2066-\u2069]/gu, '')
    .replaceAll('\u0649', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ');
}
