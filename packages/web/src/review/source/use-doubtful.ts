import { useEffect, type RefObject } from 'react';
import type { Span } from '../../api/types.ts';

/** The name by which the style sheet knows doubtful words. */
const NAME = 'doubtful';

/**
 * Marks words of the source that may be others than the engine recognised. They are painted over the text as it stands, so
 * that what is lit or chosen stays as it is; a browser that cannot paint so shows them on the page image only.
 */
export function useDoubtful(source: RefObject<HTMLElement | null>, doubtful: readonly Span[]): void {
  // after each painting: the pieces of the source are others then
  useEffect(() => {
    if (source.current === null || doubtful.length === 0 || typeof CSS.highlights === 'undefined') return undefined;
    CSS.highlights.set(NAME, new Highlight(...rangesIn(source.current, doubtful)));
    return () => void CSS.highlights.delete(NAME);
  });
}

/** Runs of the source say where they begin; a word may lie in more than one of them. */
function rangesIn(source: HTMLElement, spans: readonly Span[]): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const run of source.querySelectorAll<HTMLElement>('[data-at]')) {
    const text = run.firstChild;
    if (text === null) continue;
    const start = Number(run.dataset['at']);
    const end = start + (text.textContent?.length ?? 0);
    while ((spans[at]?.end ?? Infinity) <= start) at += 1;
    for (let each = at; each < spans.length; each += 1) {
      const span = spans[each];
      if (span === undefined || span.start >= end) break;
      const range = new Range();
      range.setStart(text, Math.max(span.start, start) - start);
      range.setEnd(text, Math.min(span.end, end) - start);
      ranges.push(range);
    }
  }
  return ranges;
}
