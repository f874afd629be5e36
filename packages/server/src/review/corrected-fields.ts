import * as register from '@mithaq/register/vocabulary';
import { refusal, type Refusal } from '../platform/refusal.ts';
import type { FieldName, FieldValue, ProposalField, ProposalKind } from './schema.ts';
import type { StoredProposal } from './stored-proposals.ts';

/** A field with all its words and places; a paragraph fits, a book does not. */
const LONGEST_FIELD = 20_000;
/** The database knows no year 0. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;

type Sort = FieldValue['is'];
type Fields = Partial<Record<FieldName, readonly Sort[]>>;

/** The fields that a kind of proposal has, and the sorts of value each may hold. */
const FIELDS: Readonly<Record<ProposalKind, Fields>> = {
  organisation: { name: ['text'], variant: ['text'], kind: ['code'], parent: ['actor'] },
  person: { name: ['text'], variant: ['text'], honorific: ['text'], office: ['office'] },
  instrument: {
    type: ['code'], name: ['text'], status: ['code'], party: ['party'], signatory: ['signatory'], witness: ['actor'], date: ['date'],
    place: ['text'], field: ['topic'], modality: ['topic'], duration: ['text'], renewal: ['text'], amount: ['text'], count: ['number'],
  },
  meeting: {
    type: ['code'], name: ['text'], ordinal: ['number'], status: ['code'], date: ['date'], place: ['text'], organ: ['actor'], chair: ['actor'],
    participant: ['actor'], 'agenda-item': ['text'], decisions: ['text'],
  },
  statement: { speaker: ['actor'], office: ['text'], 'on-behalf-of': ['text', 'actor'], occasion: ['text', 'proposal'], position: ['position'] },
  activity: {
    type: ['code'], name: ['text'], status: ['code'], host: ['actor'], implementing: ['actor'], beneficiary: ['actor'], length: ['text'],
    date: ['date'], place: ['text'],
  },
  appointment: { person: ['actor'], office: ['text'], organisation: ['actor'], 'appointed-by': ['actor'], date: ['date'] },
  commitment: { responsible: ['actor'], text: ['text'], force: ['code'], due: ['date'], source: ['proposal'] },
};

const VOCABULARIES: Readonly<Record<string, readonly { readonly code: string }[]>> = {
  organisationKinds: register.organisationKinds, instrumentTypes: register.instrumentTypes, reportedStatuses: register.reportedStatuses,
  meetingTypes: register.meetingTypes, meetingStatuses: register.meetingStatuses, activityTypes: register.activityTypes,
  activityStatuses: register.activityStatuses, commitmentForces: register.commitmentForces,
};
/** The vocabulary of each field of codes. */
const VOCABULARY_OF: Readonly<Record<string, string>> = {
  'organisation.kind': 'organisationKinds', 'instrument.type': 'instrumentTypes', 'instrument.status': 'reportedStatuses',
  'meeting.type': 'meetingTypes', 'meeting.status': 'meetingStatuses', 'activity.type': 'activityTypes', 'activity.status': 'activityStatuses',
  'commitment.force': 'commitmentForces',
};

/**
 * The fields as the reviewer leaves them. Whatever differs from what was proposed is hers, not the rule's. Nothing need be
 * filled; what is filled must be of the field's sort.
 */
export function correctedFields(proposal: Pick<StoredProposal, 'kind' | 'fields'>, given: readonly ProposalField[] | undefined, textLength: number): readonly ProposalField[] | Refusal {
  if (given === undefined) return proposal.fields;
  const wrong = given.find((field) => JSON.stringify(field).length > LONGEST_FIELD || !isFitting(proposal.kind, field, textLength));
  if (wrong !== undefined) return refusal('invalid', { field: wrong.field });
  return given.map((field) => (isAsProposed(proposal, field) ? field : { ...field, method: 'person', rule: null }));
}

function isAsProposed(proposal: Pick<StoredProposal, 'fields'>, field: ProposalField): boolean {
  const proposed = proposal.fields.find(({ id, field: name }) => id === field.id && name === field.field);
  return proposed !== undefined && JSON.stringify(comparable(proposed)) === JSON.stringify(comparable(field));
}

/** Which entry a body is taken to be says nothing of where the value came from. */
function comparable({ field, value, basis, because, method, rule, evidence }: ProposalField): unknown {
  const said: unknown = JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'entry' ? null : part)));
  return sorted([field, said, basis, because, method, rule, evidence.map(({ start, end }) => [start, end])]);
}

/** The database keeps the keys of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}

function isFitting(kind: ProposalKind, { field, value, evidence }: ProposalField, textLength: number): boolean {
  if (!(FIELDS[kind][field] ?? []).includes(value.is)) return false;
  if (evidence.some(({ start, end }) => start > end || end > textLength)) return false;
  if (value.is === 'code') return isCode(`${kind}.${field}`, value.code);
  if (value.is === 'position') return register.positionActs.some(({ code }) => code === value.act);
  if (value.is === 'topic') return value.scheme === field && isTopic(value.scheme, value.code);
  if (value.is === 'date') return isDate(value.date);
  if (value.is === 'number') return Number.isSafeInteger(value.number) && value.number >= 0 && value.number < 1_000_000;
  return true;
}

function isCode(field: string, code: string): boolean {
  return (VOCABULARIES[VOCABULARY_OF[field] ?? ''] ?? []).some((term) => term.code === code);
}

function isTopic(scheme: 'field' | 'modality', code: string | null): boolean {
  const terms: readonly { readonly code: string }[] = scheme === 'field' ? register.fields : register.modalities;
  return code === null || terms.some((term) => term.code === code);
}

function isDate({ min, max }: { min: string | null; max: string | null }): boolean {
  return [min, max].every((day) => day === null || isDay(day)) && (min === null || max === null || min <= max);
}

function isDay(day: string): boolean {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
