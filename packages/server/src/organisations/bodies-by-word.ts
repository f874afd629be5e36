/** A body by the words of its name. */
export interface Worded {
  /** Those by which it is compared: see `tellingWords`. */
  readonly words: readonly string[];
  /** The forms of each word but for those that tell its State. */
  readonly forms: readonly (readonly string[])[];
}

/** Of three words of a name at most one is of its own, where two names are alike enough to be asked about. */
const WORDS_TO_ONE_OF_ITS_OWN = 3;
/** In shorter words a letter more or less makes another word. */
const SHORTEST_WITH_A_SLIP = 4;

/**
 * Bodies by the words of their names, so that those with which another may be one (see `placedLikeness`) are found without comparing
 * it with every one of them: a long list names hundreds that begin alike.
 */
export class BodiesByWord<T extends Worded> {
  readonly #frequency = new Map<string, number>();
  /** Of names of so many words, those whose rarest word has this form. */
  readonly #byRarest = new Map<string, T[]>();
  /** Names by how many words they have, and by each of these words. */
  readonly #byLength = new Map<number, Map<string, T[]>>();

  /** `all` are those that will be added or asked about. */
  constructor(all: readonly Worded[]) {
    for (const form of all.flatMap(({ forms }) => forms.flat())) this.#frequency.set(form, (this.#frequency.get(form) ?? 0) + 1);
  }

  add(body: T): void {
    for (const form of this.#rarest(body)) put(this.#byRarest, `${body.forms.length} ${form}`, body);
    const under = this.#byLength.get(body.forms.length) ?? new Map<string, T[]>();
    this.#byLength.set(body.forms.length, under);
    for (const form of new Set(body.words.flatMap((word) => [...formsOf(word), ...initialsOf(word)]))) put(under, form, body);
  }

  /** All that may be one with it, and some others. */
  near(body: Worded): ReadonlySet<T> {
    // of as many words each must be in the other too: the rarest is looked up
    const sameLength = body.forms.flat().flatMap((form) => this.#byRarest.get(`${body.forms.length} ${form}`) ?? []);
    const others = [...this.#byLength].flatMap(([length, under]) => (length === body.forms.length ? [] : sharingWords(body, under)));
    return new Set([...sameLength, ...others]);
  }

  #rarest({ forms }: Worded): readonly string[] {
    const met = (ofWord: readonly string[]): number => ofWord.reduce((sum, form) => sum + (this.#frequency.get(form) ?? 0), 0);
    return forms.reduce((rarest, ofWord) => (met(ofWord) < met(rarest) ? ofWord : rarest), forms[0] ?? []);
  }
}

/** Of the words of both names two thirds must agree, slips of the pen reckoned in, so one of so many agrees for sure: the rarest are looked up. */
function sharingWords<T>({ words }: Worded, under: ReadonlyMap<string, readonly T[]>): readonly T[] {
  const found = words.map((word) => [...formsOf(word), ...asInitial(word)].map((form) => under.get(form) ?? []));
  const bySize = found.map((lists) => ({ lists, size: lists.reduce((sum, { length }) => sum + length, 0) })).toSorted((a, b) => a.size - b.size);
  return bySize.slice(0, Math.floor(words.length / WORDS_TO_ONE_OF_ITS_OWN) + 1).flatMap(({ lists }) => lists.flat());
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

/** A word, and the word less each of its letters: two words that differ by a slip have one of these in common. */
export function formsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_WITH_A_SLIP) return [word];
  return [...new Set([word, ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}

/** A letter may stand for a word that begins with it. */
function initialsOf(word: string): readonly string[] {
  return [`${word.charAt(0)}…`, ...(word.length === 1 ? [`${word}.`] : [])];
}

function asInitial(word: string): readonly string[] {
  return word.length === 1 ? [`${word}…`] : [`${word.charAt(0)}.`];
}
