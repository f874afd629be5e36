import type { PageSpace } from './page-space.ts';
import { allocate, free, type Pdfium } from './pdfium.ts';

/** What is drawn at one place of a page: a letter, or the letters of one ligature, with the marks above and below. */
export interface Glyph {
  /** In the order of reading. */
  readonly text: string;
  /** Where the pen stood, in points from the left and from the bottom of the page. */
  readonly x: number;
  readonly y: number;
  /** The room the glyph takes in its line, in points. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** The size of its letters, in points. */
  readonly size: number;
  /** Its number among the characters of the page, as the library counts them. */
  readonly at: number;
  /** A blank without a place of its own follows it. */
  readonly endsWord?: boolean;
}

/** Origins nearer than this, in points, are one: a ligature is drawn once, but told as several characters. */
const SAME_PLACE = 0.01;
/** What makes a letter longer to fill its line; it is not written. */
export const STRETCH = '\u0640';
const MARK = /^\p{M}$/u;
const ARABIC = /^\p{Script=Arabic}/u;
/** Nothing to read: control characters, noncharacters, and what the document has no letter for. */
const LETTERLESS = /^[\p{Cn}\p{Co}\ufffd]$/u;
/** Told where a glyph has no letter; the library itself tells a hyphen at the end of a line as the second of them. */
const CONTROL = /^\p{Cc}$/u;
const HYPHEN = String.fromCodePoint(2);
const UNREADABLE = /^[\p{Cc}\p{Cf}\p{Cn}\p{Co}\ufffd]$/u;

interface Character extends Glyph {
  readonly mark: boolean;
}

export interface PageGlyphs {
  readonly glyphs: readonly Glyph[];
  /** How many characters of the page stand for no letter. */
  readonly unreadable: number;
}

/** The glyphs of a page in the order in which they were drawn. Blanks that the library puts in are left out. */
export function glyphsOf({ library, memory }: Pdfium, page: number, space: PageSpace): PageGlyphs {
  const text = library.FPDFText_LoadPage(page);
  const room = allocate(memory, 32);
  try {
    const characters: Character[] = [];
    let unreadable = 0;
    const count = library.FPDFText_CountChars(text);
    for (let at = 0; at < count; at += 1) {
      if (library.FPDFText_IsGenerated(text, at) === 1) continue;
      const told = String.fromCodePoint(Math.max(library.FPDFText_GetUnicode(text, at), 0));
      const letter = NO_LETTER_OF_ITS_OWN.test(told) && isStretch({ library, memory }, text, { at, room }) ? STRETCH : told;
      if (UNREADABLE.test(letter)) {
        unreadable += LETTERLESS.test(letter) || (CONTROL.test(letter) && letter !== HYPHEN && isSeen({ library, memory }, text, { at, room })) ? 1 : 0;
        continue;
      }
      const place = upright(placeOf({ library, memory }, text, { at, room }), space);
      characters.push({ text: letter, mark: MARK.test(letter), at, ...place });
    }
    return { glyphs: withMarks(asGlyphs(withPlacedBlanks(characters))), unreadable };
  } finally {
    free(memory, room);
    library.FPDFText_ClosePage(text);
  }
}

type Place = Pick<Glyph, 'x' | 'y' | 'left' | 'right' | 'bottom' | 'top' | 'size'>;

/**
 * The library writes numbers into its own memory: two doubles for the origin, four floats for the box (left, top, right, bottom),
 * six for the matrix, by which fonts are drawn larger than they say.
 */
function placeOf({ library, memory }: Pdfium, text: number, { at, room }: { at: number; room: number }): Place {
  library.FPDFText_GetCharOrigin(text, at, room, room + 8);
  const x = memory.HEAPF64[room >> 3] ?? 0;
  const y = memory.HEAPF64[(room >> 3) + 1] ?? 0;
  library.FPDFText_GetLooseCharBox(text, at, room);
  const [left = x, top = y, right = x, bottom = y] = memory.HEAPF32.subarray(room >> 2, (room >> 2) + 4);
  library.FPDFText_GetMatrix(text, at, room);
  const [a = 1, b = 0] = memory.HEAPF32.subarray(room >> 2, (room >> 2) + 2);
  return { x, y, left, right, bottom, top, size: library.FPDFText_GetFontSize(text, at) * Math.hypot(a, b) };
}

/** What a glyph without a letter is told as: its number in the font, whatever stands there in a code page. */
const NO_LETTER_OF_ITS_OWN = /^[\p{Cc}\p{Co}\ufffd!-~\u00a1-\u00ff]$/u;
/** Letters and signs are higher than this share of their line; what stretches a letter is as low as a dash. */
const LOW = 0.12;
/** It lies on the base line, within this share of its width; dashes stand above it, an underscore below. */
const ON_BASE_LINE = 0.1;

/**
 * LibreOffice draws letters longer to fill a line; what it draws between them has no letter, and is known by its shape. It fills the
 * room it takes, so that nothing is seen between the letters it joins, which a full stop does not.
 */
function isStretch({ library, memory }: Pdfium, text: number, { at, room }: { at: number; room: number }): boolean {
  library.FPDFText_GetCharOrigin(text, at, room, room + 8);
  const baseLine = memory.HEAPF64[(room >> 3) + 1] ?? 0;
  library.FPDFText_GetLooseCharBox(text, at, room);
  const [roomLeft = 0, roomTop = 0, roomRight = 0, roomBottom = 0] = memory.HEAPF32.subarray(room >> 2, (room >> 2) + 4);
  const [left, right, bottom, top] = inkOf({ library, memory }, text, { at, room });
  const width = right - left;
  const isLow = top > bottom && top - bottom < (roomTop - roomBottom) * LOW && Math.abs(bottom - baseLine) < width * ON_BASE_LINE;
  return isLow && roomRight - roomLeft - width < width * ON_BASE_LINE;
}

function isSeen(pdfium: Pdfium, text: number, { at, room }: { at: number; room: number }): boolean {
  const [left, right, bottom, top] = inkOf(pdfium, text, { at, room });
  return right > left && top > bottom;
}

/** Where a glyph is black: left, right, bottom, top. */
function inkOf({ library, memory }: Pdfium, text: number, { at, room }: { at: number; room: number }): [number, number, number, number] {
  library.FPDFText_GetCharBox(text, at, room, room + 8, room + 16, room + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = memory.HEAPF64.subarray(room >> 3, (room >> 3) + 4);
  return [left, right, bottom, top];
}

/** The same place on the page as it is shown: turned upright, and without what was cropped. */
function upright(place: Place, space: PageSpace): Place {
  const [x, y] = space(place.x, place.y);
  const [left, bottom] = space(place.left, place.bottom);
  const [right, top] = space(place.right, place.top);
  return { x, y, left: Math.min(left, right), right: Math.max(left, right), bottom: Math.min(bottom, top), top: Math.max(bottom, top), size: place.size };
}

/**
 * Some producers tell blanks that have neither width nor place: they follow the letter before them. Where a mark follows,
 * or a letter at the very same place or on another height, they are none: there the library only saw that the pen jumped.
 */
function withPlacedBlanks(characters: readonly Character[]): Character[] {
  const placed: Character[] = [];
  for (const [at, character] of characters.entries()) {
    const last = placed.at(-1);
    if (character.text.trim() !== '' || character.right > character.left) placed.push(character);
    else if (last !== undefined && isBlankBetween(last, characters[at + 1], character)) placed[placed.length - 1] = { ...last, endsWord: true };
  }
  return placed;
}

function isBlankBetween(last: Character, next: Character | undefined, blank: Character): boolean {
  return next !== undefined && !next.mark && Math.abs(next.x - blank.x) >= SAME_PLACE && Math.abs(next.y - last.y) < SAME_PLACE;
}

/**
 * Characters that stand at one place came from one glyph. The library turns Arabic lines around character by character, and
 * the inside of a glyph with them: its letters are turned back here, and its marks put behind them.
 */
function asGlyphs(characters: readonly Character[]): Character[] {
  const glyphs: Character[] = [];
  for (const character of characters) {
    const last = glyphs.at(-1);
    if (last !== undefined && areOne(last, character)) glyphs[glyphs.length - 1] = joined(last, character);
    else glyphs.push(character);
  }
  return glyphs;
}

function areOne(last: Character, next: Character): boolean {
  const areArabic = [last, next].every(({ text, mark }) => mark || ARABIC.test(text));
  return areArabic && Math.abs(last.x - next.x) < SAME_PLACE && Math.abs(last.y - next.y) < SAME_PLACE;
}

function joined(last: Character, next: Character): Character {
  return {
    ...next,
    text: next.mark ? last.text + next.text : inOneGlyph(next.text + last.text),
    mark: last.mark && next.mark,
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    bottom: Math.min(last.bottom, next.bottom),
    top: Math.max(last.top, next.top),
    at: Math.min(last.at, next.at),
  };
}

/** An alef never joins a lam after it: the two are one glyph only as lam-alef, however they are told. */
function inOneGlyph(text: string): string {
  return text.replace(/^([اأإآٱ])(\p{M}*)ل$/u, 'ل$1$2');
}

/** A mark belongs to the letter it stands over or under, wherever it was drawn. One that stands over none is let go. */
function withMarks(glyphs: readonly Character[]): Glyph[] {
  const letters: (Glyph & { text: string })[] = [];
  const index: number[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    index[at] = letters.length;
    if (!glyph.mark) letters.push({ ...glyph });
  }
  for (const [at, mark] of glyphs.entries()) {
    if (!mark.mark) continue;
    const bearer = bearerOf(mark, letters, index[at] ?? 0);
    if (bearer !== null) bearer.text += mark.text;
  }
  return letters;
}

/** How far from its letter, in the order of drawing, a mark may be told. */
const MARK_DISTANCE = 40;

function bearerOf<Letter extends Glyph>(mark: Glyph, letters: readonly Letter[], near: number): Letter | null {
  const middle = (mark.left + mark.right) / 2;
  const isBearer = ({ text, left, right, bottom, top }: Letter) =>
    text !== ' ' && left <= middle && middle <= right && bottom - (top - bottom) / 2 <= mark.y && mark.y <= top;
  for (let away = 0; away <= MARK_DISTANCE; away += 1) {
    for (const letter of [letters[near - 1 - away], letters[near + away]]) if (letter !== undefined && isBearer(letter)) return letter;
  }
  return null;
}
