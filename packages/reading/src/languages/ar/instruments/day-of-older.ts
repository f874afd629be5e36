import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { WrittenDate } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { CONCLUDED } from './words/concluded.ts';
import { words } from '../patterns.ts';

/** A day with the place where it is written. */
export interface DayAt {
  readonly value: WrittenDate;
  readonly evidence: Span;
}

const CONCLUDING = words(CONCLUDED, 'و|ف|وال|ال');
/** «the initiative of 2002», «the treaty, on which all sides agreed on …»: right after the name, or after a word of concluding. */
const ITS_DAY = new RegExp(`^["')،,]*(?: (?:ل|لل|في |بتاريخ )?(?=${SIGN.date})|[^.؛!؟\\n${SIGN.instrument}]{0,120}? ${CONCLUDING}[^.؛!؟\\n${SIGN.instrument}]{0,80}? (?:في )?(?=${SIGN.date}))`, 'u');
/** «… signed in Vienna 1961»: a year alone after the place. */
const ITS_YEAR = new RegExp(`^[^.؛!؟\\n${SIGN.instrument}]{0,120}? ${CONCLUDING} (?:في |ب)(?:مدينه )?[${SIGN.place}${SIGN.state}] \\(?(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'du');

/** When an older instrument was concluded, as the words after its name tell. */
export function dayOfOlder({ sentence, at }: InstrumentMention, source: string): DayAt | null {
  const after = sentence.masked.slice(at + 1);
  const lead = ITS_DAY.exec(after)?.[0];
  if (lead !== undefined) {
    const day = sentence.mentionAt(at + 1 + lead.length);
    if (day?.date !== undefined && !day.date.edtf?.includes('/')) return { value: day.date, evidence: { start: day.start, end: day.end } };
  }
  const year = ITS_YEAR.exec(after)?.indices?.groups?.['year'];
  if (year === undefined) return null;
  const evidence = sentence.written({ start: at + 1 + year[0], end: at + 1 + year[1] });
  const asWritten = textOf(source, evidence);
  const iso = after.slice(year[0], year[1]);
  return { value: { asWritten, edtf: iso, min: `${iso}-01-01`, max: `${iso}-12-31`, calendar: 'gregorian' }, evidence };
}
