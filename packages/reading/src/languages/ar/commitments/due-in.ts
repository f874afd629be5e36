import type { Mention, Sentence } from '../../../ground.ts';
import type { CommitmentFinding } from '../../../reading.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { GONE_BY } from '../words/past-and-to-come.ts';
import { AT_MOST, COUNTED_FROM, OF_ANOTHER_TIME, OF_ITS_DAY, TIMES_TO_COME, UNITS_OF_TIME, WHOLE_TIMES, WITHIN_TIME } from '../words/units-of-time.ts';

const oneOf = (list: readonly string[]): string => list.map(fold).join('|');

const TIME_ALONE = `(?:${oneOf(WHOLE_TIMES)}|(?:${oneOf(TIMES_TO_COME)}) (?:القليله )?(?:المقبله|القادمه))`;

/** What makes a date no day by which something is done: a period, a plan of that year, what was before. */
const NO_DAY = new RegExp(`(?:${oneOf(OF_ANOTHER_TIME)}|(?:${oneOf(OF_ITS_DAY)})ه?|(?:التي|الذي) [ء-ي]+)(?: (?:من|بين|ما بين|في|بتاريخ|عام|سنه|شهر|يوم))*(?: [ء-ي]+)? $|(?<![ء-ي])ل$`, 'u');
const GONE = new RegExp(words([...GONE_BY, 'الفارط'], ''), 'u');

/** The day or the time by which a deed is to be done, in its words. */
export function dueIn({ sentence, rule }: Match, what: Span, source: string): CommitmentFinding['due'] {
  for (let at = sentence.masked.indexOf(SIGN.date, what.start); at >= 0 && at < what.end; at = sentence.masked.indexOf(SIGN.date, at + 1)) {
    const mention = sentence.mentionAt(at);
    if (mention === null || !isDay(sentence, mention, { start: what.start, end: at })) continue;
    return dueOf(mention, rule);
  }
  return withinTime({ sentence, rule }, what, source);
}

/** «within thirty days of the signing», «as soon as possible»: a time whose day nobody can tell. */
const WITHIN = new RegExp(
  [
    `(?<![ء-ي])(?:(?:${oneOf(WITHIN_TIME)})(?: (?:${oneOf(AT_MOST)}))* `,
    `(?:${TIME_ALONE}|[ء-ي0-9]+(?: و[ء-ي]+)? (?:${oneOf(UNITS_OF_TIME)}))(?: فقط)?`,
    `(?: من (?:${oneOf(COUNTED_FROM)})(?: [ء-ي${SIGN.instrument}]+){0,3})?`,
    '|في (?:اقرب|اسرع) (?:وقت|فرصه|الاجال)(?: ممكنه?)?|(?:خلال|في) وقت قريب|في القريب العاجل|قريبا|لاحقا|في وقت لاحق)(?![ء-ي])',
  ].join(''),
  'u',
);

function withinTime({ sentence, rule }: Pick<Match, 'sentence' | 'rule'>, what: Span, source: string): CommitmentFinding['due'] {
  const told = WITHIN.exec(sentence.masked.slice(what.start, what.end));
  if (told === null) return null;
  const at = sentence.written({ start: what.start + told.index, end: what.start + told.index + told[0].length });
  return { value: { asWritten: textOf(source, at), edtf: null, min: null, max: null, calendar: 'gregorian' }, basis: 'stated', rule, evidence: [at] };
}

function isDay(sentence: Sentence, { date }: Mention, before: Span): boolean {
  if (date === undefined) return false;
  return !NO_DAY.test(sentence.masked.slice(Math.max(before.start, before.end - 60), before.end)) && !GONE.test(date.asWritten.replace(/ة/gu, 'ه'));
}

function dueOf(mention: Mention, rule: string): CommitmentFinding['due'] {
  if (mention.date === undefined) return null;
  const { because } = mention.date;
  return { value: mention.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule, evidence: [{ start: mention.start, end: mention.end }] };
}
