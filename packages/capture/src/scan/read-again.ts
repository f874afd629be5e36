import { PSM } from 'tesseract.js';
import { engineOf, knowsArabic } from './engines.ts';
import { asPgm, partOf, scaled, type GreyPicture } from './grey-picture.ts';
import { withLatinWords, type LatinReader } from './latin-words.ts';
import { readingOf, type Reading } from './reading.ts';
import { withEachWord, type RecognisedPage } from './recognised-page.ts';
import { betterOf } from './two-readings.ts';

/** Lines of these heights are read best, each with other mistakes: large ones are read again smaller, and small ones larger. */
const LOW_LINES = 33;
const HIGH_LINES = 60;
/** No picture is made larger than this. */
const MOST_PIXELS = 12_000_000;

/** Reads an Arabic picture at another size, keeps of each word the better reading, and has Latin words read by the engine that knows them. */
export async function readAgain({ page, lineHeight }: Reading, picture: GreyPicture): Promise<RecognisedPage> {
  if (lineHeight === 0) return page;
  const wanted = (lineHeight > Math.sqrt(LOW_LINES * HIGH_LINES) ? LOW_LINES : HIGH_LINES) / lineHeight;
  const times = Math.min(wanted, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const engine = await engineOf('ara');
  const { data } = await engine.recognize(asPgm(scaled(picture, times)), {}, { blocks: true, text: false });
  const second = withEachWord(readingOf(data.blocks).page, (word) => ({ ...word, left: word.left / times, top: word.top / times, width: word.width / times, height: word.height / times }));
  return withLatinWords(betterOf(page, second, knowsArabic()), latinReaderOf(picture));
}

/** Tells what is read on a part, and how sure the engine is of the word it is surest of: brackets and commas beside it do not count. */
export function latinReaderOf(picture: GreyPicture): LatinReader {
  return async (part) => {
    const words = (await readAsLine(partOf(picture, part))).page.paragraphs.flat(2);
    return words.length === 0 ? null : { text: words.map(({ text }) => text).join(' '), confidence: words.reduce((most, { confidence }) => Math.max(most, confidence), 0) };
  };
}

/** The engine goes on to read whole pages, whatever becomes of this line. */
async function readAsLine(picture: GreyPicture): Promise<Reading> {
  const engine = await engineOf('eng');
  await engine.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE });
  try {
    return readingOf((await engine.recognize(asPgm(picture), {}, { blocks: true, text: false })).data.blocks);
  } finally {
    await engine.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  }
}
