import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { imageSize } from 'image-size';
import { createWorker, OEM, PSM, type Word, type Worker } from 'tesseract.js';
import type { Refused } from '../captured.ts';
import { frequentWords } from '../pdf/frequent-words.ts';

/** A word as it was recognised: its place in pixels of the image, and how sure the engine is of it, 0 to 100. */
export interface RecognisedWord {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The paragraphs of a page, each a list of lines, each a list of words in the order of reading. */
export interface RecognisedPage {
  readonly paragraphs: readonly (readonly (readonly RecognisedWord[])[])[];
}

/** The languages that are tried, Arabic first: most papers are, and its engine reads digits and Latin names as well as it must. */
const LANGUAGES = ['ara', 'eng', 'fra'] as const;
type EngineLanguage = (typeof LANGUAGES)[number];

const opened = new Map<EngineLanguage, Promise<Worker>>();

/** The engine reads one language at a time: two at once are slower, and worse in Arabic. */
function engineOf(language: EngineLanguage): Promise<Worker> {
  const engine = opened.get(language) ?? openEngine(language);
  opened.set(language, engine);
  return engine;
}

/** Left to itself the engine takes a page for one block, and reads across its columns; and what it cannot do it throws past whoever asked. */
async function openEngine(language: EngineLanguage): Promise<Worker> {
  const engine = await createWorker(language, OEM.LSTM_ONLY, { langPath: dataOf(language), gzip: true, cacheMethod: 'none', errorHandler: () => {} });
  await engine.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return engine;
}

/** The folder with the engine's knowledge of a language: the best one whose weights are whole numbers. */
function dataOf(language: EngineLanguage): string {
  return join(dirname(fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}`))), '4.0.0_best_int');
}

/** Fewer sure words than this share: it is another language. */
const SURE_SHARE = 0.5;
const SURE = 60;

/** Recognises the words on the image of a page. Languages after the first are tried while what came out makes no sense. */
export async function recognisePage(image: Uint8Array): Promise<RecognisedPage | Refused> {
  let best: { page: RecognisedPage; sense: number } | null = null;
  for (const language of LANGUAGES) {
    const page = await recognise(image, language);
    if (page === null) return { refused: 'broken-image' };
    const sense = senseOf(page);
    if (best === null || sense > best.sense) best = { page, sense };
    if (sense >= SURE_SHARE) break;
  }
  return best?.page ?? { paragraphs: [] };
}

/** How the engine says that it cannot open an image. */
const UNREADABLE = 'Error attempting to read image';

/** Null where the image is broken. */
async function recognise(image: Uint8Array, language: EngineLanguage): Promise<RecognisedPage | null> {
  const engine = await engineOf(language);
  const recognised = await engine.recognize(Buffer.from(image), { rotateAuto: true }, { blocks: true, text: false }).catch((error: unknown) => {
    if (String(error).includes(UNREADABLE)) return null;
    throw error;
  });
  if (recognised === null) return null;
  const { data } = recognised;
  const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
  const back = turnedBack(image, data.rotateRadians ?? 0);
  return { paragraphs: paragraphs.map(({ lines }) => lines.map(({ words }) => words.map((word) => back(asWord(word))))) };
}

function asWord({ text, confidence, bbox }: Word): RecognisedWord {
  return { text, confidence: Math.round(confidence), left: bbox.x0, top: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 };
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
