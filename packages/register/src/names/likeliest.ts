/** From this likeness on, a candidate is taken to be the same unless a reviewer says otherwise. */
export const SURELY_ALIKE = 0.9;

/** From these on it may well be the same: under the very same name sooner than under one that is only like it. */
const MAY_BE_THE_SAME = 0.7;
const MAY_BE_UNDER_ANOTHER_NAME = 0.8;

/** An entry that may be meant, how alike it is (0–1), and what speaks for it. */
interface Alike {
  readonly likeness: number;
  readonly because: string;
}

/** The candidate that is taken unless a person says otherwise: the first of those sorted by likeness, when it is surely alike. */
export function likeliest<C extends Alike>(candidates: readonly C[] = []): C | null {
  const [first] = candidates;
  return first !== undefined && first.likeness >= SURELY_ALIKE ? first : null;
}

/** The candidate that a person is asked about: one that may be the same and is not surely so, or the first of two that are as surely; null where nothing is open. */
export function askedAbout<C extends Alike>(candidates: readonly C[] = []): C | null {
  const [first, second] = candidates;
  if (first === undefined) return null;
  if (first.likeness >= SURELY_ALIKE) return second !== undefined && second.likeness >= first.likeness ? first : null;
  return candidates.find(({ likeness, because }) => likeness >= (because === 'similar-name' ? MAY_BE_UNDER_ANOTHER_NAME : MAY_BE_THE_SAME)) ?? null;
}

/** True where only a person can say which entry it is. */
export const isInDoubt = (candidates: readonly Alike[] = []): boolean => askedAbout(candidates) !== null;
