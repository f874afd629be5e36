import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Settled } from '../../../joining/settle-status.ts';
import type { InstrumentFinding, Value } from '../../../reading.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { dayOf, durationIn, placeOf, vagueDayOf } from './circumstances.ts';
import { nameOfInstrument } from './name-of-instrument.ts';

/** Of these the text tells where it happened; of what is only allowed or talked of there is no place. */
const HAPPENED: ReadonlySet<string> = new Set(['signed', 'initialled', 'planned', 'referenced', 'renewed', 'activated']);

export function circumstancesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { settled, source }: { settled: Settled; source: string }): Pick<InstrumentFinding, 'date' | 'place' | 'duration'> {
  const told = [lead, ...mentions].flatMap((mention) => mention.cues.map((cue) => ({ cue, mention }))).filter(({ cue }) => !cue.sentence.isHeadline);
  const place = told.map(({ cue, mention }) => placeOf(cue, atIn(cue, mention))).find((match) => match !== null);
  const length = mentions.map(({ sentence }) => durationIn(sentence)).find((match) => match !== null);
  const value = (match: { rule: string; evidence: Span }): Value<string> => ({ value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] });
  return {
    date: settled.status === 'under_negotiation' ? null : dateTold(told, { lead, source }),
    place: place === null || place === undefined || !HAPPENED.has(settled.status) ? null : value(place),
    duration: length === null || length === undefined ? null : value(length),
  };
}

/** The day told with one of the cues; a word like «lately» only where no cue has a day. */
function dateTold(told: readonly { cue: Cue; mention: InstrumentMention }[], { lead, source }: { lead: InstrumentMention; source: string }): InstrumentFinding['date'] {
  const rule = lead.cues[0]?.rule ?? nameOfInstrument.id;
  const day = told.map(({ cue, mention }) => dayOf(cue, atIn(cue, mention))).find((date) => date?.date !== undefined);
  if (day?.date !== undefined) {
    const { because } = day.date;
    const basis = because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because };
    return { value: day.date, ...basis, rule, evidence: [{ start: day.start, end: day.end }] };
  }
  const vague = told.map(({ cue, mention }) => vagueDayOf(cue, atIn(cue, mention))).find((match) => match !== null);
  if (vague === undefined || vague === null) return null;
  const asWritten = textOf(source, vague.evidence);
  return { value: { asWritten, edtf: null, min: null, max: null, calendar: 'gregorian' }, basis: 'stated', rule: vague.rule, evidence: [vague.evidence] };
}

/** Where the instrument stands in the sentence of the cue; before it, where the cue points back from another sentence. */
function atIn(cue: Cue, { sentence, at }: InstrumentMention): number {
  return sentence === cue.sentence ? at : -1;
}
