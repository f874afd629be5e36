import { fieldOf } from '../review/accepting.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

/** Of two instruments named under one head, «مذكرة تفاهم في …، وأخرى في …», the second borrows its kind from the first. */
const BORROWED = 'same-head';

/**
 * The entries that other instruments of the document became which it tells apart from this one: two memoranda signed at once agree in parties, day
 * and place, and still are two. One read again in the very words is no other.
 */
export function entriesToldApart(proposal: StoredProposal, proposals: readonly StoredProposal[]): ReadonlySet<string> {
  const proposed = proposals.find(({ id }) => id === proposal.id) ?? proposal;
  const others = proposals.filter((other) => other.kind === 'instrument' && other.segment === proposed.segment && areToldApart(proposed, other));
  return new Set(others.flatMap(({ entryId }) => entryId ?? []));
}

function areToldApart(one: StoredProposal, other: StoredProposal): boolean {
  return (isBorrowed(one) || isBorrowed(other)) && wordsOf(one) !== wordsOf(other);
}

const kindOf = (proposal: StoredProposal) => fieldOf(proposal, 'type', 'code')?.field;
const isBorrowed = (proposal: StoredProposal): boolean => kindOf(proposal)?.because === BORROWED;
const wordsOf = (proposal: StoredProposal): string => (kindOf(proposal)?.evidence ?? []).map(({ start, end }) => `${start}–${end}`).join(' ');
