import { placed } from '@mithaq/register/edits';
import type { ProposalField, Rewordings, Span } from '../api/types.ts';

/** Words of an older wording of a text, where they are now. */
export function reworded(span: Span, missed: Rewordings): Span {
  return missed.reduce((at, edits) => placed(at, edits), span);
}

/** Corrections that she has not saved, with their evidence on the same words as they are now. */
export function draftsReworded(drafts: ReadonlyMap<string, readonly ProposalField[]>, missed: Rewordings): ReadonlyMap<string, readonly ProposalField[]> {
  if (missed.length === 0) return drafts;
  return new Map([...drafts].map(([id, fields]) => [id, fields.map((field) => ({ ...field, evidence: field.evidence.map((span) => reworded(span, missed)) }))]));
}
