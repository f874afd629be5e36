import type { Folded } from '../text/folded.ts';
import type { Span } from '../text/span.ts';
import { foldWithWayBack } from './letters/fold.ts';
import { type Token, tokensOf } from './letters/tokens.ts';

/** Tokens of one joined word, with its signs: no name is longer, and «Al-Al-Al-…» must come to an end. */
const MOST_JOINED = 16;

/** The folded text of a document in Latin letters, cut into tokens; all readers of names walk over it. */
export class TextView {
  readonly source: string;
  readonly folded: Folded;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Acronyms that this text gives to bodies in brackets, as written. */
  #acronyms: ReadonlySet<string> = new Set();

  constructor(source: string) {
    this.source = source;
    this.folded = foldWithWayBack(source);
    this.text = this.folded.text;
    this.tokens = tokensOf(source, this.folded);
  }

  /** Keeps the acronyms that a first walk over the text has found. */
  learn(acronyms: Iterable<string>): void {
    this.#acronyms = new Set(acronyms);
  }

  isAcronym(at: number): boolean {
    return this.#acronyms.size > 0 && this.isUpper(at) && this.#acronyms.has(this.written(at));
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

  number(at: number): string {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'number' ? token.text : '';
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.capital === true;
  }

  isUpper(at: number): boolean {
    return this.tokens[at]?.upper === true;
  }

  /** No white space between this token and the one before it. */
  isJoined(at: number): boolean {
    return this.tokens[at]?.spaced === false;
  }

  isLineEnd(at: number): boolean {
    const token = this.tokens[at];
    return token === undefined || token.kind === 'line';
  }

  /** As written in the source. */
  written(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? '' : this.source.slice(this.folded.starts[token.start] ?? 0, this.folded.ends[token.end - 1] ?? 0);
  }

  startOf(at: number): number {
    return this.tokens[at]?.start ?? this.text.length;
  }

  endBefore(at: number): number {
    return this.tokens[Math.min(at, this.tokens.length) - 1]?.end ?? 0;
  }

  /** The folded stretch of some tokens, the last exclusive. */
  stretch(from: number, to: number): Span {
    return { start: this.startOf(from), end: this.endBefore(to) };
  }

  /** The mark that closes what opens at this token, within so many tokens of the same line; -1 where there is none. */
  closing(open: number, within: number): number {
    const wanted = this.mark(open) === '(' ? ')' : this.mark(open) === '[' ? ']' : this.mark(open);
    for (let at = open + 1; at <= open + within; at++) {
      if (this.isLineEnd(at)) return -1;
      if (this.mark(at) === wanted) return at;
    }
    return -1;
  }

  /** The token after a word joined by «-» or «'», else this one: «Haut-Commissariat», «Al-Jundi», «O'Brien». */
  afterHyphen(at: number): number {
    let end = at;
    while (end - at < MOST_JOINED && (this.mark(end) === '-' || this.mark(end) === "'") && this.isJoined(end) && this.isJoined(end + 1) && this.word(end + 1) !== '' && !(this.mark(end) === "'" && this.word(end + 1) === 's')) end += 2;
    return end;
  }
}
