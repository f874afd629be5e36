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

/** The page with each of its words put through the same. */
export function withEachWord(page: RecognisedPage, change: (word: RecognisedWord) => RecognisedWord): RecognisedPage {
  return { paragraphs: page.paragraphs.map((lines) => lines.map((words) => words.map(change))) };
}
