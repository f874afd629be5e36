import { WORD_AFTER, WORD_BEFORE } from './pattern.ts';

/** Words and signs of which a text must hold at least one, or the pattern cannot match. */
export type Required = ReadonlySet<string>;

/**
 * What a pattern cannot do without, as told by its source. Only what is certain is told: whole words of a list with
 * their edges, and signs. A pattern of which nothing is certain requires nothing, and is always tried.
 */
export function requiredWords(source: string): readonly Required[] {
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
  alternatives(): readonly Required[] {
    const branches = [this.#sequence()];
    while (this.#takes('|')) branches.push(this.#sequence());
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    const either = branches.map(rarest);
    return either.some((one) => one === null) ? [] : [new Set(either.flatMap((one) => [...(one ?? [])]))];
  }

  #sequence(): readonly Required[] {
    const all: Required[] = [];
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const piece = this.#piece();
      if (!this.#mayBeAbsent()) all.push(...piece);
    }
    return all;
  }

  #piece(): readonly Required[] {
    const list = this.#wordList();
    if (list !== null) return [list];
    if (this.#sees('(')) return this.#group();
    if (this.#sees('[')) return this.#letterClass();
    const letter = this.#source[this.#at] ?? '';
    this.#at += letter === '\\' ? 2 : 1;
    return SIGN_LETTER.test(letter) ? [new Set([letter])] : [];
  }

  /** A list with the edges of words about it: the first word of each entry. */
  #wordList(): Required | null {
    if (!this.#sees(WORD_BEFORE)) return null;
    const found = WORD_LIST.exec(this.#source.slice(this.#at + WORD_BEFORE.length));
    const [whole, , entries] = found ?? [];
    if (whole === undefined || entries === undefined) return null;
    const first = entries.split('|').map((entry) => FIRST_WORD.exec(entry)?.[0] ?? '');
    if (first.includes('')) return null;
    this.#at += WORD_BEFORE.length + whole.length;
    return new Set(first);
  }

  #group(): readonly Required[] {
    const opening = GROUP.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    this.#at += opening.length;
    const inside = this.alternatives();
    this.#takes(')');
    return LOOKS_AWAY.test(opening) ? [] : inside;
  }

  #letterClass(): readonly Required[] {
    const from = this.#at + 1;
    while (this.#at < this.#source.length && !this.#sees(']')) this.#at += this.#sees('\\') ? 2 : 1;
    const letters = this.#source.slice(from, this.#at).split('');
    this.#at++;
    return letters.every((letter) => SIGN_LETTER.test(letter)) ? [new Set(letters)] : [];
  }

  /** A quantifier that lets the piece before it be left out. */
  #mayBeAbsent(): boolean {
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
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
/** What must not follow or precede tells nothing; what must follow is required. */
const LOOKS_AWAY = /^\(\?(?:!|<[=!])/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/** The one that fewest texts meet: a few words rather than many, words rather than signs. */
function rarest(all: readonly Required[]): Required | null {
  return [...all].sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

function weight(required: Required): number {
  return [...required].reduce((sum, word) => sum + (SIGN_LETTER.test(word) ? 20 : 1), 0);
}
