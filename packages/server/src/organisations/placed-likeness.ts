import { likenessOfWord, matchKey, sameOrganisation, tellingWords } from '@mithaq/register';
import { languageOf } from '../entries/name-keys.ts';
import type { Placed } from './placed.ts';
import { keyWithoutState } from './state-of-body.ts';

/** A body by one of its names, with the body above it and its State as far as they are known. What it is compared by is worked out once, however many it is compared with. */
export class PlacedBody {
  readonly name: string;
  readonly parent: string | null;
  readonly place: Placed | null;
  #words: readonly string[] | null = null;
  #withoutState: readonly string[] | null = null;
  #key: string | null = null;

  constructor(name: string, parent: string | null, place: Placed | null) {
    this.name = name;
    this.parent = parent;
    this.place = place;
  }

  /** See `tellingWords`. */
  get words(): readonly string[] {
    return (this.#words ??= tellingWords(this.name));
  }

  /** The words of its name but for those that tell its State. */
  get wordsWithoutState(): readonly string[] {
    return (this.#withoutState ??= keyWithoutState(this.name, languageOf(this.name, 'en')).split(' '));
  }

  get key(): string {
    return (this.#key ??= matchKey(this.name, 'ar'));
  }
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
  const likeness = sameOrganisation({ name: a.name, words: a.words, parent: a.parent, state: states[0] ?? null }, { name: b.name, words: b.words, parent: b.parent, state: states[1] ?? null });
  if (likeness === 0 || likeness >= 0.9) return likeness;
  if (areAlike && a.wordsWithoutState.join(' ') === b.wordsWithoutState.join(' ')) return SAME_BUT_FOR_THE_STATE;
  return (areOther && a.key !== b.key) || isOtherHead(a.wordsWithoutState, b.wordsWithoutState) ? Math.min(likeness, NOT_ASKED) : likeness;
}

/** «فرع وزارة العمل» is no «وزارة العمل», «كلية الطب» no «كلية العلوم»: the first words tell what a body is, and in names that are otherwise alike a word for a word makes it another. */
function isOtherHead(first: readonly string[], second: readonly string[]): boolean {
  if (first[0] !== second[0]) return true;
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return first.length === second.length && shorter.filter((word) => !longer.includes(word)).some((word) => !longer.some((other) => isSlip(word, other)));
}

/** A slip of the pen: one letter is another, or two beside each other change places; a letter alone for a word is none. */
const isSlip = (a: string, b: string): boolean => likenessOfWord(a, b) >= LEAST_OF_A_SLIP;
const LEAST_OF_A_SLIP = 0.75;
