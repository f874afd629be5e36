import type { ProposalField, ProposalKind } from '../api/types.ts';

/** Kinds of fact that have a tint of their own under the words. */
export type Tint = 'organisation' | 'person' | 'date' | 'instrument' | 'commitment' | 'other';

const BY_FIELD: Partial<Record<ProposalField['field'], Tint>> = {
  party: 'organisation',
  parent: 'organisation',
  organ: 'organisation',
  organisation: 'organisation',
  signatory: 'person',
  speaker: 'person',
  person: 'person',
  office: 'person',
  honorific: 'person',
  date: 'date',
  due: 'date',
  duration: 'date',
  renewal: 'date',
  length: 'date',
  type: 'instrument',
  name: 'instrument',
  status: 'instrument',
  text: 'commitment',
  force: 'commitment',
  position: 'commitment',
};

/** The tint of a fact: an actor by what it is, the names of a body or person by its kind, everything else by its field. */
export function tintOf(kind: ProposalKind, { field, value }: Pick<ProposalField, 'field' | 'value'>): Tint {
  if (value.is === 'actor') return value.actor.kind;
  if (value.is === 'party') return 'organisation';
  if ((kind === 'organisation' || kind === 'person') && (field === 'name' || field === 'variant' || field === 'kind')) return kind;
  return BY_FIELD[field] ?? 'other';
}
