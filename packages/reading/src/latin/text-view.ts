import { TokenWalk } from '../text/token-walk.ts';
import { foldWithWayBack } from './letters/fold.ts';
import { type LatinToken, tokensOf } from './letters/tokens.ts';

/** Tokens of one joined word, with its signs: no name is longer, and «Al-Al-Al-…» must come to an end. */
const MOST_JOINED = 16;

/** A walk over a text in Latin letters, where capitals tell names. */
export class TextView extends TokenWalk<LatinToken> {
  /** Acronyms that this text gives to bodies in brackets, as written. */
  #acronyms: ReadonlySet<string> = new Set();

  constructor(source: string) {
    const folded = foldWithWayBack(source);
    super(source, folded, tokensOf(source, folded));
  }

  /** Keeps the acronyms that a first walk over the text has found. */
  learn(acronyms: Iterable<string>): void {
    this.#acronyms = new Set(acronyms);
  }

  isAcronym(at: number): boolean {
    return this.#acronyms.size > 0 && this.isUpper(at) && this.#acronyms.has(this.written(at));
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

  /** As written in the source. */
  written(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? '' : this.source.slice(this.folded.starts[token.start] ?? 0, this.folded.ends[token.end - 1] ?? 0);
  }

  /** The token after a word joined by «-» or «'», else this one: «Haut-Commissariat», «Al-Jundi», «O'Brien». */
  afterHyphen(at: number): number {
    let end = at;
    while (end - at < MOST_JOINED && (this.mark(end) === '-' || this.mark(end) === "'") && this.isJoined(end) && this.isJoined(end + 1) && this.word(end + 1) !== '' && !(this.mark(end) === "'" && this.word(end + 1) === 's')) end += 2;
    return end;
  }
}
