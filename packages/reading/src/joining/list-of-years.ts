import type { Sentence } from '../ground.ts';
import type { WrittenDate } from '../reading.ts';
import { SIGN } from '../text/masked.ts';
import { type Span, textOf } from '../text/span.ts';
import type { InstrumentMention } from './instrument-mention.ts';

const YEAR_AT_HEAD = new RegExp(`^[^\\p{L}\\p{N}${SIGN.date}]{0,3}(?<year>1[0-9]\\d\\d|20\\d\\d|${SIGN.date}) ?[-–—:|]`, 'du');

/** «1962 - the signing of …»: where the year stands at the head of a line in a list of years; null elsewhere. */
export function yearAtHead(sentence: Sentence): Span | null {
  const found = YEAR_AT_HEAD.exec(sentence.masked)?.indices?.groups?.['year'];
  if (found === undefined) return null;
  const year = { start: found[0], end: found[1] };
  const date = sentence.mentionAt(year.start)?.date;
  return date === undefined || date.edtf?.length === 4 ? year : null;
}

/** In a list of years each line tells of something else. */
export function isOfAnotherYear({ sentence }: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  return yearAtHead(sentence) !== null && others.every((other) => other.sentence !== sentence && yearAtHead(other.sentence) !== null);
}

/** The year of a line, as a date. */
export function yearOfLine(sentence: Sentence, source: string): { readonly value: WrittenDate; readonly evidence: Span } | null {
  const year = yearAtHead(sentence);
  if (year === null) return null;
  const evidence = sentence.written(year);
  const asWritten = textOf(source, evidence);
  const edtf = sentence.mentionAt(year.start)?.date?.edtf ?? asWritten;
  return { value: { asWritten, edtf, min: `${edtf}-01-01`, max: `${edtf}-12-31`, calendar: 'gregorian' }, evidence };
}
