import { STRETCH, type Glyph } from './page-glyphs.ts';
import { isNextCell, type Line } from './page-lines.ts';

export type Direction = 'rtl' | 'ltr';

/** A glyph in the order of reading, or the blank between two words that was only left empty on the page. */
export interface Written {
  readonly text: string;
  readonly glyph: Glyph | null;
}

type Class = 'arabic' | 'latin' | 'digit' | 'arabic digit' | 'neutral';

const ARABIC = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;

/** The direction of most of the letters; null where there are none. */
export function directionOf(lines: readonly Line[]): Direction | null {
  let arabic = 0;
  let other = 0;
  for (const { glyphs } of lines) {
    for (const { text } of glyphs) {
      if (classOf(text) === 'arabic') arabic += 1;
      else if (LETTER.test(text)) other += 1;
    }
  }
  if (arabic + other === 0) return null;
  return arabic >= other ? 'rtl' : 'ltr';
}

/** Glyphs as they stand from left to right, put into the order in which they are read. */
export function inReadingOrder(line: Line, direction: Direction): Written[] {
  const written = withBlanks(line, direction);
  return withBrackets(direction === 'rtl' ? leftward(written.toReversed()) : rightward(written));
}

/** The room left empty that makes a blank, as a share of the size of the letters. */
const BLANK = 0.2;
/** The same where the document tells of a blank, but not where it stands. */
const TOLD_BLANK = 0.05;

/** The glyphs with blanks where only room was left, and tabs between the cells of a row. */
function withBlanks({ glyphs, size }: Line, direction: Direction): Written[] {
  const written: Written[] = [];
  let last: Glyph | null = null;
  let blank: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      // a blank at the very place of a letter ended the line that was broken there
      blank = last !== null && glyph.x - last.x < TOLD_BLANK * size ? blank : glyph;
      continue;
    }
    if (last !== null) {
      const room = (direction === 'rtl' ? glyph : last).endsWord === true ? TOLD_BLANK : BLANK;
      if (isNextCell(last, glyph, size)) written.push({ text: '\t', glyph: null });
      else if (blank !== null || glyph.left - last.right > room * size) written.push({ text: ' ', glyph: blank });
    }
    if (glyph.text !== STRETCH) written.push({ text: glyph.text, glyph });
    last = glyph;
    blank = null;
  }
  return written;
}

/** Right-to-left text, told from its right end: what runs from left to right inside it is turned around again. */
function leftward(written: readonly Written[]): Written[] {
  const classes = written.map(({ text }) => classOf(text));
  const ordered: Written[] = [];
  for (let at = 0; at < written.length; ) {
    const end = endOfRun(classes, written, at);
    if (end === at) {
      const one = written[at];
      if (one !== undefined) ordered.push({ ...one, text: mirrored(one.text) });
      at += 1;
    } else {
      ordered.push(...written.slice(at, end).toReversed());
      at = end;
    }
  }
  return ordered;
}

/** Left-to-right text: only the Arabic inside it is turned around, with the blanks between its words. */
function rightward(written: readonly Written[]): Written[] {
  const classes = written.map(({ text }) => classOf(text));
  const ordered: Written[] = [];
  for (let at = 0; at < written.length; ) {
    let end = at;
    for (let next = at; next < written.length && (classes[next] === 'arabic' || classes[next] === 'neutral'); next += 1) {
      if (classes[next] === 'arabic') end = next + 1;
    }
    if (classes[at] === 'arabic') {
      ordered.push(...leftward(written.slice(at, end).toReversed()));
      at = end;
    } else {
      ordered.push(...written.slice(at, at + 1));
      at += 1;
    }
  }
  return ordered;
}

/**
 * Where the left-to-right run that begins here (told from the right, so with its last letter) ends: words in Latin letters with
 * what stands between them, or one number with its inner signs. The place itself where none begins.
 */
function endOfRun(classes: readonly Class[], written: readonly Written[], from: number): number {
  const first = classes[from];
  if (first !== 'latin' && first !== 'digit' && first !== 'arabic digit') return from;
  const afterArabic = classes.slice(0, from).includes('arabic');
  let end = from + 1;
  for (let at = end; at < classes.length; at += 1) {
    const next = classes[at];
    if (next === 'arabic' || written[at]?.text === '\t') break;
    if (next === 'neutral') continue;
    const gap = written.slice(end, at).map(({ text }) => text).join('');
    if (!holdsTogether(gap, { last: classes[end - 1] ?? 'neutral', next: next ?? 'neutral', afterArabic })) break;
    end = at + 1;
  }
  return end;
}

/**
 * Unicode's bidirectional algorithm (UAX 9, rules W2 to N2), as far as Arabic lines with numbers and Latin words
 * need it: after an Arabic letter, a hyphen parts two numbers.
 */
function holdsTogether(gap: string, { last, next, afterArabic }: { last: Class; next: Class; afterArabic: boolean }): boolean {
  if (gap === '') return true;
  if (last === 'latin') return next === 'latin' && !/[،؛]/.test(gap);
  if (next === 'latin') return /^[ .&/–-]*$/.test(gap);
  return next === 'digit' && last === 'digit' && !afterArabic ? /^[.,/:+-]$/.test(gap) : /^[.,/:]$/.test(gap);
}

function classOf(text: string): Class {
  const [first = ''] = text;
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(first)) return 'arabic digit';
  if (/\p{Nd}/u.test(first)) return 'digit';
  if (ARABIC.test(first) && LETTER.test(first)) return 'arabic';
  return LETTER.test(first) ? 'latin' : 'neutral';
}

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '‹': '›', '›': '‹', '<': '>', '>': '<' };
const OPENING = '([{«‹';

function mirrored(text: string): string {
  return MIRRORED[text] ?? text;
}

/**
 * Producers disagree on whether the brackets of Arabic lines are told as they look or as they are meant. What they stand
 * beside decides: an opening bracket stands before a word and after a blank, a closing one after a word and before a blank.
 */
function withBrackets(written: readonly Written[]): Written[] {
  return written.map((one, at) => {
    if (MIRRORED[one.text] === undefined) return one;
    const isAfterWord = isWord(written[at - 1]);
    if (isAfterWord === isWord(written[at + 1])) return one;
    return OPENING.includes(one.text) === isAfterWord ? { ...one, text: mirrored(one.text) } : one;
  });
}

function isWord(one: Written | undefined): boolean {
  return one !== undefined && /[\p{L}\p{M}\p{N}%]/u.test(one.text);
}
