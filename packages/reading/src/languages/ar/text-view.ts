import type { Folded } from '../../text/folded.ts';
import type { Span } from '../../text/span.ts';
import { tokensOf, type Token } from './letters/tokens.ts';

/** The folded text of a document, cut into tokens; all readers of names walk over it. */
export class TextView {
  readonly folded: Folded;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The untouched source, where a letter’s true form matters. */
  readonly source: string;

  constructor(source: string, folded: Folded) {
    this.source = source;
    this.folded = folded;
    this.text = folded.text;
    this.tokens = tokensOf(folded.text);
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
    return this.tokens[at - 1]?.end ?? 0;
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
