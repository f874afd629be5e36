import type { Folded } from './folded.ts';
import type { Span } from './span.ts';

/** A word, a number, a mark or the end of a line, in folded letters. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  /** White space, or the beginning of the text, stands before it. */
  readonly spaced: boolean;
}

/** What a token is: a word, a number, a mark or the end of a line. */
export function kindOfToken(text: string): Token['kind'] {
  if (text === '\n') return 'line';
  if (/^\p{N}/u.test(text)) return 'number';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** The folded text of a document, cut into tokens; all readers of names walk over it. */
export class TokenWalk<T extends Token = Token> {
  /** The untouched source, where a letter’s true form matters. */
  readonly source: string;
  readonly folded: Folded;
  readonly text: string;
  readonly tokens: readonly T[];

  constructor(source: string, folded: Folded, tokens: readonly T[]) {
    this.source = source;
    this.folded = folded;
    this.text = folded.text;
    this.tokens = tokens;
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
    if (opening === '"' && this.#ends(open)) return -1;
    const wanted = opening === '(' ? ')' : opening === '[' ? ']' : opening;
    for (let at = open + 1; at <= open + within; at++) {
      if (this.isLineEnd(at)) return -1;
      if (this.mark(at) === wanted) return at;
    }
    return -1;
  }

  /** A quotation mark right after a word and apart from the next one closes what was opened before it. */
  #ends(at: number): boolean {
    return this.tokens[at]?.spaced === false && this.tokens[at + 1]?.spaced === true;
  }
}
