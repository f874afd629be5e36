import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { InstrumentFinding } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import { placeOfSigning } from './place-of-signing.ts';
import { nameOfInstrument } from './name-of-instrument.ts';

/** «the agreement between …, signed in Addis Ababa on 26 January 2014»: right after the name or those who made it, before any other instrument. */
const SIGNED_WHERE = new RegExp(`^[^.؛!؟\\n${SIGN.instrument}]{0,240}?(?:الموقعه?|المبرمه?|المحرره?) (?:في |ب)(?:مدينه )?(?<place>[${SIGN.place}${SIGN.state}])[،,]? (?:بتاريخ |في |يوم )?(?:يوم )?(?<day>${SIGN.date})`, 'du');

/** Day and place of the signing of an instrument that is ratified now, where the text tells both with it. */
export function signedWhere(mentions: readonly InstrumentMention[], source: string): Pick<InstrumentFinding, 'date' | 'place'> | null {
  for (const { sentence, at } of mentions) {
    const groups = sentence.isHeadline ? undefined : SIGNED_WHERE.exec(sentence.masked.slice(at + 1))?.indices?.groups;
    const [place, sign] = [groups?.['place'], groups?.['day']];
    const day = sign === undefined ? null : sentence.mentionAt(at + 1 + sign[0]);
    if (place === undefined || day?.date === undefined) continue;
    const written = sentence.written({ start: at + 1 + place[0], end: at + 1 + place[1] });
    return {
      date: { value: day.date, basis: 'stated', rule: nameOfInstrument.id, evidence: [{ start: day.start, end: day.end }] },
      place: { value: textOf(source, written), basis: 'stated', rule: placeOfSigning.id, evidence: [written] },
    };
  }
  return null;
}
