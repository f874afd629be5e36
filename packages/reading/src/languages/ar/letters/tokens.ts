import { matchesOf } from '../../../text/matches.ts';
import { kindOfToken, type Token } from '../../../text/token-walk.ts';

/** One way to take a word apart: the letters attached before it, and what remains. */
export interface Split {
  /** How many folded letters are attached before. */
  readonly cut: number;
  /** What remains; for «لل» the article is restored. */
  readonly stem: string;
  /** The attached letters: «و», «ب», «ول» … */
  readonly attached: string;
}

/** A rank that was written into the name, «الدكتورعبد», is cut off it. */
const TOKEN = /(?<!\p{L})(?:الدكتوره?|المهندسه?|الاستاذه?)(?=عبد|محمد|احمد|خالد|(?![هايو])\p{L}{3})|[\p{L}\p{M}]+|\p{N}+|\n|[^\s\p{L}\p{M}\p{N}]/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const found of matchesOf(TOKEN, text)) {
    const word = found[0];
    const start = found.index;
    tokens.push({ text: word, start, end: start + word.length, kind: kindOfToken(word), spaced: start !== previousEnd });
    previousEnd = start + word.length;
  }
  return tokens;
}

const splitsKnown = new Map<string, readonly Split[]>();

/** The ways to take a word apart, the whole word first. Only shapes; a lexicon decides which is meant. */
export function splitsOf(word: string): readonly Split[] {
  const known = splitsKnown.get(word);
  if (known !== undefined) return known;
  const splits: Split[] = [{ cut: 0, stem: word, attached: '' }];
  addPreposition(splits, word, 0);
  if (word.length > 3 && (word[0] === 'و' || word[0] === 'ف')) {
    splits.push({ cut: 1, stem: word.slice(1), attached: word.slice(0, 1) });
    addPreposition(splits, word, 1);
  }
  if (splitsKnown.size > 20_000) splitsKnown.clear();
  splitsKnown.set(word, splits);
  return splits;
}

function addPreposition(splits: Split[], word: string, cut: number): void {
  const rest = word.length - cut;
  const letter = word[cut];
  if (rest < 4 || letter === undefined || !'بكل'.includes(letter)) return;
  const attached = word.slice(0, cut + 1);
  if (letter === 'ل' && word[cut + 1] === 'ل') {
    // «للجامعة» is ل + الجامعة, and «للجنة» ل + لجنة as well as ل + اللجنة.
    splits.push({ cut: cut + 1, stem: `ال${word.slice(cut + 2)}`, attached });
    splits.push({ cut: cut + 1, stem: `ال${word.slice(cut + 1)}`, attached });
  }
  splits.push({ cut: cut + 1, stem: word.slice(cut + 1), attached });
}

/** A noun with the article, as far as its shape tells. */
export function isDefinite(word: string): boolean {
  return word.length > 3 && word.startsWith('ال');
}

export function withoutArticle(word: string): string {
  return isDefinite(word) ? word.slice(2) : word;
}
