import type { Folded } from '../../text/folded.ts';
import type { Span } from '../../text/span.ts';
import { splitsOf, tokensOf, type Token } from './letters/tokens.ts';

/** Another name of a body, in folded words. */
export interface LocalName {
  readonly words: readonly string[];
  /** It stood in quotes, and may be a common word outside them. */
  readonly quoted: boolean;
}

/** The folded text of a document, cut into tokens; all readers of names walk over it. */
export class TextView {
  readonly folded: Folded;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The untouched source, where a letter’s true form matters. */
  readonly source: string;

  /** Written as in Egypt, «فى» for «في»: there «على» may be a man’s name. */
  readonly dotlessYeh: boolean;
  /** Other names that this text gives to bodies, by their first word. */
  #localNames: ReadonlyMap<string, readonly LocalName[]> = new Map();

  constructor(source: string, folded: Folded) {
    this.source = source;
    this.folded = folded;
    this.text = folded.text;
    this.tokens = tokensOf(folded.text);
    this.dotlessYeh = / (?:فى|الذى|التى) /u.test(source);
  }

  /** Keeps the names in brackets and quotes that a first walk over the text has found. */
  learn(names: readonly LocalName[]): void {
    this.#localNames = Map.groupBy(names, ({ words }) => words[0] ?? '');
  }

  /** A learnt name at this token, after any particle; one learnt from quotes counts in quotes only, or in an office. */
  localName(at: number, insideOffice: boolean): { cut: number; end: number } | null {
    if (this.#localNames.size === 0) return null;
    for (const { cut, stem } of splitsOf(this.word(at))) {
      for (const name of this.#localNames.get(stem) ?? []) {
        const end = at + name.words.length;
        const whole = name.words.every((word, index) => index === 0 || this.word(at + index) === word);
        const quoted = this.mark(at - 1) === '"' && this.mark(end) === '"';
        if (whole && (!name.quoted || quoted || (insideOffice && (cut > 0 || this.word(at - 1) === 'في')))) return { cut, end };
      }
    }
    return null;
  }

  /** The folded word at this token; empty where no word stands. */
  word(at: number): string {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'word' ? token.text : '';
  }

  /** The mark at this token; empty where none stands. */
  mark(at: number): string {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'mark' ? token.text : '';
  }

  isLineEnd(at: number): boolean {
    const token = this.tokens[at];
    return token === undefined || token.kind === 'line';
  }

  /** Where a token begins, less the letters attached to it. */
  startOf(at: number, cut = 0): number {
    return (this.tokens[at]?.start ?? this.text.length) + cut;
  }

  /** Where the token before this one ends. */
  endBefore(at: number): number {
    return this.tokens[Math.min(at, this.tokens.length) - 1]?.end ?? 0;
  }

  /** The folded stretch of some tokens, the last exclusive. */
  stretch(from: number, to: number, cut = 0): Span {
    return { start: this.startOf(from, cut), end: this.endBefore(to) };
  }

  /** The mark that closes what opens at this token, within so many tokens of the same line; -1 where there is none. */
  closing(open: number, within: number): number {
    const opening = this.mark(open);
    const wanted = opening === '(' ? ')' : opening === '[' ? ']' : opening;
    for (let at = open + 1; at <= open + within; at++) {
      if (this.isLineEnd(at)) return -1;
      if (this.mark(at) === wanted) return at;
    }
    return -1;
  }
}
