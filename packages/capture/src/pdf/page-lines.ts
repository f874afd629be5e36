import type { Glyph } from './page-glyphs.ts';

/** A line of a page: glyphs on one base line, from left to right as they stand. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  /** The base line, in points from the bottom of the page. */
  readonly y: number;
  /** The size of its letters, in points. */
  readonly size: number;
}

/** Two glyphs stand on one base line when their heights differ by less than this share of their size. */
const SAME_LINE = 0.5;
/** A jump of more than so many sizes to the side begins another line: the next column, or the next cell. */
const SIDE_JUMP = 8;
/** Pieces touch when less than so many sizes lie between them: a wide blank between words, and less than between cells. */
const TOUCH = 0.8;

/** Glyphs drawn one after the other on one base line, and how far they reach. */
interface Piece {
  readonly glyphs: Glyph[];
  left: number;
  right: number;
}

function add(piece: Piece, glyph: Glyph): void {
  piece.glyphs.push(glyph);
  piece.left = Math.min(piece.left, glyph.left);
  piece.right = Math.max(piece.right, glyph.right);
}

/** So many pieces back, a piece of the same line may have been drawn. */
const PIECES_BACK = 6;

/**
 * The lines of a page in the order in which they were drawn, which is the order of reading with every producer we know of:
 * a column is drawn before the next one. What was drawn piece by piece on one base line is one line.
 */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const pieces: Piece[] = [];
  for (const glyph of glyphs) {
    const piece = pieces.at(-1);
    if (piece !== undefined && goesOn(piece, glyph)) add(piece, glyph);
    else pieces.push({ glyphs: [glyph], left: glyph.left, right: glyph.right });
  }
  const lines = putTogether(pieces.filter((piece) => piece.glyphs.some(isInk)).map((piece) => asLine(piece.glyphs)));
  return lines.map((line) => ({ ...line, glyphs: trimmed(line.glyphs) }));
}

/** A mark drawn higher than its line, or a word in another script, breaks a line into pieces that touch one another. */
function putTogether(pieces: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const touched = lines.slice(-PIECES_BACK).filter((line) => touch(line, piece));
    const [first] = touched;
    if (first === undefined) lines.push(piece);
    else {
      // a piece may be what was missing between two others
      lines[lines.indexOf(first)] = asLine([...touched, piece].flatMap((line) => line.glyphs));
      for (const other of touched.slice(1)) lines.splice(lines.indexOf(other), 1);
    }
  }
  return lines;
}

function touch(line: Line, piece: Line): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(line.y - piece.y) <= size * SAME_LINE && piece.left - line.right < size * TOUCH && line.left - piece.right < size * TOUCH;
}

function goesOn(piece: Piece, next: Glyph): boolean {
  const last = piece.glyphs.at(-1);
  if (last === undefined) return false;
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.y - next.y) > size * SAME_LINE) return false;
  const apart = Math.max(next.left - last.right, last.left - next.right);
  return apart < size * SIDE_JUMP || between(piece, next);
}

/** A line may be drawn in pieces that are put beside one another only in the end: right part, left part, middle. */
function between(piece: Piece, { left, right }: Glyph): boolean {
  return piece.left <= right && piece.right >= left;
}

function asLine(piece: readonly Glyph[]): Line {
  const glyphs = withoutDoubles(withLamBeforeAlef(piece.toSorted((a, b) => a.x - b.x || a.at - b.at)));
  const tall = glyphs.filter(isInk);
  return {
    glyphs,
    left: smallest(tall.map(({ left }) => left)),
    right: largest(tall.map(({ right }) => right)),
    y: baseLine(tall),
    size: largest(tall.map(({ size }) => size)),
  };
}

const LAM = /^ل\p{M}*$/u;
const ALEF = /^[اأإآٱ]\p{M}*$/u;

/** In a lam-alef of two glyphs the alef leans over the lam, and may begin to its right; it is read after it all the same. */
function withLamBeforeAlef(glyphs: readonly Glyph[]): readonly Glyph[] {
  const ordered = [...glyphs];
  for (const [at, lam] of glyphs.entries()) {
    const alef = glyphs[at + 1];
    if (alef !== undefined && LAM.test(lam.text) && ALEF.test(alef.text) && isOver(alef, lam)) ordered.splice(at, 2, alef, lam);
  }
  return ordered;
}

/** Whether the two share most of the room of the narrower one. */
function isOver(one: Glyph, other: Glyph): boolean {
  const narrower = Math.min(one.right - one.left, other.right - other.left);
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > narrower / 2;
}

/** Some producers tell a letter with its mark twice: once where the letter is drawn, and once where the mark is. */
function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter((glyph, at) => ![glyphs[at - 1], glyphs[at + 1]].some((other) => other !== undefined && isDouble(glyph, other)));
}

function isDouble(glyph: Glyph, other: Glyph): boolean {
  const overlap = Math.min(glyph.right, other.right) - Math.max(glyph.left, other.left);
  const [width, otherWidth] = [glyph.right - glyph.left, other.right - other.left];
  return glyph.text === other.text && /\p{M}/u.test(glyph.text) && overlap > 0 && (width < otherWidth || (width === otherWidth && glyph.at < other.at));
}

/** The room, in sizes, that makes another cell. */
const CELL = 1.5;

/** Whether so much room lies between two neighbours that they stand in two cells of a row. */
export function isNextCell(left: Glyph | undefined, right: Glyph, size: number): boolean {
  return left !== undefined && right.left - left.right > size * CELL;
}

/** The base line of most glyphs: a mark that carries its letter stands higher. */
function baseLine(glyphs: readonly Glyph[]): number {
  return glyphs.map(({ y }) => y).toSorted((a, b) => a - b)[glyphs.length >> 1] ?? 0;
}

function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.slice(Math.max(glyphs.findIndex(isInk), 0), glyphs.findLastIndex(isInk) + 1);
}

function isInk({ text }: Glyph): boolean {
  return text.trim() !== '';
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
