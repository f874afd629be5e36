import { activityTypes, commitmentForces, instrumentTypes, meetingStatuses, meetingTypes, organisationKinds, positionActs, reportedStatuses } from '@mithaq/register/vocabulary';
import type {
  ActivityFinding, AppointmentFinding, CommitmentFinding, InstrumentFinding, Key, MeetingFinding, OrganisationFinding, PersonFinding, StatementFinding,
} from '../reading.ts';
import { toldActivityStatuses } from './asked.ts';
import type { PlacedFact } from './placed-fact.ts';

/** Findings out of placed facts, a function for each kind; null where the fact lacks what makes it one. */

const found = (fact: PlacedFact, key: Key) => ({ key, segment: fact.segment, evidence: [fact.quotation], rule: fact.rule });

export function organisationOf(fact: PlacedFact, key: Key): OrganisationFinding | null {
  const name = fact.core('name');
  if (name === null) return null;
  return { ...found(fact, key), name, variants: [], kind: fact.code('kind', organisationKinds), parent: null, authority: null, mentions: name.evidence };
}

export function personOf(fact: PlacedFact, key: Key): PersonFinding | null {
  const name = fact.core('name');
  if (name === null) return null;
  const title = fact.words('office');
  const offices = title === null ? [] : [{ title, organisation: fact.actor('organisation', 'organisation') }];
  return { ...found(fact, key), name, honorific: null, offices, mentions: name.evidence };
}

export function instrumentOf(fact: PlacedFact, key: Key): InstrumentFinding | null {
  const name = fact.core('name');
  const type = fact.code('type', instrumentTypes);
  const status = fact.code('status', reportedStatuses);
  if (name === null || type === null || status === null) return null;
  return {
    ...found(fact, key),
    type,
    name,
    role: status.value === 'referenced' ? 'background' : 'main',
    status,
    parties: fact.actors('parties', 'organisation').map((party) => ({ ...party, value: { organisation: party.value, actingThrough: null } })),
    signatories: fact.actors('signatories', 'person').map((person) => ({ ...person, value: { person: person.value, office: null, onBehalfOf: null } })),
    witnesses: fact.actors('witnesses', 'person', 'organisation'),
    date: fact.date('date'),
    place: fact.words('place'),
    fields: [],
    modalities: [],
    duration: fact.words('duration'),
    renewal: fact.words('renewal'),
    amount: fact.words('amount'),
    count: 1,
  };
}

export function meetingOf(fact: PlacedFact, key: Key): MeetingFinding | null {
  const name = fact.core('name');
  const type = fact.code('type', meetingTypes);
  const status = fact.code('status', meetingStatuses);
  if (name === null || type === null || status === null) return null;
  return {
    ...found(fact, key),
    type,
    name,
    ordinal: null,
    status,
    date: fact.date('date'),
    place: fact.words('place'),
    organ: fact.actor('organ', 'organisation'),
    chair: fact.actor('chair', 'person', 'organisation'),
    participants: fact.actors('participants', 'organisation', 'person'),
    agendaItem: null,
    decisions: fact.words('decisions'),
  };
}

export function statementOf(fact: PlacedFact, key: Key): StatementFinding | null {
  const speaker = fact.core('speaker') === null ? null : fact.actor('speaker', 'person', 'organisation');
  if (speaker === null) return null;
  const act = fact.code('act', positionActs);
  const issue = fact.words('issue');
  return {
    ...found(fact, key),
    speaker,
    office: fact.words('office'),
    onBehalfOf: null,
    occasion: null,
    positions: act === null || issue === null ? [] : [{ act, issue }],
  };
}

export function activityOf(fact: PlacedFact, key: Key): ActivityFinding | null {
  const name = fact.core('name');
  const type = fact.code('type', activityTypes);
  const status = fact.code('status', toldActivityStatuses);
  if (name === null || type === null || status === null) return null;
  return {
    ...found(fact, key),
    type,
    name,
    status,
    host: fact.actor('host', 'organisation'),
    implementing: fact.actors('implementing', 'organisation'),
    beneficiary: fact.actor('beneficiary', 'organisation'),
    length: null,
    date: fact.date('date'),
    place: fact.words('place'),
  };
}

export function appointmentOf(fact: PlacedFact, key: Key): AppointmentFinding | null {
  const office = fact.core('office');
  if (office === null) return null;
  return {
    ...found(fact, key),
    person: fact.actor('person', 'person'),
    office,
    organisation: fact.actor('organisation', 'organisation'),
    appointedBy: null,
    date: fact.date('date'),
  };
}

export function commitmentOf(fact: PlacedFact, key: Key): CommitmentFinding | null {
  const text = fact.core('text');
  const force = fact.code('force', commitmentForces);
  if (text === null || force === null) return null;
  return { ...found(fact, key), responsible: fact.actors('responsible', 'organisation', 'person'), text, force, due: fact.date('due'), source: null };
}
