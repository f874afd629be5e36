import { WORD_AFTER, WORD_BEFORE } from './pattern.ts';

/** Words, signs and parts of words (after `PART`) of which a text must hold at least one. */
export type Required = ReadonlySet<string>;

/** What a text must hold, all of it; of branches, all that one of them requires. */
export type Needs = readonly (Required | { readonly either: readonly Needs[] })[];

/** Before letters that may stand anywhere within a word. */
export const PART = '*';
export const SHORTEST_PART = 3;

/**
 * What a pattern cannot do without, as told by its source. Only what is certain is told: whole words of a list with
 * their edges, runs of letters, and signs. A pattern of which nothing is certain requires nothing, and is always tried.
 */
export function requiredWords(source: string): Needs {
  return new SourceReader(source).alternatives();
}

const SIGN_LETTER = /^[\uE000-\uE0FF]$/;

class SourceReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Of branches that each require something, one or the other is required. */
  alternatives(): Needs {
    const branches = [this.#sequence()];
    while (this.#takes('|')) branches.push(this.#sequence());
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    if (branches.some((branch) => branch.length === 0)) return [];
    return branches.length > MOST_BRANCHES || branches.every(isOneList) ? [new Set(branches.flatMap((branch) => [...rarest(branch)]))] : [{ either: branches }];
  }

  #sequence(): Needs {
    const all: Needs[number][] = [];
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const piece = this.#piece();
      if (!this.#mayBeAbsent()) all.push(...piece);
    }
    return all;
  }

  #piece(): Needs {
    const list = this.#wordList();
    if (list !== null) return [list];
    if (this.#sees('(')) return this.#group();
    if (this.#sees('[')) return this.#letterClass();
    const run = this.#letterRun();
    if (run !== null) return [new Set([PART + run])];
    const letter = this.#source[this.#at] ?? '';
    this.#at += letter === '\\' ? 2 : 1;
    return SIGN_LETTER.test(letter) ? [new Set([letter])] : [];
  }

  /** A list with the edges of words about it: of each entry the word that tells most. */
  #wordList(): Required | null {
    if (!this.#sees(WORD_BEFORE)) return null;
    const found = WORD_LIST.exec(this.#source.slice(this.#at + WORD_BEFORE.length));
    const [whole, , entries] = found ?? [];
    if (whole === undefined || entries === undefined) return null;
    const words = listsKnown.get(entries) ?? new Set(entries.split('|').map(tellingWord));
    listsKnown.set(entries, words);
    if (words.has('')) return null;
    this.#at += WORD_BEFORE.length + whole.length;
    return words;
  }

  /** Letters one after the other, none of which may be left out or repeated. */
  #letterRun(): string | null {
    LETTER_RUN.lastIndex = this.#at;
    const run = LETTER_RUN.exec(this.#source)?.[0] ?? '';
    const certain = MAY_REPEAT.has(this.#source.charAt(this.#at + run.length)) ? run.slice(0, -1) : run;
    if (certain.length < SHORTEST_PART) return null;
    this.#at += certain.length;
    return certain;
  }

  #group(): Needs {
    const opening = GROUP.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#takes(')');
    return LOOKS_AWAY.test(opening) ? [] : inside;
  }

  #letterClass(): Needs {
    const from = this.#at + 1;
    while (this.#at < this.#source.length && !this.#sees(']')) this.#at += this.#sees('\\') ? 2 : 1;
    const letters = this.#source.slice(from, this.#at).split('');
    this.#at++;
    return letters.every((letter) => SIGN_LETTER.test(letter)) ? [new Set(letters)] : [];
  }

  /** A quantifier that lets the piece before it be left out. */
  #mayBeAbsent(): boolean {
    if (!MAY_REPEAT.has(this.#source.charAt(this.#at))) return false;
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 12))?.[0] ?? '';
    this.#at += quantifier.length;
    return quantifier !== '' && !/^(?:\+|\{[1-9])/.test(quantifier);
  }

  #sees(piece: string): boolean {
    return this.#source.startsWith(piece, this.#at);
  }

  #takes(letter: string): boolean {
    const sees = this.#sees(letter);
    if (sees) this.#at++;
    return sees;
  }
}

const AFTER = WORD_AFTER.replaceAll(/[[\](){}?!]/g, '\\$&');
/** What may be attached, then the entries, then the edge: as `words` of a language composes them. */
const WORD_LIST = new RegExp(`^((?:\\[[^\\]]+\\]\\??|\\((?:\\?:)?[^()]*(?:\\([^()]*\\)[^()]*)*\\)\\?)*)\\(\\?:([^()]+)\\)${AFTER}`);
const FIRST_WORD = /^[ء-ي0-9a-z]+(?=$|[ \\])/;
const WHOLE_WORD = /^[ء-ي0-9a-z]+$/;
const LETTER_RUN = /[ء-ي]+/y;
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
/** What must not follow or precede tells nothing; what must is required. */
const LOOKS_AWAY = /^\(\?<?!/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/** How a quantifier begins. */
const MAY_REPEAT = new Set(['*', '+', '?', '{']);
/** What the entries of a list require: the same lists stand in many patterns, and many times in some. */
const listsKnown = new Map<string, Required>();

/** Of more branches than these one list is made, so that asking stays cheap. */
const MOST_BRANCHES = 6;

/** The longest word of an entry, which fewer texts hold than its first; empty where none is certain. */
function tellingWord(entry: string): string {
  const words = entry.split(' +');
  if (!words.every((word) => WHOLE_WORD.test(word))) return FIRST_WORD.exec(entry)?.[0] ?? '';
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function isOneList(needs: Needs): boolean {
  const [only] = needs;
  return needs.length === 1 && only !== undefined && !('either' in only);
}

/** The one list that fewest texts meet: a few words rather than many, long ones rather than short, words rather than signs. */
function rarest(needs: Needs): Required {
  const lists = needs.map((one) => ('either' in one ? new Set(one.either.flatMap((branch) => [...rarest(branch)])) : one));
  return lists.reduce((best, list) => (weight(list) < weight(best) ? list : best));
}

function weight(required: Required): number {
  return [...required].reduce((sum, word) => sum + (SIGN_LETTER.test(word) ? 100 : (WEIGHTS[word.replace(PART, '').length] ?? 1)), 0);
}

/** How often a word of so many letters is met by chance. */
const WEIGHTS = [0, 60, 40, 8, 2];
