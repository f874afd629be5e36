import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import { yearOfLine } from '../../../joining/list-of-years.ts';
import type { Settled } from '../../../joining/settle-status.ts';
import type { Story } from '../../../joining/stories.ts';
import type { InstrumentFinding } from '../../../reading.ts';
import { toldBy } from '../../../rules/told-by.ts';
import { textOf } from '../../../text/span.ts';
import { dayOfOlder } from './day-of-older.ts';
import { signedWhere } from './signed-where.ts';
import { dayOf, dayOfSitting, placeOf, vagueDayOf } from './circumstances.ts';
import { fold } from '../letters/fold.ts';
import { wordSet } from '../words/word-set.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { whichWasSigned } from './which-was-signed.ts';

/** Of these the text tells where it happened; of what is only allowed or talked of there is no place. */
const HAPPENED: ReadonlySet<string> = new Set(['signed', 'initialled', 'planned', 'referenced', 'renewed', 'activated']);

/** Parts of the world: nothing is signed there. */
const parts = wordSet(['أفريقيا', 'إفريقيا', 'آسيا', 'أوروبا', 'الشرق الأوسط', 'شمال أفريقيا', 'غرب أفريقيا', 'شرق أفريقيا', 'الخليج العربي', 'المغرب العربي', 'أمريكا اللاتينية', 'الساحل الأفريقي']);

interface Told {
  readonly cue: Cue;
  readonly mention: InstrumentMention;
}

interface Asked {
  readonly settled: Settled;
  readonly story: Story;
  readonly source: string;
}

/** When and where the act took place. */
export function circumstancesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { settled, story, source }: Asked): Pick<InstrumentFinding, 'date' | 'place'> {
  const told = toldOfTheAct([lead, ...mentions], settled);
  const place = told.map(({ cue, mention }) => placeOf(cue, atIn(cue, mention))).find((match) => match !== null && !parts.has(fold(textOf(source, match.evidence))));
  const signing = settled.status === 'approved' ? signedWhere(mentions, source) : null;
  // Of one that is still talked of only the day is told on which it is to be signed.
  const onDay = settled.status === 'under_negotiation' ? told.filter(({ cue }) => cue.status === 'planned') : told;
  const ofLine = yearOfLine(lead.sentence, source);
  const date = (ofLine === null ? null : { value: ofLine.value, basis: 'stated' as const, rule: lead.cues[0]?.rule ?? nameOfInstrument.id, evidence: [ofLine.evidence] }) ?? dateTold(onDay, { lead, source, isPast: settled.status === 'referenced' }) ?? dateToldElsewhere(mentions, settled, { lead, source });
  if (signing !== null) return signing;
  return {
    date: date ?? (ALLOWED.has(settled.status) ? dateOfSitting(story, settled.cue?.rule ?? nameOfInstrument.id) : null),
    place: place === null || place === undefined || !HAPPENED.has(settled.status) ? null : toldBy(place, source),
  };
}

/** The cues that tell of the act itself, the deciding one first: what is said of an older signing has a day of its own. */
function toldOfTheAct(mentions: readonly InstrumentMention[], { status, cue: deciding }: Settled): readonly Told[] {
  const told = mentions.flatMap((mention) => mention.cues.map((cue) => ({ cue, mention })));
  // Of a signing to come the headline alone may tell the day.
  const inBody = status !== 'planned' || told.some(({ cue }) => !cue.sentence.isHeadline);
  const ofTheAct = told.filter(({ cue }) => cue.sentence.isHeadline !== inBody && (cue === deciding || cue.status !== 'referenced' || status === 'referenced'));
  return [...ofTheAct.filter(({ cue }) => cue === deciding), ...ofTheAct];
}

const ALLOWED: ReadonlySet<string> = new Set(['approved', 'authorised']);

/** Those who approve sit on a day that is told once, before what they approved. */
function dateOfSitting({ body }: Story, rule: string): InstrumentFinding['date'] {
  const day = dayOfSitting(body);
  if (day?.date === undefined) return null;
  return { value: day.date, basis: 'inferred', because: 'day-of-sitting', rule, evidence: [{ start: day.start, end: day.end }] };
}

/** No day with the act itself: that by which an older one is known, or which is told of it as of something known, «the memorandum signed yesterday». */
function dateToldElsewhere(mentions: readonly InstrumentMention[], { status }: Settled, { lead, source }: { lead: InstrumentMention; source: string }): InstrumentFinding['date'] {
  if (status === 'referenced') return dateOfOlder(mentions, source);
  if (status !== 'signed' && !OF_OLDER.has(status)) return null;
  const known = mentions.flatMap((mention) => mention.cues.filter((cue) => cue.rule === whichWasSigned.id).map((cue) => ({ cue, mention })));
  return dateTold(known, { lead, source, isPast: false }) ?? (OF_OLDER.has(status) ? dateOfOlder(mentions, source) : null);
}

/** What is put to work or renewed was signed before; so long as nothing else is told, that is its day. */
const OF_OLDER: ReadonlySet<string> = new Set(['activated', 'renewed']);

const TODAY = /^اليوم/u;

/** The day told with one of the cues; a word like «lately» only where no cue has a day. */
function dateTold(told: readonly Told[], { lead, source, isPast }: { lead: InstrumentMention; source: string; isPast: boolean }): InstrumentFinding['date'] {
  const rule = lead.cues[0]?.rule ?? nameOfInstrument.id;
  const day = told.map(({ cue, mention }) => dayOf(cue, atIn(cue, mention)))
    // Of an older one «today» tells when something else happened.
    .find((date) => date?.date !== undefined && !(isPast && TODAY.test(fold(date.date.asWritten))));
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

/** The day of an older one that no cue tells: «the initiative of 2002». */
function dateOfOlder(mentions: readonly InstrumentMention[], source: string): InstrumentFinding['date'] {
  const day = mentions.filter(({ sentence }) => !sentence.isHeadline).map((mention) => dayOfOlder(mention, source)).find((told) => told !== null && !TODAY.test(fold(told.value.asWritten)));
  return day === undefined || day === null ? null : { value: day.value, basis: 'stated', rule: nameOfInstrument.id, evidence: [day.evidence] };
}

/** Where the instrument stands in the sentence of the cue; before it, where the cue points back from another sentence. */
function atIn(cue: Cue, { sentence, at }: InstrumentMention): number {
  return sentence === cue.sentence ? at : -1;
}
