import { likenessOfWords } from '@mithaq/register';
import { fieldOf } from '../review/accepting.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { BodiesByWord, formsOf, type Worded } from './bodies-by-word.ts';
import { PlacedBody, placedLikeness } from './placed-likeness.ts';
import { placeOfProposal, statesToldIn, type Placed } from './placed.ts';

/** As with entries of the register: from here on it may be one body under two names, and from there on it surely is. */
const MAY_BE_ONE = 0.8;
const SURELY_ONE = 0.9;

interface Named extends Worded {
  readonly proposal: StoredProposal;
  readonly body: PlacedBody;
}

/** Bodies of a document that may be another body of it in a second form: which entry each is can be said once that one is in the register. */
export function doubtsWithin(pending: readonly StoredProposal[], proposals: readonly StoredProposal[]): readonly StoredProposal[] {
  const told = statesToldIn(proposals);
  const named = pending.filter(({ kind }) => kind === 'organisation').map((proposal) => namedIn(proposal, told));
  return [...Map.groupBy(named, ({ body }) => body.wordsWithoutState[0] ?? '').values()].flatMap(doubtsAmong);
}

function namedIn(proposal: StoredProposal, told: ReadonlySet<string>): Named {
  const name = fieldOf(proposal, 'name', 'text')?.value.text ?? '';
  const parent = fieldOf(proposal, 'parent', 'actor')?.value.actor ?? null;
  const body = new PlacedBody(name, parent?.proposal ?? parent?.entry ?? null, placeOfProposal(proposal, told));
  return { proposal, body, words: body.words, forms: body.wordsWithoutState.map(formsOf) };
}

/** Of bodies whose names begin alike, those that may be one of those before them. */
function doubtsAmong(group: readonly Named[]): readonly StoredProposal[] {
  const before = new BodiesByWord<Named>(group);
  const known = new Set<string>();
  return group.flatMap((one) => {
    if ([...before.near(one)].some((other) => mayBeOne(other, one))) return [one.proposal];
    // what is compared with another that is known in the same way is compared with this one too
    const as = JSON.stringify([one.body.name, one.body.parent, one.body.place, one.proposal.authority === null]);
    if (!known.has(as)) before.add(one);
    known.add(as);
    return [];
  });
}

function mayBeOne(a: Named, b: Named): boolean {
  if (a.proposal.authority !== null && b.proposal.authority !== null) return false;
  if (differ(a.body.parent, b.body.parent) || differ(toldState(a.body.place), toldState(b.body.place))) return false;
  // where they stand makes two names no more alike than their words, but for those that surely are one
  if (likenessOfWords(a.words, b.words) < MAY_BE_ONE) return false;
  const likeness = placedLikeness(a.body, b.body);
  return likeness >= MAY_BE_ONE && likeness < SURELY_ONE;
}

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const toldState = (place: Placed | null): string | null => (place === null || place.isSupposed ? null : place.state);
