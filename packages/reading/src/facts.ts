import type { ActivityFinding, InstrumentFinding, Key, Language, MeetingFinding, OrganisationFinding, PersonFinding, Reading, SegmentKind, Value, WrittenDate } from './reading.ts';
import { type Span, textOf } from './text/span.ts';

/** A span with the words behind it. */
type Quoted = Span & { readonly text: string };

interface FactDate {
  readonly asWritten: string | null;
  readonly iso: string | null;
}

/**
 * A reading in the neutral shape in which readings are compared. It follows the conventions of those who write expected facts by hand
 * and decides nothing of a register: there a government and its State, a visit and its host stay what the reading says of them.
 */
export interface Facts {
  readonly file: string;
  readonly language: Language;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly segments: readonly { kind: SegmentKind; start: number; end: number }[];
  readonly organisations: readonly { name: string; variants: readonly string[]; state?: boolean; authority: string | null; evidence: readonly Quoted[] }[];
  readonly people: readonly { name: string; office: string | null; organisation: string | null; evidence: readonly Quoted[] }[];
  readonly instruments: readonly object[];
  readonly meetings: readonly object[];
  readonly statements: readonly object[];
  readonly commitments: readonly object[];
  readonly reportedEvents: readonly object[];
}

/** Activities that are events with participants are compared as meetings. */
const MEETING_LIKE: ReadonlySet<string> = new Set(['training', 'workshop', 'seminar', 'visit', 'celebration', 'forum']);

/** Projects a reading of `source`, which came from `file`. */
export function toFacts(reading: Reading, source: string, file: string): Facts {
  const names = namesOf(reading);
  const quote = (spans: readonly Span[]): readonly Quoted[] => spans.map(({ start, end }) => ({ start, end, text: textOf(source, { start, end }) }));
  const first = reading.segments.find((segment) => segment.publishedOn?.basis === 'stated') ?? reading.segments[0];
  return {
    file,
    language: reading.language,
    publishedOn: first?.publishedOn?.value ?? null,
    publisher: reading.segments.find((segment) => segment.publisher !== null)?.publisher?.value ?? null,
    segments: reading.segments.map(({ kind, start, end }) => ({ kind, start, end })),
    organisations: organisationsOf(reading, quote),
    people: peopleOf(reading, source, { names, quote }),
    instruments: reading.instruments.map((instrument) => instrumentOf(instrument, names, quote)),
    meetings: [...reading.meetings.map((meeting) => meetingOf(meeting, names, quote)), ...reading.activities.filter((activity) => MEETING_LIKE.has(activity.type.value)).map((activity) => activityOf(activity, names, quote))],
    statements: statementsOf(reading, names, quote),
    commitments: reading.commitments.map((commitment) => ({ who: commitment.responsible.map(({ value }) => names(value)), what: commitment.text.value, force: commitment.force.value, due: commitment.due?.value.asWritten ?? null, evidence: quote(commitment.evidence) })),
    reportedEvents: [],
  };
}

type NameOf = (key: Key | null) => string | null;
type Quote = (spans: readonly Span[]) => readonly Quoted[];

function namesOf(reading: Reading): NameOf {
  const names = new Map([...reading.organisations, ...reading.people].map(({ key, name }) => [key, name.value] as const));
  return (key) => (key === null ? null : (names.get(key) ?? null));
}

/** A rule of comparing: States count where they take part in something, as party, participant, host or whoever is to act; others are only places. */
function organisationsOf(reading: Reading, quote: Quote): Facts['organisations'] {
  const people = new Map(reading.people.map((person) => [person.key, person] as const));
  const acting = new Set<Key>([
    ...reading.meetings.filter(({ status }) => status.value !== 'background').flatMap(({ participants }) => participants.flatMap(({ value }) => servedBy(people.get(value)))),
    ...reading.instruments.flatMap(({ parties }) => parties.map(({ value }) => value.organisation)),
    ...reading.meetings.flatMap(({ participants, organ }) => [...participants.map(({ value }) => value), ...(organ === null ? [] : [organ.value])]),
    // A State that is visited may be no more than where the visit leads.
    ...reading.activities.flatMap(({ type, host, implementing, beneficiary }) => [type.value === 'visit' ? null : host, beneficiary, ...implementing].flatMap((one) => (one === null ? [] : [one.value]))),
    ...reading.commitments.flatMap(({ responsible }) => responsible.map(({ value }) => value)),
  ]);
  const listed = reading.organisations.filter(({ key, kind }) => kind?.value !== 'state' || acting.has(key));
  return listed
    .filter((one) => one.kind?.value !== 'state' || listed.every((other) => !governs(other, one)))
    .map((one) => {
      const governed = listed.filter((other) => governs(one, other));
      const forms = [one, ...governed].flatMap(({ name, variants, evidence }) => [name.value, ...variants.map(({ value }) => value), ...quote(evidence).map(({ text }) => text)]);
      return {
        name: one.name.value,
        // A name that was put together is told as it stands as well.
        variants: [...new Set(forms)].filter((form) => form !== one.name.value),
        ...(one.kind?.value === 'state' || governed.length > 0 ? { state: true } : {}),
        authority: one.authority,
        evidence: quote(one.evidence),
      };
    });
}

/** A rule of comparing: of «حكومة سلطنة عمان» and «سلطنة عمان», each of which acts, the State is told once. */
function governs(government: OrganisationFinding, state: OrganisationFinding): boolean {
  return government.kind?.value === 'government' && state.kind?.value === 'state' && [state.name, ...state.variants].some(({ value }) => government.name.value.endsWith(` ${value}`));
}

/** A rule of comparing: where «وزير خارجية مصر» is at a meeting, the State that he serves takes part. A reading names the person alone. */
function servedBy(person: PersonFinding | undefined): readonly Key[] {
  return person?.offices.flatMap(({ organisation }) => (organisation?.basis === 'stated' ? [organisation.value] : [])) ?? [];
}

/** One entry for each office in another body, the one told first being the main one; one entry for a person without. */
function peopleOf(reading: Reading, source: string, { names, quote }: { readonly names: NameOf; readonly quote: Quote }): Facts['people'] {
  return reading.people.flatMap(({ name, offices, evidence }): Facts['people'] => {
    const entry = (office: string | null, organisation: string | null): Facts['people'][number] => ({ name: name.value, office, organisation, evidence: quote(evidence) });
    const held = offices.map(({ title, organisation }) => entry(title.value, names(organisation?.value ?? null)));
    const [main, second] = held;
    const inBodies = held.filter((one, index) => one.organisation !== null && held.findIndex((other) => other.organisation === one.organisation) === index);
    if (main === undefined) return [entry(null, null)];
    if (main.organisation !== null) return inBodies;
    const together = officesTogether(offices, source);
    return together === null ? [main, ...inBodies] : [entry(together, second?.organisation ?? null), ...inBodies.filter((one) => one !== second)];
  });
}

/** «نائب رئيس الوزراء ووزير الخارجية»: two offices that are said in one breath. */
function officesTogether([first, second]: PersonFinding['offices'], source: string): string | null {
  const [from, to] = [first?.title.evidence[0], second?.title.evidence[0]];
  if (from === undefined || to === undefined || to.start < from.end || !/^[ ،,]*و?$/u.test(source.slice(from.end, to.start))) return null;
  return source.slice(from.start, to.end);
}

function dateOf(date: Value<WrittenDate> | null): FactDate {
  if (date === null) return { asWritten: null, iso: null };
  const { asWritten, edtf, because } = date.value;
  const fixed = edtf !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf) && because === undefined;
  return { asWritten, iso: fixed ? edtf : null };
}

function instrumentOf(instrument: InstrumentFinding, names: NameOf, quote: Quote): object {
  return {
    type: instrument.type.value,
    name: instrument.name.value,
    role: instrument.role,
    status: instrument.status.value,
    parties: instrument.parties.map(({ value }) => ({ name: names(value.organisation), actingThrough: names(value.actingThrough) })),
    signatories: instrument.signatories.map(({ value }) => ({ person: names(value.person), office: value.office, for: names(value.onBehalfOf) })),
    date: dateOf(instrument.date),
    place: instrument.place?.value ?? null,
    fields: [...instrument.fields, ...instrument.modalities].map(({ value }) => value.words),
    modalities: instrument.modalities.map(({ value }) => value.words),
    duration: instrument.duration?.value ?? null,
    renewal: instrument.renewal?.value ?? null,
    amount: instrument.amount?.value ?? null,
    count: instrument.count,
    evidence: quote(instrument.evidence),
  };
}

function meetingOf(meeting: MeetingFinding, names: NameOf, quote: Quote): object {
  const participants = [...meeting.participants.map(({ value }) => names(value)), ...(meeting.organ === null ? [] : [names(meeting.organ.value)])];
  return {
    type: meeting.type.value,
    name: meeting.name.value,
    ordinal: meeting.ordinal?.value ?? null,
    status: meeting.status.value,
    date: dateOf(meeting.date),
    place: meeting.place?.value ?? null,
    participants: participants.filter((name) => name !== null),
    evidence: quote(meeting.evidence),
  };
}

function activityOf(activity: ActivityFinding, names: NameOf, quote: Quote): object {
  const participants = [activity.host, activity.beneficiary, ...activity.implementing].map((one) => names(one?.value ?? null));
  return {
    type: activity.type.value,
    name: activity.name.value,
    ordinal: null,
    status: activity.status.value,
    date: dateOf(activity.date),
    place: activity.place?.value ?? null,
    participants: participants.filter((name) => name !== null),
    evidence: quote(activity.evidence),
  };
}

function statementsOf(reading: Reading, names: NameOf, quote: Quote): readonly object[] {
  return reading.statements.map(({ speaker, office, onBehalfOf, occasion, positions, evidence }) => ({
    speaker: names(speaker.value),
    office: office?.value ?? null,
    onBehalfOf: onBehalfOf?.value ?? null,
    occasion: occasion?.value ?? null,
    positions: positions.map(({ act, issue }) => ({ act: act.value, issue: issue.value, evidence: quote(issue.evidence) })),
    evidence: quote(evidence),
  }));
}
