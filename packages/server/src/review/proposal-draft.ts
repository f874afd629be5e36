import type { Key, Reading, Value, WrittenDate } from '@mithaq/reading';
import { methodOf } from './method.ts';
import type { ActorReference, FieldName, FieldValue, ProposalField, ProposalKind } from './schema.ts';

/** A finding turned into fields. Where a field names another finding, its `proposal` is that finding's key. */
export interface ProposalDraft {
  /** Keys of the findings it stands for: a body found in two articles of one page is one proposal. */
  readonly keys: readonly Key[];
  readonly kind: ProposalKind;
  readonly segment: number;
  readonly fields: readonly ProposalField[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly rule: string;
  /** Id in the authority file, for organisations known there. */
  readonly authority: string | null;
}

/** What the fields of one finding need to know of the others: their names. */
export class Findings {
  readonly reading: Reading;
  readonly #actors = new Map<Key, ActorReference>();

  constructor(reading: Reading) {
    this.reading = reading;
    for (const { key, name } of reading.organisations) {
      this.#actors.set(key, { kind: 'organisation', name: name.value, proposal: key, entry: null });
    }
    for (const { key, name } of reading.people) {
      this.#actors.set(key, { kind: 'person', name: name.value, proposal: key, entry: null });
    }
  }

  /** The body or person of that key; null when there is none, as for a key that points at a meeting. */
  actor(key: Key | null): ActorReference | null {
    return key === null ? null : (this.#actors.get(key) ?? null);
  }

  /** A value that points at a body or a person. */
  actorValue(key: Key): FieldValue | null {
    const actor = this.actor(key);
    return actor === null ? null : { is: 'actor', actor };
  }
}

type Found = Pick<ProposalDraft, 'segment' | 'evidence' | 'rule'> & { readonly key: Key };

/** The proposal of one finding. */
export function draft(kind: ProposalKind, { key, segment, evidence, rule }: Found, fields: readonly ProposalField[]): ProposalDraft {
  return { keys: [key], kind, segment, evidence, rule, authority: null, fields };
}

/** The field of one value, or none where nothing was read or nothing can be shown. */
export function single<T>(name: FieldName, from: Value<T> | null, shown: (value: T) => FieldValue | null): ProposalField[] {
  if (from === null) return [];
  const value = shown(from.value);
  return value === null ? [] : [fieldOf(name, value, from)];
}

/** The fields of a list of values, numbered: `party:0`, `party:1`. */
export function several<T>(name: FieldName, from: readonly Value<T>[], shown: (value: T) => FieldValue | null): ProposalField[] {
  return from
    .flatMap((read) => single(name, read, shown))
    .map((field, index) => ({ ...field, id: `${name}:${index}` }));
}

/** A field as the reader found it. */
export function fieldOf(name: FieldName, value: FieldValue, from: Value<unknown>): ProposalField {
  const { basis, because, rule } = from;
  return { id: name, field: name, value, basis, because: because ?? null, method: methodOf(rule), rule, evidence: from.evidence.map(({ start, end }) => ({ start, end })) };
}

export const text = (words: string): FieldValue => ({ is: 'text', text: words });
export const date = (written: WrittenDate): FieldValue => ({ is: 'date', date: { ...written } });
/** A controlled value; the vocabulary is named as `@mithaq/register/vocabulary` exports it. */
export const code = (vocabulary: string) => (value: string): FieldValue => ({ is: 'code', vocabulary, code: value });
