import { imageSize } from 'image-size';
import type { Refused } from '../captured.ts';
import { frequentWords } from '../pdf/frequent-words.ts';
import { engineOf, LANGUAGES, type EngineLanguage } from './engines.ts';
import { unpackGrey } from './grey-picture.ts';
import { readAgain } from './read-again.ts';
import { readingOf, type Reading } from './reading.ts';
import { withEachWord, type RecognisedPage, type RecognisedWord } from './recognised-page.ts';

/** Fewer sure words than this share: it is another language. */
const SURE_SHARE = 0.5;
const SURE = 60;

/** Recognises the words on the image of a page. Languages after the first are tried while what came out makes no sense. */
export async function recognisePage(image: Uint8Array): Promise<RecognisedPage | Refused> {
  let best: { reading: PictureRead; language: EngineLanguage; sense: number } | null = null;
  for (const language of LANGUAGES) {
    const reading = await recognise(image, language);
    if (reading === null) return { refused: 'broken-image' };
    const sense = senseOf(reading.page);
    if (best === null || sense > best.sense) best = { reading, language, sense };
    if (sense >= SURE_SHARE) break;
  }
  if (best === null) return { paragraphs: [] };
  const { reading, language } = best;
  const page = language === 'ara' && reading.grey !== null ? await readAgain(reading, unpackGrey(reading.grey)) : reading.page;
  return withEachWord(page, turnedBack(image, reading.radians));
}

/** How the engine says that it cannot open an image. */
const UNREADABLE = 'Error attempting to read image';

/** What was read on a picture, and the picture in shades of grey, as a PNG, upright as the engine turned it. */
interface PictureRead extends Reading {
  readonly radians: number;
  readonly grey: Uint8Array | null;
}

/** Null where the image is broken. */
async function recognise(image: Uint8Array, language: EngineLanguage): Promise<PictureRead | null> {
  const engine = await engineOf(language);
  const recognised = await engine.recognize(Buffer.from(image), { rotateAuto: true }, { blocks: true, text: false, imageGrey: true }).catch((error: unknown) => {
    if (String(error).includes(UNREADABLE)) return null;
    throw error;
  });
  if (recognised === null) return null;
  const { data } = recognised;
  return { ...readingOf(data.blocks), radians: data.rotateRadians ?? 0, grey: data.imageGrey === null ? null : Buffer.from(data.imageGrey.slice(data.imageGrey.indexOf(',') + 1), 'base64') };
}

/** The engine turns a page that was laid askew; its places are turned back around the middle, to where the words stand on the image. */
function turnedBack(image: Uint8Array, radians: number): (word: RecognisedWord) => RecognisedWord {
  if (radians === 0) return (word) => word;
  const { width, height } = imageSize(image);
  const [cos, sin] = [Math.cos(-radians), Math.sin(-radians)];
  return (word) => {
    const [x, y] = [word.left + word.width / 2 - width / 2, word.top + word.height / 2 - height / 2];
    return { ...word, left: Math.round(x * cos - y * sin + width / 2 - word.width / 2), top: Math.round(x * sin + y * cos + height / 2 - word.height / 2) };
  };
}

/** How much of a page makes sense: the share of its words that are sure, more where frequent words of a language are among them. */
function senseOf({ paragraphs }: RecognisedPage): number {
  const words = paragraphs.flat(2);
  if (words.length === 0) return 1;
  const sure = words.filter(({ confidence }) => confidence >= SURE).length / words.length;
  const frequent = words.filter(({ text }) => frequentWords.has(text.toLowerCase())).length / words.length;
  return sure * Math.min(1, 0.4 + frequent * 6);
}
