import { likenessOfWords, tellingWords } from '@mithaq/register';
import { languageOf } from '../entries/name-keys.ts';
import { fieldOf } from '../review/accepting.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { placedLikeness } from './placed-likeness.ts';
import { placeOfProposal, statesToldIn, type Placed } from './placed.ts';
import { keyWithoutState } from './state-of-body.ts';

/** As with entries of the register: from here on it may be one body under two names, and from there on it surely is. */
const MAY_BE_ONE = 0.8;
const SURELY_ONE = 0.9;

interface Named {
  readonly proposal: StoredProposal;
  readonly name: string;
  readonly parent: string | null;
  readonly place: Placed | null;
  readonly first: string;
  /** See `tellingWords`: each body is compared with many others. */
  readonly words: readonly string[];
}

/** Bodies of a document that may be another body of it in a second form: which entry each is can be said once that one is in the register. */
export function doubtsWithin(pending: readonly StoredProposal[], proposals: readonly StoredProposal[]): readonly StoredProposal[] {
  const told = statesToldIn(proposals);
  const named = pending.filter(({ kind }) => kind === 'organisation').map((proposal): Named => {
    const name = fieldOf(proposal, 'name', 'text')?.value.text ?? '';
    const parent = fieldOf(proposal, 'parent', 'actor')?.value.actor ?? null;
    return { proposal, name, parent: parent?.proposal ?? parent?.entry ?? null, place: placeOfProposal(proposal, told), first: keyWithoutState(name, languageOf(name, 'en')).split(' ')[0] ?? '', words: tellingWords(name) };
  });
  const doubted = new Set<Named>();
  for (const group of Map.groupBy(named, ({ first }) => first).values()) {
    for (const [at, one] of group.entries()) {
      if (group.slice(0, at).some((before) => !doubted.has(before) && mayBeOne(before, one))) doubted.add(one);
    }
  }
  return [...doubted].map(({ proposal }) => proposal);
}

function mayBeOne(a: Named, b: Named): boolean {
  if (a.proposal.authority !== null && b.proposal.authority !== null) return false;
  // where they stand makes two names no more alike than their words, but for those that surely are one
  if (likenessOfWords(a.words, b.words) < MAY_BE_ONE) return false;
  const likeness = placedLikeness(a, b);
  return likeness >= MAY_BE_ONE && likeness < SURELY_ONE;
}
