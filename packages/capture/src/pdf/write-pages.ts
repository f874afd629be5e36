import type { CapturedPage, WordPlace } from '../pages/captured-page.ts';
import { CleanWriting } from '../places/clean-writing.ts';
import type { ScannedPage, UnreadPage } from '../scan/scanned-page.ts';
import { writeRecognisedPage } from '../scan/write-recognised.ts';
import { blocksOf, goesOn, isFull, leadingOf, marginsOf, startsItem } from './paragraphs.ts';
import type { PageLines } from './furniture.ts';
import type { Line } from './page-lines.ts';
import { inReadingOrder, type Direction, type Written } from './reading-order.ts';

/** A page with its lines; or what was recognised on its picture, which stands in their place. */
export interface PageToWrite extends PageLines {
  readonly recognised?: ScannedPage | UnreadPage;
}

/** Writes the lines of all pages as paragraphs, and notes where each word stands on its page. */
export function writePages(pages: readonly PageToWrite[], direction: Direction): { writing: CleanWriting; pages: CapturedPage[] } {
  const writer = new PageWriter(direction);
  return { pages: pages.map((page, number) => writer.page(page, number)), writing: writer.writing };
}

class PageWriter {
  readonly writing = new CleanWriting('pages');
  readonly #direction: Direction;
  /** The last line of the page before ended in the middle of a sentence. */
  #isOpen = false;

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  page({ width, height, lines, recognised }: PageToWrite, number: number): CapturedPage {
    if (recognised !== undefined) return this.#recognised(recognised, number);
    const words: WordPlace[] = [];
    const leading = leadingOf(lines);
    for (const block of blocksOf(lines, leading)) {
      const margins = marginsOf(block);
      for (const [at, line] of block.entries()) {
        const last = block[at - 1];
        const isSame = last === undefined ? this.#isOpen && !startsItem(line, this.#direction) : goesOn(last, line, { margins, leading, direction: this.#direction });
        this.#between(isSame);
        const written = inReadingOrder(line, this.#direction);
        for (const word of this.#line(written, extentOf(line, height), number)) words.push(word);
        this.#isOpen = at === block.length - 1 && line === lines.at(-1) && isFull(line, margins, this.#direction) && !/[.!?؟:…]["»”)]?\s*$/.test(textOf(written)) && block.length > 1;
      }
    }
    return { width, height, words };
  }

  #recognised(page: ScannedPage | UnreadPage, number: number): CapturedPage {
    this.#isOpen = false;
    if ('recognised' in page) this.writing.endLine();
    return writeRecognisedPage(this.writing, page, number);
  }

  #between(isSame: boolean): void {
    if (!isSame) this.writing.endLine();
    else if (this.writing.length > 0) this.writing.insert(' ');
  }

  #line(written: readonly Written[], extent: Extent, page: number): WordPlace[] {
    const words: WordPlace[] = [];
    let word: { start: number; glyphs: Written[] } = { start: this.writing.length, glyphs: [] };
    const close = () => {
      const width = widthOf(word.glyphs);
      if (width !== null) words.push({ start: word.start, end: this.writing.length, ...extent, ...width });
    };
    for (const one of written) {
      const isBlank = one.text.trim() === '';
      if (isBlank) close();
      if (one.glyph === null) this.writing.insert(one.text);
      else this.writing.copy(one.text.normalize('NFKC'), { at: one.glyph.at, paragraph: page });
      if (isBlank) word = { start: this.writing.length, glyphs: [] };
      else word.glyphs.push(one);
    }
    close();
    return words;
  }
}

function textOf(written: readonly Written[]): string {
  return written.map(({ text }) => text).join('');
}

type Extent = Pick<WordPlace, 'top' | 'height'>;

/** The words of a line are as high as the line, so that a light on them is even. */
function extentOf({ glyphs }: Line, pageHeight: number): Extent {
  const bottom = glyphs.reduce((least, glyph) => Math.min(least, glyph.bottom), Infinity);
  const top = glyphs.reduce((most, glyph) => Math.max(most, glyph.top), -Infinity);
  return { top: rounded(Math.max(pageHeight - top, 0)), height: rounded(Math.min(top, pageHeight) - bottom) };
}

function widthOf(written: readonly Written[]): Pick<WordPlace, 'left' | 'width'> | null {
  const glyphs = written.flatMap(({ glyph }) => (glyph === null ? [] : [glyph]));
  if (glyphs.length === 0) return null;
  const left = glyphs.reduce((least, glyph) => Math.min(least, glyph.left), Infinity);
  const right = glyphs.reduce((most, glyph) => Math.max(most, glyph.right), -Infinity);
  return { left: rounded(left), width: rounded(right - left) };
}

/** A tenth of a point is finer than any screen. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
