/**
 * The way back from clean text to the original. It is a list of runs in ascending order. Clean text that lies in no
 * run (a line end between two paragraphs, the bullet of a list) was put in by us and has no place in the original.
 */
export interface PlaceMap {
  /**
   * What the original offsets count: the decoded text of a txt file, the decoded markup of a html file, the text of one
   * paragraph of a docx (paragraphs counted from 0 in reading order; a tab or a line break counts as one), or the characters
   * of one page of a pdf as they were drawn.
   */
  readonly into: 'decoded-text' | 'markup' | 'paragraphs' | 'pages';
  readonly runs: readonly Run[];
}

/**
 * `[at, length, originalAt, originalLength]`, and for docx the paragraph, for pdf the page (from 0). Equal lengths: character for character.
 * Different lengths (an entity, several blanks written as one): the run stands for the original stretch as a whole.
 */
export type Run = readonly [at: number, length: number, originalAt: number, originalLength: number, paragraph?: number];

export interface CleanSpan {
  readonly start: number;
  readonly end: number;
}

export interface OriginalPlace {
  readonly offset: number;
  /** Only where the map leads into paragraphs, or pages. */
  readonly paragraph: number | null;
}

export interface OriginalSpan {
  readonly into: PlaceMap['into'];
  readonly start: OriginalPlace;
  readonly end: OriginalPlace;
}

/** Where a span of the clean text stands in the original; null when nothing of it comes from there, or it is empty. */
export function original(map: PlaceMap, span: CleanSpan): OriginalSpan | null {
  if (span.end <= span.start) return null;
  const first = map.runs[firstRunAfter(map.runs, span.start)];
  const last = map.runs[firstRunFrom(map.runs, span.end) - 1];
  if (first === undefined || last === undefined || first[0] > last[0]) return null;
  return {
    into: map.into,
    start: { offset: leftEdge(first, span.start), paragraph: first[4] ?? null },
    end: { offset: rightEdge(last, span.end), paragraph: last[4] ?? null },
  };
}

function leftEdge([at, length, originalAt, originalLength]: Run, start: number): number {
  return length === originalLength && start > at ? originalAt + start - at : originalAt;
}

function rightEdge([at, length, originalAt, originalLength]: Run, end: number): number {
  return length === originalLength && end < at + length ? originalAt + end - at : originalAt + originalLength;
}

/** Index of the first run that ends after the offset. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  return firstIndex(runs, ([at, length]) => at + length > offset);
}

/** Index of the first run that begins at or after the offset. */
function firstRunFrom(runs: readonly Run[], offset: number): number {
  return firstIndex(runs, ([at]) => at >= offset);
}

function firstIndex(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
