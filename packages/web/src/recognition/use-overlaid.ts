import { useEffect, type RefObject } from 'react';
import type { DocumentPage, Span } from '../api/types.ts';
import { readOtherwise } from './places.ts';

/**
 * Marks words of a text that may be others than the engine recognised, and words that a person corrected. They are painted over the text as it
 * stands, so that what is lit or chosen stays as it is; a browser that cannot paint so shows doubtful words on the page image only.
 */
export function useOverlaid(source: RefObject<HTMLElement | null>, document: Pick<DocumentPage, 'doubtful' | 'corrected' | 'text'>): void {
  // after each painting: the pieces of the source are others then
  useEffect(() => {
    if (source.current === null || typeof CSS.highlights === 'undefined') return undefined;
    const overlaid = { doubtful: document.doubtful, corrected: readOtherwise(document) };
    for (const [name, spans] of Object.entries(overlaid)) {
      if (spans.length > 0) CSS.highlights.set(name, new Highlight(...rangesIn(source.current, spans)));
    }
    return () => Object.keys(overlaid).forEach((name) => CSS.highlights.delete(name));
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
