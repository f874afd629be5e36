import type { FormatReading } from '../captured.ts';
import type { CapturedPage, WordPlace } from '../pages/captured-page.ts';
import { blocksOf, goesOn, leadingOf, marginsOf } from '../pdf/paragraphs.ts';
import { directionOf } from '../pdf/reading-order.ts';
import { CleanWriting } from '../places/clean-writing.ts';
import { firstLineAsTitle } from '../text/read-text.ts';
import { linesOfPage, type RecognisedLine } from './recognised-lines.ts';
import type { RecognisedWord } from './recognised-page.ts';
import type { RecognisedPages, ScannedPage, UnreadPage } from './scanned-page.ts';

/** Writes what was recognised as paragraphs, and notes where each word stands and how sure it is. */
export function writeRecognised(pages: RecognisedPages): FormatReading {
  const writing = new CleanWriting('pages');
  const inOrder = [...pages].toSorted(([one], [other]) => one - other);
  const captured = inOrder.map(([number, page]) => writeRecognisedPage(writing, page, number));
  const { text, map } = writing.finish();
  return { charset: null, text, map, pages: captured, title: firstLineAsTitle(text), publishedOn: null, publisher: null, notes: ['text-recognised'] };
}

/** Writes what was recognised on one page; of a page that could not be read, that it is there. */
export function writeRecognisedPage(writing: CleanWriting, page: ScannedPage | UnreadPage, number: number): CapturedPage {
  const { width, height } = page.size;
  return 'unread' in page ? { width, height, words: [], unread: page.unread } : { width, height, words: writeWords(writing, page, number) };
}

function writeWords(writing: CleanWriting, { size, image, recognised }: ScannedPage, number: number): WordPlace[] {
  const lines = linesOfPage(recognised);
  const words: WordPlace[] = [];
  const scale = size.width / image.width;
  let at = 0;
  for (const { words: inLine, begins } of withBeginnings(lines)) {
    if (begins) writing.endLine();
    for (const { word, text } of withCommas(inLine)) {
      if (!writing.atLineStart) writing.insert(' ');
      const start = writing.length;
      writing.copy(text, { at, paragraph: number });
      at += text.length;
      if (writing.length > start) words.push({ start, end: writing.length, ...placeOf(word, scale), confidence: word.confidence });
    }
  }
  writing.endLine();
  return words;
}

/** Tells of each line whether a paragraph begins with it. */
function withBeginnings(lines: readonly RecognisedLine[]): { words: readonly RecognisedWord[]; begins: boolean }[] {
  const all = lines.map(({ line }) => line);
  const wordsOf = new Map(lines.map(({ line, words }) => [line, words]));
  const leading = leadingOf(all);
  const direction = directionOf(all) ?? 'rtl';
  return blocksOf(all, leading).flatMap((block) => {
    const margins = marginsOf(block);
    return block.map((line, at) => {
      const last = block[at - 1];
      return { words: wordsOf.get(line) ?? [], begins: last === undefined || !goesOn(last, line, { margins, leading, direction }) };
    });
  });
}

/** The engine takes an Arabic comma for another one, or for a closing quotation mark where none was opened. */
function withCommas(words: readonly RecognisedWord[]): { word: RecognisedWord; text: string }[] {
  let isOpen = false;
  return words.map((word) => {
    const text = word.text.replace(/[«»]/g, (mark) => {
      const isComma = mark === '»' && !isOpen;
      isOpen = mark === '«';
      return isComma ? '،' : mark;
    });
    return { word, text: text.replace(/(?<=\p{Script=Arabic}),$/u, '،') };
  });
}

function placeOf({ left, top, width, height }: RecognisedWord, scale: number): Pick<WordPlace, 'left' | 'top' | 'width' | 'height'> {
  const [l = 0, t = 0, w = 0, h = 0] = [left, top, width, height].map((part) => Math.round(part * scale * 10) / 10);
  return { left: l, top: t, width: w, height: h };
}
