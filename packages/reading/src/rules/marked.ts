import type { Span } from '../text/span.ts';

/** An example without its marks, and the stretches that were marked. */
export interface Marked {
  readonly source: string;
  readonly spans: readonly Span[];
}

/** Reads an example in which ‹…› marks what is to be found. */
export function readMarked(example: string): Marked {
  const spans: Span[] = [];
  let source = '';
  let open: number | null = null;
  for (const letter of example) {
    if (letter === '‹') open = source.length;
    else if (letter === '›' && open !== null) {
      spans.push({ start: open, end: source.length });
      open = null;
    } else source += letter;
  }
  return { source, spans };
}
