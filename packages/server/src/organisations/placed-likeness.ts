import { matchKey, sameOrganisation } from '@mithaq/register';
import { languageOf } from '../entries/name-keys.ts';
import type { Placed } from './placed.ts';
import { keyWithoutState } from './state-of-body.ts';

/** A body by one of its names, with the body above it and its State as far as they are known. */
export interface PlacedBody {
  readonly name: string;
  readonly parent: string | null;
  readonly place: Placed | null;
}

/** Two names of one body but for its State, where all that is known says that the States are one. */
const SAME_BUT_FOR_THE_STATE = 0.95;
/** Not so like that she is asked. */
const NOT_ASKED = 0.75;

/** How surely two bodies are one, 0–1, by name, State and body above. A State that is only supposed speaks for it, or calls for a question; it rules nothing out. */
export function placedLikeness(a: PlacedBody, b: PlacedBody): number {
  const areAlike = a.place !== null && b.place !== null && a.place.state === b.place.state;
  const areOther = a.place !== null && b.place !== null && !areAlike;
  const isSupposed = (a.place?.isSupposed ?? false) || (b.place?.isSupposed ?? false);
  const states = areAlike || (areOther && !isSupposed) ? [a.place?.state ?? null, b.place?.state ?? null] : [null, null];
  const likeness = sameOrganisation({ name: a.name, parent: a.parent, state: states[0] ?? null }, { name: b.name, parent: b.parent, state: states[1] ?? null });
  if (likeness === 0 || likeness >= 0.9) return likeness;
  if (areAlike && keyOf(a.name) === keyOf(b.name)) return SAME_BUT_FOR_THE_STATE;
  const isSameName = matchKey(a.name, 'ar') === matchKey(b.name, 'ar');
  return (areOther && !isSameName) || isOtherHead(a.name, b.name) ? Math.min(likeness, NOT_ASKED) : likeness;
}

const keyOf = (name: string): string => keyWithoutState(name, languageOf(name, 'en'));

/** «فرع وزارة العمل» is no «وزارة العمل», «كلية الطب» no «كلية العلوم»: the first words tell what a body is, and in names that are otherwise alike a word for a word makes it another. */
function isOtherHead(a: string, b: string): boolean {
  const [first, second] = [keyOf(a).split(' '), keyOf(b).split(' ')];
  if (first[0] !== second[0]) return true;
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return first.length === second.length && shorter.filter((word) => !longer.includes(word)).some((word) => !longer.some((other) => isSlip(word, other)));
}

/** A slip of the pen: nearly all letters agree. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false;
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - common && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return common + tail >= Math.max(a.length, b.length) - 1;
}
