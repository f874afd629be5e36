import type { Folded } from '../../text/folded.ts';
import { kindOfToken, type Token } from '../../text/token-walk.ts';

/** A token with its capitals, as written in the source. */
export interface LatinToken extends Token {
  /** Begins with a capital letter; all its letters, two at least, are capitals. */
  readonly capital: boolean;
  readonly upper: boolean;
}

const TOKEN = /[a-z\p{L}][\p{L}\p{N}]*|\p{N}[\p{L}\p{N}]*|\n|[^\s]/gu;

/** The tokens of a text; in lines written all in capitals, capitals tell nothing. */
export function tokensOf(source: string, folded: Folded): readonly LatinToken[] {
  const tokens: LatinToken[] = [];
  let previousEnd = -1;
  let lineFrom = 0;
  for (const found of folded.text.matchAll(TOKEN)) {
    const text = found[0];
    const start = found.index;
    const end = start + text.length;
    const written = source.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
    const kind = kindOfToken(text);
    const capital = kind === 'word' && isUpper(written.charAt(0));
    tokens.push({ text, start, end, kind, spaced: start !== previousEnd, capital, upper: capital && text.length > 1 && written === written.toUpperCase() });
    previousEnd = end;
    if (kind === 'line') lineFrom = quieted(tokens, lineFrom);
  }
  quieted(tokens, lineFrom);
  return tokens;
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Takes the capitals off the words of a line that has hardly any small letter; gives where the next line begins. */
function quieted(tokens: LatinToken[], from: number): number {
  const words = tokens.slice(from).filter(({ kind, text }) => kind === 'word' && text.length > 1);
  if (words.length >= 4 && words.filter(({ upper }) => upper).length >= words.length * 0.8) {
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (token !== undefined) tokens[at] = { ...token, capital: false, upper: false };
    }
  }
  return tokens.length;
}
