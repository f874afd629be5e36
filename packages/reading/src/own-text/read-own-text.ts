import type { Sentence } from '../ground.ts';
import { type ActsRead, keep } from '../joining/acts-read.ts';
import type { Story } from '../joining/stories.ts';
import type { CommitmentFinding, InstrumentFinding } from '../reading.ts';
import { applyRule } from '../rules/apply.ts';
import { firstToldBy, toldBy } from '../rules/told-by.ts';
import { SIGN } from '../text/masked.ts';
import { textOf } from '../text/span.ts';
import { ClauseReader } from './clauses.ts';
import type { FieldTold, OwnTextContext } from './own-text-words.ts';
import { PartiesMeant, partiesTold, type PartyTold } from './parties.ts';
import { type Parts, partsOf } from './parts.ts';
import { signatoriesTold } from './signatures.ts';

export interface OwnTextRead {
  /** The instrument whose text it is first, then those to which its preamble refers. */
  readonly instruments: readonly Omit<InstrumentFinding, 'key'>[];
  readonly commitments: readonly Omit<CommitmentFinding, 'key'>[];
  /** Of minutes the meeting is told as well. */
  readonly isMinutes: boolean;
}

/** The record of an instrument from its own text, whatever the language; null where the story is no such text. */
export function readOwnText(context: OwnTextContext): OwnTextRead | null {
  const parts = partsOf(context);
  if (parts === null) return null;
  const parties = partiesTold(parts, context);
  if (parties.length < (parts.isMinutes ? 2 : 1)) return null;
  const meant = new PartiesMeant(parties, context);
  const { commitments, fields } = new ClauseReader(context, meant, parts.isMinutes ? 'decision' : 'obligation').read(parts.clauses);
  const instrument = instrumentOf(parts, { parties, fields, meant }, context);
  return { instruments: [instrument, ...referredTo(parts, context)], commitments, isMinutes: parts.isMinutes };
}

/** Keeps what was read: its clauses come from the instrument. */
export function keepOwnText(read: ActsRead, { instruments, commitments }: OwnTextRead): void {
  const [own] = keep(read.instruments, 'instrument', instruments);
  keep(read.commitments, 'commitment', commitments.map((one) => (own === undefined ? one : { ...one, source: { value: own.key, basis: 'stated', rule: one.rule, evidence: one.evidence } })));
}

interface Told {
  readonly parties: readonly PartyTold[];
  readonly fields: readonly FieldTold[];
  readonly meant: PartiesMeant;
}

function instrumentOf(parts: Parts, { parties, fields, meant }: Told, context: OwnTextContext): Omit<InstrumentFinding, 'key'> {
  const { words, source } = context;
  const { name: written, title, drawnUp, shownBy } = parts;
  const named = { basis: 'stated' as const, rule: words.named, evidence: [written] };
  const told = toldAbove(parts, context);
  const { signed, because } = becameOf(parts);
  const rule = signed && drawnUp !== null ? words.drawnUp.id : words.ownText.id;
  const [first] = title;
  const ofHeadline = because === 'from-headline' ? first : undefined;
  const evidence = [signed && drawnUp !== null ? drawnUp.evidence : { start: (ofHeadline ?? shownBy).start, end: (ofHeadline ?? shownBy).end }];
  const own: Omit<InstrumentFinding, 'key'> = {
    segment: first?.segment ?? 0,
    evidence,
    rule,
    type: { ...named, value: parts.isMinutes ? 'minutes' : context.typeOf(textOf(source, written)) },
    name: { ...named, value: textOf(source, written) },
    role: 'main',
    status: { value: signed ? 'signed' : 'proposed', basis: 'inferred', because, rule, evidence },
    parties: parties.map((party) => ({ value: { organisation: party.key, actingThrough: null }, basis: 'stated', rule: words.partyCalled.id, evidence: [party.written] })),
    signatories: signed ? signatoriesTold(parts, parties, { meant, context }) : [],
    witnesses: [],
    ...(signed ? whenAndWhere(parts, context) : { date: null, place: null }),
    ...termsOf(parts.clauses, context),
    ...topicsOf(parts, fields, context),
    count: 1,
  };
  return told === null || signed ? own : { ...own, evidence: told.evidence, rule: told.rule, status: told.status, signatories: told.signatories, witnesses: told.witnesses, date: told.date, place: told.place };
}

/** «the two signed an agreement; its text follows»: what a story above the text tells of it. */
function toldAbove({ above }: Parts, context: OwnTextContext): Omit<InstrumentFinding, 'key'> | null {
  if (above.length < FEWEST_OF_STORY) return null;
  const story: Story = { ...context.story, headlines: above.filter(({ isHeadline }) => isHeadline), body: above.filter(({ isHeadline }) => !isHeadline), sentences: above };
  const [only, ...others] = context.instrumentsIn(story).filter(({ role, count }) => role === 'main' && count === 1);
  return only === undefined || others.length > 0 ? null : only;
}

/** A headline and a sentence below it. */
const FEWEST_OF_STORY = 2;

/** Signed where its headline says so or where it was drawn up somewhere on a day; a draft is not signed, and of a text alone nobody knows. */
function becameOf({ drawnUp, saidInTitle }: Parts): { readonly signed: boolean; readonly because: string } {
  if (saidInTitle === 'signed') return { signed: true, because: 'from-headline' };
  const signed = drawnUp !== null && saidInTitle !== 'draft';
  return { signed, because: signed ? 'drawn-up' : 'text-alone' };
}

/** «Done at ⟨town⟩ on ⟨day⟩». */
function whenAndWhere({ drawnUp }: Parts, { words: { drawnUp: rule }, source }: OwnTextContext): Pick<InstrumentFinding, 'date' | 'place'> {
  const all = drawnUp?.sentence.mentions.filter(({ start, end }) => start >= drawnUp.evidence.start && end <= drawnUp.evidence.end) ?? [];
  const day = all.find(({ kind }) => kind === 'date');
  const town = all.find(({ kind }) => kind === 'place') ?? all.find(({ kind }) => kind === 'state');
  const { because } = day?.date ?? {};
  return {
    date: day?.date === undefined ? null : { value: day.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule: rule.id, evidence: [{ start: day.start, end: day.end }] },
    place: town === undefined ? null : { value: textOf(source, town), basis: 'stated', rule: rule.id, evidence: [{ start: town.start, end: town.end }] },
  };
}

/** The length told where the text says how long it is in force, how it goes on after that, and the sum, where no more than one is told. */
function termsOf(clauses: readonly Sentence[], { words, source }: OwnTextContext): Pick<InstrumentFinding, 'duration' | 'renewal' | 'amount'> {
  const [sum, ...others] = clauses.flatMap((clause) => applyRule(words.amount, clause));
  return {
    duration: firstToldBy(words.duration, clauses.filter(({ masked }) => words.inForce.test(masked)), source),
    renewal: firstToldBy(words.renewal, clauses, source),
    amount: sum === undefined || others.length > 0 ? null : toldBy(sum, source),
  };
}

/** The fields of title and aim, and those listed; where these tell none, those of the preamble and of the clauses. */
function topicsOf({ title, opening, clauses, name }: Parts, listed: readonly FieldTold[], context: OwnTextContext): Pick<InstrumentFinding, 'fields' | 'modalities'> {
  const { words } = context;
  const first = context.topicsIn([...title, ...[...opening, ...clauses].filter(({ masked }) => words.tellsAim.test(masked))], name);
  const modal = listed.flatMap((told) => {
    const { modality } = context.codesOf(told.value.words);
    return modality === null ? [] : [{ ...told, value: { words: told.value.words, code: modality } }];
  });
  const fields = [...first.fields, ...listed.filter((told) => modal.every(({ evidence }) => evidence !== told.evidence))];
  if (fields.length > 0) return { fields: fields.slice(0, MOST_FIELDS), modalities: [...first.modalities, ...modal].slice(0, MOST_FIELDS) };
  // What the preamble tells of another instrument is that one’s.
  const others = [...opening, ...clauses].filter(({ masked }) => words.tellsFields.test(masked) && !masked.includes(SIGN.instrument));
  const more = context.topicsIn(others.slice(0, MOST_TELLING), name);
  return { fields: more.fields, modalities: [...more.modalities, ...first.modalities, ...modal].slice(0, MOST_FIELDS) };
}

const MOST_TELLING = 8;
const MOST_FIELDS = 12;

/** «pursuant to the agreement signed between … in 1992»: what the preamble refers to. */
function referredTo({ opening }: Parts, context: OwnTextContext): readonly Omit<InstrumentFinding, 'key'>[] {
  const story: Story = { ...context.story, headlines: [], body: opening, sentences: opening };
  return context.instrumentsIn(story).filter(({ role, parties, date }) => role === 'background' && (parties.length > 1 || date !== null));
}
