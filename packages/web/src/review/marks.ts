import type { Proposal, ProposalField, ProposalKind } from '../api/types.ts';
import type { Lit } from './lit.ts';
import type { Mark } from './source/runs.ts';
import { tintOf } from './tint.ts';

function marksOfField(kind: ProposalKind, field: ProposalField, isStrong: boolean): readonly Mark[] {
  const tint = tintOf(kind, field);
  return field.evidence.map(({ start, end }) => ({ start, end, tint, basis: field.basis, isStrong }));
}

function marksOfName(proposal: Proposal): readonly Mark[] {
  const tint = proposal.kind === 'organisation' || proposal.kind === 'person' ? proposal.kind : 'other';
  return proposal.evidence.map(({ start, end }) => ({ start, end, tint, basis: 'stated', isStrong: true }));
}

export interface Shown {
  readonly active: { readonly proposal: Proposal; readonly fields: readonly ProposalField[] } | null;
  /** The proposal of what is hovered, which may be another than the active one. */
  readonly hovered: Proposal | null;
  readonly lit: Lit | null;
}

/** What is lit in the source: the facts of the active proposal, and strongly the one in question. */
export function marksOf({ active, hovered, lit }: Shown): readonly Mark[] {
  const own = active === null ? [] : active.fields.flatMap((field) =>
    marksOfField(active.proposal.kind, field, lit?.proposal === active.proposal.id && lit.field === field.id));
  if (hovered === null || hovered.id === active?.proposal.id) return own;
  const field = hovered.fields.find(({ id }) => id === lit?.field);
  return [...own, ...(field === undefined ? marksOfName(hovered) : marksOfField(hovered.kind, field, true))];
}

/** Where to look: the first words of what is in question, else of the active proposal. */
export function focusOf({ active, hovered, lit }: Shown): { readonly start: number; readonly end: number } | null {
  const fields = hovered?.id === active?.proposal.id ? active?.fields : hovered?.fields;
  const field = fields?.find(({ id }) => id === lit?.field);
  return field?.evidence[0] ?? hovered?.evidence[0] ?? active?.proposal.evidence[0] ?? null;
}
