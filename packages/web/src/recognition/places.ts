import { placed } from '@mithaq/register/edits';
import type { DocumentPage, Span } from '../api/types.ts';

/** Words of a recognised text, counted in it as it was recognised: no correction moves them. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

type Corrected = Pick<DocumentPage, 'corrected'>;

/** Where words of the text as it is now were recognised; words that were corrected together stay together. */
export function placeOf({ corrected }: Corrected, { start, end }: Span): Place {
  const touched = corrected.filter((each) => each.start < end && start < each.end);
  const from = Math.min(start, ...touched.map((each) => each.start));
  const to = Math.max(end, ...touched.map((each) => each.end));
  return { from: recognisedAt(corrected, from, 'from'), to: recognisedAt(corrected, to, 'to') };
}

function recognisedAt(corrected: DocumentPage['corrected'], at: number, edge: 'from' | 'to'): number {
  let shift = 0;
  for (const each of corrected) {
    // what was put in between two words belongs to neither
    const isBefore = edge === 'from' ? each.end <= at : each.end <= at && each.start < at;
    if (!isBefore) break;
    shift = each.to - each.end;
  }
  return at + shift;
}

/** Where words are now that were recognised at a place. */
export function spanOf({ corrected }: Corrected, { from, to }: Place): Span {
  const edits = corrected.map((each) => ({ start: each.from, end: each.to, words: ' '.repeat(each.end - each.start) }));
  return placed({ start: from, end: to }, edits);
}

/** The line of the text in which words stand. */
export function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after === -1 ? text.length : after };
}

/** The doubtful words next to others, in the order of the text, going round to the first; null where there are no others. */
export function doubtfulNextTo({ doubtful }: Pick<DocumentPage, 'doubtful'>, span: Span | null, by: 1 | -1): Span | null {
  const others = doubtful.filter((each) => span === null || each.end <= span.start || each.start >= span.end).toSorted((a, b) => a.start - b.start);
  if (by === 1) return others.find((each) => span !== null && each.start >= span.end) ?? others[0] ?? null;
  return others.findLast((each) => span !== null && each.end <= span.start) ?? others.at(-1) ?? null;
}

/** Words that a person read otherwise than the engine; what she confirmed is not among them. */
export function readOtherwise({ corrected, text }: Pick<DocumentPage, 'corrected' | 'text'>): readonly Span[] {
  return corrected.filter(({ start, end, recognised }) => text.slice(start, end) !== recognised);
}
