import type { Span } from './span.ts';

/** Folded letters with the way back: which stretch of the untouched source stands behind each of them. */
export interface Folded {
  readonly text: string;
  /** For each folded letter, where the source letter begins. */
  readonly starts: Int32Array;
  /** For each folded letter, where the source letter and the marks it carries end. */
  readonly ends: Int32Array;
}

/** The source behind a stretch of folded letters; an empty stretch stands where it is. */
export function sourceSpan(folded: Folded, stretch: Span): Span {
  const { starts, ends } = folded;
  const last = Math.max(stretch.start, stretch.end - 1);
  const start = starts[stretch.start] ?? ends[ends.length - 1] ?? 0;
  return stretch.end <= stretch.start ? { start, end: start } : { start, end: ends[last] ?? start };
}

/** A line of signs (-----, ……) tells no more than three of them. */
const MOST_ALIKE = 3;

/**
 * Runs of blanks become one blank, and longer runs of one sign three signs: a table made with blanks reads as words do,
 * and no pattern can be kept busy with ten thousand quotation marks. The way back leads to the whole run.
 */
export function withoutRuns(folded: Folded): Folded {
  const { text, starts, ends } = folded;
  if (!hasRuns(text)) return folded;
  const kept = new Int32Array(text.length);
  const until = new Int32Array(text.length);
  let length = 0;
  let alike = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    alike = at > 0 && unit === text.charCodeAt(at - 1) ? alike + 1 : 1;
    const isTooMuch = unit === 0x20 ? alike > 1 : alike > MOST_ALIKE && isSign(text.charAt(at));
    if (isTooMuch) until[length - 1] = at;
    else {
      kept[length] = at;
      until[length] = at;
      length++;
    }
  }
  const pieces: string[] = [];
  for (let at = 0; at < length; at++) pieces.push(text.charAt(kept[at] ?? 0));
  const back = Int32Array.from({ length }, (_, at) => starts[kept[at] ?? 0] ?? 0);
  const backEnds = Int32Array.from({ length }, (_, at) => ends[until[at] ?? 0] ?? 0);
  return { text: pieces.join(''), starts: back, ends: backEnds };
}

function hasRuns(text: string): boolean {
  let alike = 1;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    alike = unit === text.charCodeAt(at - 1) ? alike + 1 : 1;
    if (alike > 1 && (unit === 0x20 || (alike > MOST_ALIKE && isSign(text.charAt(at))))) return true;
  }
  return false;
}

function isSign(letter: string): boolean {
  return !/[\s\p{L}\p{N}]/u.test(letter);
}
