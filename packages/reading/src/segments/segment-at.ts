import type { SegmentKind } from '../reading.ts';
import { trimmed } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A piece of a page in folded letters; all pieces of one story share a number. */
export interface Line {
  readonly kind: SegmentKind;
  readonly stretch: Span;
  readonly story: number;
}

/** Lines of one kind in a row. */
export interface SegmentAt extends Line {
  /** The first line, where it is a title. */
  readonly headline: Span | null;
}

/** What a story says of its own publication. */
export interface PublicationDay {
  readonly iso: string;
  readonly stretch: Span;
}

/** Segments in which facts are read. */
const TELLING: ReadonlySet<SegmentKind> = new Set(['article', 'related_article', 'caption']);

export function isTelling({ kind }: { readonly kind: SegmentKind }): boolean {
  return TELLING.has(kind);
}

/** The body of a story, whether the first of the page or another. */
export function isStory({ kind }: { readonly kind: SegmentKind }): boolean {
  return kind === 'article' || kind === 'related_article';
}

/** The lines of a text that are not empty, without the blanks around them. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = trimmed(text, { start: from, end: to });
    if (line.end > line.start) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** How a language writes titles: how long at most, in letters, and with which marks they never end. */
export interface Titles {
  readonly longest: number;
  readonly endsOtherwise: RegExp;
}

/** Joins lines of one kind into segments; the first line of each story is its headline, where it is one. */
export function segmentsOf(text: string, lines: readonly Line[], titles: Titles): readonly SegmentAt[] {
  const joined = joinLines(lines);
  const titled = new Set<number>();
  return joined.map((line) => {
    if (!isStory(line) || titled.has(line.story)) return { ...line, headline: null };
    titled.add(line.story);
    return { ...line, headline: headlineOf(text, line, { lines: joined, titles }) };
  });
}

function joinLines(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === line.kind && last.story === line.story) {
      joined[joined.length - 1] = { ...last, stretch: { start: last.stretch.start, end: line.stretch.end } };
    } else joined.push(line);
  }
  return joined;
}

/** The first line of a story is its title where it is short, ends without a full stop, and more follows. */
function headlineOf(text: string, { story, stretch }: Line, { lines, titles }: { lines: readonly Line[]; titles: Titles }): Span | null {
  const newline = text.indexOf('\n', stretch.start);
  const end = newline < 0 || newline > stretch.end ? stretch.end : newline;
  const more = end < stretch.end || lines.some((other) => other.story === story && other.stretch.start > stretch.end && other.stretch.end - other.stretch.start > 80);
  const title = trimmed(text, { start: stretch.start, end });
  return more && title.end - title.start <= titles.longest && !titles.endsOtherwise.test(text.slice(title.start, title.end)) ? title : null;
}

/** The segment at this offset; -1 between two of them. */
export function segmentIndexAt(segments: readonly SegmentAt[], offset: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = segments[middle]?.stretch;
    if (stretch === undefined || offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
