import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { openEngineWords, type KnowsWord } from './engine-words.ts';

/** The languages that are tried, Arabic first: most papers are, and its engine reads digits and Latin names as well as it must. */
export const LANGUAGES = ['ara', 'eng', 'fra'] as const;
export type EngineLanguage = (typeof LANGUAGES)[number];

const opened = new Map<EngineLanguage, Promise<Worker>>();

/** The engine reads one language at a time: two at once are slower, and worse in Arabic. */
export function engineOf(language: EngineLanguage): Promise<Worker> {
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

let arabicWords: KnowsWord | null = null;

/** Tells of an Arabic word whether the engine's own list has it. */
export function knowsArabic(): KnowsWord {
  arabicWords ??= openEngineWords(join(dataOf('ara'), 'ara.traineddata.gz'));
  return arabicWords;
}
