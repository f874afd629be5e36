/** Days are counted from 1970-01-01, so that no clock and no time zone ever come in. */
const DAY = 86_400_000;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayNumber({ year, month, day }: YearMonthDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

export function dayOfIso(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (parts === null) return null;
  return dayNumber({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
}

/** Sunday is 0. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function isRealDay({ year, month, day }: YearMonthDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && isoDay(dayNumber({ year, month, day })) === isoOf({ year, month, day });
}

export function isoOf({ year, month, day }: YearMonthDay): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function lastDayOf(year: number, month: number): string {
  return isoDay(dayNumber({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }) - 1);
}

let hijri: Intl.DateTimeFormat | null = null;

function hijriOf(number: number): YearMonthDay {
  hijri ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = new Map(hijri.formatToParts(new Date(number * DAY)).map((part) => [part.type, Number.parseInt(part.value, 10)] as const));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** The Gregorian day of a day of the Umm al-Qura calendar; null where that month has no such day. */
export function dayOfHijri(wanted: YearMonthDay): number | null {
  if (wanted.year < 1300 || wanted.year > 1600 || wanted.month < 1 || wanted.month > 12) return null;
  // A Hijri year has 354.367 days; 1 Muharram 1400 was 1979-11-20.
  let guess = Math.round(3610 + (wanted.year - 1400) * 354.367 + (wanted.month - 1) * 29.53 + (wanted.day - 1));
  for (let step = 0; step < 6; step++) {
    const found = hijriOf(guess);
    const behind = (wanted.year - found.year) * 354 + (wanted.month - found.month) * 29.5 + (wanted.day - found.day);
    if (behind === 0) return guess;
    guess += Math.trunc(behind) || Math.sign(behind);
  }
  return null;
}
