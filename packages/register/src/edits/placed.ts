/** A stretch of a text that is replaced. Edits of one list are in the order of the text, and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text after the edits. */
export function applied(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits.map(({ start, end, words }) => {
    const part = text.slice(at, start) + words;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}

/**
 * Where a stretch of the text stands after the edits: on the same words, as they are now. What is put in at its edge does not
 * become part of it; a stretch that begins or ends within what was replaced takes in the whole of what stands there now.
 */
export function placed<S extends Stretch>(stretch: S, edits: readonly Edit[]): S {
  const start = moved(stretch.start, edits, 'start');
  return { ...stretch, start, end: Math.max(start, moved(stretch.end, edits, 'end')) };
}

function moved(at: number, edits: readonly Edit[], edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { start, end, words } of edits) {
    const isAfter = edge === 'start' ? at >= end : at >= end && at > start;
    if (isAfter) shift += words.length - (end - start);
    else if (at > start) return start + shift + (edge === 'start' ? 0 : words.length);
    else break;
  }
  return at + shift;
}
