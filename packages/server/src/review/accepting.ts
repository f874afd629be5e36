import type { SourceDocument } from '../entries/assertion.ts';
import type { Ledger } from '../entries/ledger.ts';
import { Recording } from '../entries/recording.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import type { Acceptance, ActorReference, FieldName, FieldValue, ProposalField, ProposalKind } from './schema.ts';

/** A proposal on its way into the register, with the fields as the reviewer leaves them. */
export interface Admitted {
  readonly id: string | null;
  readonly kind: ProposalKind;
  readonly segment: number;
  readonly fields: readonly ProposalField[];
  readonly authority: string | null;
  /** The entry it is taken to be the same as; null makes a new one. */
  readonly match: string | null;
  /** What she chose where the document says otherwise than that entry. */
  readonly choices?: Acceptance['choices'];
}

/** What the making of entries shares within one act of acceptance. */
export interface Accepting {
  readonly ledger: Ledger;
  readonly document: SourceDocument;
  /** The entry of a body or person, made when needed; null when the reviewer has rejected its proposal. */
  readonly entryOfActor: (reference: ActorReference | null) => Promise<string | null>;
  /** The entry made of another proposal of the document, if it has been accepted. */
  readonly entryOfProposal: (proposalId: string) => Promise<string | null>;
}

/** Begins the entry of a proposal. */
export function beginRecording(accepting: Accepting, admitted: Admitted, kind: EntryKind): Promise<Recording> {
  const { id, segment, match, choices = {} } = admitted;
  return Recording.begin({ ledger: accepting.ledger, document: accepting.document, proposal: { id, segment }, kind, match, choices });
}

export type ValueOf<K extends FieldValue['is']> = Extract<FieldValue, { is: K }>;

/** A field and its value, known to be of one sort. */
export interface Taken<K extends FieldValue['is']> {
  readonly field: ProposalField;
  readonly value: ValueOf<K>;
}

/** The fields of one name whose values are of one sort. */
export function fieldsOf<K extends FieldValue['is']>(admitted: Pick<Admitted, 'fields'>, name: FieldName, sort: K): readonly Taken<K>[] {
  return admitted.fields.flatMap((field) => (field.field === name && isOf(field.value, sort) ? [{ field, value: field.value }] : []));
}

/** The first of them. */
export function fieldOf<K extends FieldValue['is']>(admitted: Pick<Admitted, 'fields'>, name: FieldName, sort: K): Taken<K> | null {
  return fieldsOf(admitted, name, sort)[0] ?? null;
}

function isOf<K extends FieldValue['is']>(value: FieldValue, sort: K): value is ValueOf<K> {
  return value.is === sort;
}
