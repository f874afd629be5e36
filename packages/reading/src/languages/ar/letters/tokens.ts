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
const RANK = /(?:الدكتوره?|المهندسه?|الاستاذه?)(?=عبد|محمد|احمد|خالد|(?![هايو])\p{L}{3})/uy;
const BEGINS_RANK = /^ال(?:دكتور|مهندس|استاذ)/;

/** Words, numbers, ends of lines, and every other sign by itself. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind === 'space') {
      start++;
      continue;
    }
    const end = kind === 'word' || kind === 'accent' ? endOfWord(text, start) : kind === 'number' ? endOf(text, start, isNumber) : start + sizeAt(text, start);
    tokens.push({ text: text.slice(start, end), start, end, kind: kind === 'accent' ? 'mark' : kind, spaced: start !== previousEnd });
    previousEnd = end;
    start = end;
  }
  return tokens;
}

/** Where the word ends that begins here; a rank at its beginning is a word of its own. */
function endOfWord(text: string, start: number): number {
  const end = beforeLatin(text, start, endOf(text, start, isInWord));
  if (!BEGINS_RANK.test(text.slice(start, start + 7)) || (start > 0 && kindAt(text, start - 1) === 'word')) return end;
  RANK.lastIndex = start;
  return start + (RANK.exec(text)?.[0].length ?? end - start);
}

/** «كليةInter»: a Latin word written to an Arabic one begins where its letters do. */
function beforeLatin(text: string, start: number, end: number): number {
  if (isLatin(text, start) || !isLatin(text, end - 1)) return end;
  let at = end - 1;
  while (isLatin(text, at - 1)) at--;
  return at;
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < FIRST_BEYOND_LATIN && unit >= FIRST_LATIN;
}

const [FIRST_LATIN, FIRST_BEYOND_LATIN] = [0x41, 0x250];

const isInWord = (kind: Kind): boolean => kind === 'word' || kind === 'accent';
const isNumber = (kind: Kind): boolean => kind === 'number';

function endOf(text: string, start: number, goesOn: (kind: Kind) => boolean): number {
  let end = start;
  while (end < text.length && goesOn(kindAt(text, end))) end += sizeAt(text, end);
  return end;
}

/** What a letter makes: an accent goes on with a word, and is a mark where it begins one. */
type Kind = Token['kind'] | 'accent' | 'space';

const KINDS: readonly Kind[] = ['mark', 'word', 'number', 'line', 'accent', 'space'];
const UNKNOWN = KINDS.length;
/** By the number of a letter, the place of its kind, found out once. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  if (unit >= FIRST_HALF && unit <= LAST_HALF) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (kinds[unit] === UNKNOWN) kinds[unit] = KINDS.indexOf(kindOf(text.charAt(at)));
  return KINDS[kinds[unit] ?? 0] ?? 'mark';
}

function kindOf(letter: string): Kind {
  if (letter === '\n') return 'line';
  if (/\s/u.test(letter)) return 'space';
  return /\p{M}/u.test(letter) ? 'accent' : kindOfToken(letter);
}

/** First halves of letters beyond the first plane, which take two places. */
const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdbff];

function sizeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= FIRST_HALF && unit <= LAST_HALF && (text.codePointAt(at) ?? 0) > LAST_UNIT ? 2 : 1;
}

const LAST_UNIT = 0xffff;

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

/** A word without the article, if it has one. */
export function withoutArticle(word: string): string {
  return isDefinite(word) ? word.slice(2) : word;
}
