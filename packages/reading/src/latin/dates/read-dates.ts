import { dayOfIso } from '../../dates/calendar.ts';
import { anyOf, named, optional } from '../../rules/pattern.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { DateWords } from './date-words.ts';
import { type DateAt, type Fixed, type Given, gregorianDay, type Groups, hijriDay, numericDay, periodOfYears, quarter, relativeDay, turnedPeriod, weekdayAlone, wholeMonth, wholeYear } from './fix-date.ts';

/** One way to write a date, and what it fixes. */
interface Way {
  readonly pattern: string;
  readonly fix: (groups: Groups, given: Given) => Fixed;
}

const YEAR = '(?<![\\d/-])(?:1[89]|20)\\d\\d(?![\\d])';
const DAY = '(?<![\\d/.,])(?:[12]\\d|3[01]|0?[1-9])';

/** Reads the dates of a language. */
export class DateReader {
  readonly #words: DateWords;
  readonly #abbreviations: ReadonlySet<string>;
  readonly #ways: readonly { sticky: RegExp; fix: Way['fix'] }[];
  readonly #any: RegExp;
  readonly #anchor: RegExp;
  readonly #same: RegExp;
  readonly #thatDay: RegExp;

  constructor(words: DateWords, abbreviations: ReadonlySet<string>) {
    this.#words = words;
    this.#abbreviations = abbreviations;
    const ways = waysOf(words);
    this.#ways = ways.map(({ pattern, fix }) => ({ sticky: new RegExp(pattern, 'y'), fix }));
    this.#same = new RegExp(`^[\\s,(/=-]*(?:${words.hijriEra})?[\\s,(/=-]*(?:${words.sameDay.join('|')})?[\\s,(:/-]*$`, 'u');
    this.#thatDay = new RegExp(`^(?:${words.thatDay.join('|')})`, 'u');
    this.#any = new RegExp(ways.map(({ pattern }) => `(?:${pattern.replaceAll(/\(\?<\w+>/gu, '(?:')})`).join('|'), 'g');
    this.#anchor = new RegExp(`\\d|${anyOf([...words.months.keys(), ...words.weekdays.keys(), ...words.turns.keys(), ...[...words.relative.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase)])}`);
  }

  /** Dates of a stretch of folded letters. Relative ones are fixed against the day of publication alone. */
  read(text: string, stretch: Span, publishedOn: string | null): readonly DateAt[] {
    const published = publishedOn === null ? null : dayOfIso(publishedOn);
    return sentencesOf(text, stretch, this.#abbreviations).flatMap((sentence) => this.#joined(text, this.#readSentence(text, sentence, published)));
  }

  #readSentence(text: string, sentence: Span, published: number | null): readonly DateAt[] {
    const piece = text.slice(sentence.start, sentence.end);
    if (!this.#anchor.test(piece)) return [];
    const dates: DateAt[] = [];
    for (const found of piece.matchAll(this.#any)) {
      const given = { words: this.#words, published, before: piece.slice(0, found.index) };
      for (const { sticky, fix } of this.#ways) {
        sticky.lastIndex = found.index;
        const groups = sticky.exec(piece);
        if (groups === null || groups[0].length !== found[0].length) continue;
        const lead = /^\s*/u.exec(found[0])?.[0].length ?? 0;
        const start = sentence.start + found.index + lead;
        dates.push({ stretch: { start, end: sentence.start + found.index + found[0].trimEnd().length }, fixed: fix(groups.groups ?? {}, given) });
        break;
      }
    }
    return dates;
  }

  /** «today, 12 March 2025» and «12 Muharram 1446 AH, corresponding to 18 July 2024» are one date each: the day written out fixes it. */
  #joined(text: string, dates: readonly DateAt[]): readonly DateAt[] {
    const kept: DateAt[] = [];
    for (const date of dates) {
      const last = kept.at(-1);
      const between = last === undefined ? '' : text.slice(last.stretch.end, date.stretch.start);
      const isDual = between.length < 36 && this.#same.test(between) && (last?.fixed.calendar !== date.fixed.calendar || this.#thatDay.test(text.slice(last.stretch.start, last.stretch.end)));
      if (last !== undefined && isDual) {
        const fixed = date.fixed.calendar === 'gregorian' && date.fixed.edtf !== null ? date.fixed : last.fixed;
        kept[kept.length - 1] = { stretch: { start: last.stretch.start, end: date.stretch.end }, fixed };
      } else kept.push(date);
    }
    return kept;
  }
}

function waysOf(words: DateWords): readonly Way[] {
  const S = '[ ]+';
  const month = anyOf([...words.months.keys()]);
  const weekday = anyOf([...words.weekdays.keys()]);
  const hijriMonth = anyOf([...words.hijriMonths.keys()]);
  const turn = anyOf([...words.turns.keys()]);
  const ordinal = `(?:${words.ordinal})?(?![a-z0-9])`;
  const day = (name: string): string => `${named(name, DAY)}${ordinal}`;
  const to = `[ ]*(?:-|(?:${words.to})(?= ))[ ]*${words.article}`;
  const ofDay = optional('[ ]+', anyOf(words.ofDay));
  const leading = optional(named('weekday', weekday), ofDay, `[ ]*[,(]?[ ]*${words.article}`);
  const year = optional('[ ]*,?[ ]*', named('year', YEAR));
  const part = optional(anyOf(words.parts), `[ -]+${words.ofMonth}`);
  return [
    { pattern: `${leading}${day('day')}${S}${words.of}${named('month', month)}${optional('[ ]*,?[ ]*', named('firstYear', YEAR))}${to}${optional(weekday, '[ ]*,?[ ]*')}${day('lastDay')}${S}${words.of}${named('lastMonth', month)}${year}`, fix: gregorianDay },
    { pattern: `${leading}${day('day')}${optional(to, optional(weekday, '[ ]+'), day('lastDay'))}${S}${words.of}${named('month', month)}${year}`, fix: gregorianDay },
    { pattern: `${leading}${named('month', month)}${S}${day('day')}${to}${named('lastMonth', month)}${S}${day('lastDay')}${year}`, fix: gregorianDay },
    { pattern: `${leading}${named('month', month)}${S}${day('day')}${optional(to, day('lastDay'))}${year}`, fix: gregorianDay },
    { pattern: `${optional(weekday, '[ ]*,?[ ]*')}${optional(day('day'), S, words.of)}${named('hijriMonth', hijriMonth)}[ ]*,?[ ]*${named('hijriYear', '1[34]\\d\\d(?!\\d)')}${optional('[ ]*', words.hijriEra)}`, fix: hijriDay },
    { pattern: named('numbers', '(?<![\\d/.-])(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?![\\d/-])'), fix: numericDay },
    { pattern: `${named('from', YEAR)}[ ]?(?:-|/|(?:${words.to})(?= ))[ ]?${named('to', `(?:(?:1[89]|20)\\d\\d|(?<=-)\\d\\d)(?![\\d-])`)}`, fix: periodOfYears },
    { pattern: `${named('quarter', anyOf([...words.quarters.keys()]))}[ ]+${words.ofYear}${named('year', YEAR)}`, fix: quarter },
    { pattern: `(?<![a-z0-9])${words.quarterLetter}${named('quarterNumber', '[1-4]')}(?![0-9])[ ]+${words.ofYear}${named('year', YEAR)}`, fix: quarter },
    { pattern: `${part}${named('month', month)}[ ]*,?[ ]*${words.ofYear}${named('year', YEAR)}`, fix: wholeMonth },
    { pattern: `${part}${named('month', month)}${S}${named('turn', turn)}`, fix: wholeMonth },
    { pattern: `${named('turnBefore', turn)}${S}${named('month', month)}`, fix: wholeMonth },
    { pattern: `${anyOf(words.parts)}[ -]+${words.ofMonth}${named('month', month)}`, fix: wholeMonth },
    { pattern: `${named('relative', anyOf([...words.relative.keys()]))}${optional('[ ]*[,(]?[ ]*', named('weekday', weekday))}${ofDay}`, fix: relativeDay },
    { pattern: `${part}${anyOf(words.seasons)}[ ]+${words.ofYear}${named('year', YEAR)}`, fix: wholeYear },
    { pattern: `(?<=${anyOf(words.beforeYear)} )${optional(anyOf(words.parts), '[ -]')}${named('year', YEAR)}(?! ?(?:${words.counted.join('|')}))`, fix: wholeYear },
    { pattern: `${named('turnBefore', turn)}${S}(?:${named('ofYear', words.year)}|${named('ofMonth', words.month)})(?![a-z])`, fix: turnedPeriod },
    { pattern: `(?:${named('ofYear', words.year)}|${named('ofMonth', words.month)})${S}${named('turn', turn)}(?![a-z])`, fix: turnedPeriod },
    { pattern: `${anyOf(words.parts)}[ -]+${words.ofTurn}(?:${named('ofYear', words.year)}|${named('ofMonth', words.month)})(?![a-z])`, fix: turnedPeriod },
    { pattern: `${optional(named('turnBefore', turn), S)}${named('weekday', weekday)}${ofDay}${optional(S, named('turn', turn))}`, fix: weekdayAlone },
  ];
}
