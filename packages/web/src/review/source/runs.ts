import type { Span } from '../../api/types.ts';
import type { Tint } from '../tint.ts';

/** Words that are lit, and how. */
export interface Mark extends Span {
  readonly tint: Tint;
  readonly basis: 'stated' | 'inferred';
  /** The one in question: what is hovered or focused. */
  readonly isStrong: boolean;
}

/** A stretch of text that is shown in one way. */
export interface Run extends Span {
  readonly text: string;
  readonly mark: Mark | null;
  readonly isChosen: boolean;
}

/** A line of the source; lines are what is rendered and remembered. */
export interface Line extends Span {
  readonly text: string;
}

/** Cuts a stretch of the source into its lines, without the line breaks. */
export function linesOf(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from <= end) {
    const found = text.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    if (to > from) lines.push({ start: from, end: to, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The marks that fall on a line, in the order given; no array is made for the many lines that have none. */
export function marksOn(line: Span, marks: readonly Mark[]): readonly Mark[] {
  return marks.some((mark) => overlaps(line, mark)) ? marks.filter((mark) => overlaps(line, mark)) : NONE;
}

export const NONE: readonly Mark[] = [];

/** Among marks that lie over each other the one in question wins, then the shortest. */
function winner(a: Mark | null, b: Mark): Mark {
  if (a === null) return b;
  if (a.isStrong !== b.isStrong) return a.isStrong ? a : b;
  return b.end - b.start < a.end - a.start ? b : a;
}

/** Cuts a line where marks or chosen words begin and end. */
export function runsOf(line: Line, marks: readonly Mark[], chosen: Span | null): readonly Run[] {
  const within = (at: number) => at > line.start && at < line.end;
  const spans: readonly Span[] = chosen === null ? marks : [...marks, chosen];
  const cuts = new Set<number>([line.start, line.end]);
  for (const { start, end } of spans) {
    if (within(start)) cuts.add(start);
    if (within(end)) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? line.start;
    const here = { start, end };
    const mark = marks.reduce<Mark | null>((best, each) => (overlaps(here, each) ? winner(best, each) : best), null);
    return {
      start,
      end,
      text: line.text.slice(start - line.start, end - line.start),
      mark,
      isChosen: chosen !== null && overlaps(here, chosen),
    };
  });
}
