import type { FieldName, FieldValue } from '../api/types.ts';

/** Kinds of fact that have a tint of their own under the words. */
export type Tint = 'organisation' | 'person' | 'date' | 'instrument' | 'commitment' | 'other';

const BY_FIELD: Partial<Record<FieldName, Tint>> = {
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
  length: 'date',
  type: 'instrument',
  name: 'instrument',
  status: 'instrument',
  text: 'commitment',
  force: 'commitment',
  position: 'commitment',
};

/** The tint of a fact: an actor by what it is, everything else by its field. */
export function tintOf(field: FieldName, value: FieldValue): Tint {
  if (value.is === 'actor') return value.actor.kind;
  if (value.is === 'party') return 'organisation';
  return BY_FIELD[field] ?? 'other';
}
