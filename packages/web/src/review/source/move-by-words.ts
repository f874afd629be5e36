import type { Span } from '../../api/types.ts';
import { wordAfter, wordBefore } from './words.ts';

export interface Move {
  readonly key: string;
  /** Shift: the far end moves and the words in between are chosen. */
  readonly isExtending: boolean;
  readonly isRtl: boolean;
}

/** The words chosen after an arrow key; null when the key is none of ours or there is no further word. */
export function moved(text: string, chosen: Span | null, { key, isExtending, isRtl }: Move): Span | null {
  const forward = key === (isRtl ? 'ArrowLeft' : 'ArrowRight');
  const backward = key === (isRtl ? 'ArrowRight' : 'ArrowLeft');
  if (chosen === null) {
    return forward || backward || key === 'ArrowDown' ? wordAfter(text, 0) : null;
  }
  if (forward) {
    const next = wordAfter(text, chosen.end);
    return next === null ? null : { start: isExtending ? chosen.start : next.start, end: next.end };
  }
  if (backward) {
    if (isExtending) return shrunk(text, chosen);
    return wordBefore(text, chosen.start);
  }
  if (key === 'ArrowDown') {
    const line = text.indexOf('\n', chosen.end);
    return line === -1 ? null : wordAfter(text, line);
  }
  if (key === 'ArrowUp') {
    const line = text.lastIndexOf('\n', chosen.start - 1);
    return line === -1 ? wordAfter(text, 0) : wordAfter(text, text.lastIndexOf('\n', line - 1) + 1);
  }
  return null;
}

/** Gives back the last word, or takes one more before the first when there is nothing to give back. */
function shrunk(text: string, chosen: Span): Span | null {
  const last = wordBefore(text, chosen.end);
  const kept = last === null ? null : wordBefore(text, last.start);
  if (kept !== null && kept.start >= chosen.start) return { start: chosen.start, end: kept.end };
  const before = wordBefore(text, chosen.start);
  return before === null ? null : { start: before.start, end: chosen.end };
}
