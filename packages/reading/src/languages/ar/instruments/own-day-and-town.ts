import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { dayOf, placeOf } from './circumstances.ts';

const ISO_DAY = 'yyyy-mm-dd'.length;

/** The day and the town of a signing that its own sentence tells, by which it is known from another of the same name. */
export function ownDayAndTown(cues: readonly Cue[], at: number, source: string): NonNullable<InstrumentMention['act']> {
  const signings = cues.filter(({ status, weight, sentence }) => status === 'signed' && weight === 'proof' && !sentence.isHeadline);
  const days = signings.map((cue) => dayOf(cue, at)?.date?.edtf).filter((day) => day?.length === ISO_DAY);
  const towns = signings.flatMap((cue) => townOf(cue, at, source));
  return { ...(days[0] === undefined || days[0] === null ? {} : { day: days[0] }), ...(towns[0] === undefined ? {} : { town: towns[0] }) };
}

/** «at the seat of the ministry in Tunis» tells a town too; «at the seat of the ministry» does not. */
function townOf(cue: Cue, at: number, source: string): readonly string[] {
  const place = placeOf(cue, at);
  if (place === null) return [];
  const { start, end } = place.groups['evidence'] ?? place.masked;
  const town = cue.sentence.masked.slice(start, end).lastIndexOf(SIGN.place);
  return town < 0 ? [] : [fold(textOf(source, cue.sentence.written({ start: start + town, end: start + town + 1 })))];
}
