import type { SegmentKind } from '../../reading.ts';
import { trimmed } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { LatinLanguage } from '../language.ts';

/** A segment in folded letters; all segments of one story share a number. */
export interface SegmentAt {
  readonly kind: SegmentKind;
  readonly stretch: Span;
  readonly story: number;
  /** The first line, where it is a title. */
  readonly headline: Span | null;
}

/** What a story says of its own publication. */
export interface StoryTold {
  readonly publishedOn: { readonly iso: string; readonly stretch: Span } | null;
  readonly publisher: Span | null;
}

interface Line {
  readonly stretch: Span;
  readonly kind: SegmentKind;
  readonly story: number;
}

const LONG_LINE = 120;

/** Cuts a document into its stories and what stands around them. */
export function readSegments(text: string, language: LatinLanguage): { segments: readonly SegmentAt[]; stories: readonly StoryTold[] } {
  const segments = withHeadlines(text, joinLines(placed(text, linesOf(text), language)));
  const count = Math.max(-1, ...segments.map(({ story }) => story)) + 1;
  return { segments, stories: Array.from({ length: count }, (_, story) => storyOf(text, segments.filter((one) => one.story === story), language)) };
}

function linesOf(text: string): readonly Span[] {
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

function placed(text: string, lines: readonly Span[], language: LatinLanguage): readonly Line[] {
  const { page } = language;
  let story = 0;
  let others = false;
  return lines.map((stretch, index) => {
    const words = text.slice(stretch.start, stretch.end);
    const isLong = words.length > LONG_LINE;
    if (!isLong && page.otherStories.test(words)) {
      others = true;
      return { stretch, kind: 'boilerplate', story };
    }
    // After a list of other stories only a long line, with a short one before it, begins a story of its own.
    if (others && !isLong && !(isTitleOf(text, lines, index))) return { stretch, kind: 'boilerplate', story };
    if (others) {
      others = false;
      story++;
    }
    const kind = kindOf(words, { index, isLong, language, dated: isOnlyDate(text, stretch, language) });
    return { stretch, kind: kind === 'article' && story > 0 ? 'related_article' : kind, story };
  });
}

function isTitleOf(text: string, lines: readonly Span[], index: number): boolean {
  const next = lines[index + 1];
  const own = lines[index];
  return next !== undefined && own !== undefined && next.end - next.start > LONG_LINE * 2 && !/^[-•*]/u.test(text.slice(own.start, own.end));
}

function kindOf(words: string, { index, isLong, language: { page }, dated }: { index: number; isLong: boolean; language: LatinLanguage; dated: boolean }): SegmentKind {
  if (isLong) return 'article';
  if (page.keywords.test(words)) return 'keywords';
  if (page.furniture.test(words)) return 'boilerplate';
  if (page.caption.test(words)) return 'caption';
  return index < 8 && (dated || page.byline.test(words)) ? 'byline' : 'article';
}

/** «Abuja, 25 April 2025», «Published: 12 May 2024 10:30»: a line that is a place and a day, and nothing else. */
function isOnlyDate(text: string, stretch: Span, language: LatinLanguage): boolean {
  if (stretch.end - stretch.start > 70) return false;
  const dates = language.readDates(text, stretch, null).filter(({ fixed }) => fixed.min !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return false;
  return BEFORE_DATE.test(text.slice(stretch.start, first.stretch.start)) && stretch.end - last.stretch.end < 14;
}

const BEFORE_DATE = /^(?:[a-z' -]{2,32}[,:(-] ?)?(?:le |on |date ?:? ?|published ?:? ?(?:on )?|posted (?:on )?|publie le |mis en ligne le )?$/u;

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

function withHeadlines(text: string, lines: readonly Line[]): readonly SegmentAt[] {
  const titled = new Set<number>();
  return lines.map((line) => {
    if ((line.kind !== 'article' && line.kind !== 'related_article') || titled.has(line.story)) return { ...line, headline: null };
    titled.add(line.story);
    return { ...line, headline: headlineOf(text, line, lines) };
  });
}

/** The first line of a story is its title where it is short, ends without a full stop, and more follows. */
function headlineOf(text: string, line: Line, lines: readonly Line[]): Span | null {
  const newline = text.indexOf('\n', line.stretch.start);
  const end = newline < 0 || newline > line.stretch.end ? line.stretch.end : newline;
  const more = end < line.stretch.end || lines.some((other) => other.story === line.story && other.stretch.start > line.stretch.end && other.stretch.end - other.stretch.start > 80);
  const title = trimmed(text, { start: line.stretch.start, end });
  return more && title.end - title.start <= 260 && !/[.,;]$/u.test(text.slice(title.start, title.end)) ? title : null;
}

function storyOf(text: string, segments: readonly SegmentAt[], language: LatinLanguage): StoryTold {
  let publishedOn: StoryTold['publishedOn'] = null;
  let publisher: Span | null = null;
  for (const { kind, stretch, headline } of segments) {
    const told = kind === 'byline' ? stretch : kind === 'article' || kind === 'related_article' ? datelineOf(text, { start: headline?.end ?? stretch.start, end: stretch.end }) : null;
    if (told === null) continue;
    const date = language.readDates(text, told, null).find(({ fixed }) => fixed.min !== null && fixed.min === fixed.max);
    if (date?.fixed.min != null) publishedOn ??= { iso: date.fixed.min, stretch: date.stretch };
    const agency = /\((?<agency>[a-z][a-z -]{1,18})\)/u.exec(text.slice(told.start, told.end));
    const name = agency?.groups?.['agency'];
    if (name !== undefined && agency !== null) publisher ??= { start: told.start + agency.index + 1, end: told.start + agency.index + 1 + name.length };
  }
  return { publishedOn, publisher };
}

/** «JAKARTA, 17 September 2025 -», «Rabat, 12 mars 2024 (MAP) -», «Paris, le 20 mai 2025.» at the head of a story. */
function datelineOf(text: string, stretch: Span): Span | null {
  const start = stretch.start + (/^\s*/u.exec(text.slice(stretch.start, stretch.end))?.[0].length ?? 0);
  const head = /^[a-z' -]{3,40}(?:, ?[a-z' -]{3,24})?,? ?(?:le |on )?(?:[^.;:\n]{0,40}?\d{4})?[^.;:\n]{0,6}(?:\([a-z -]{2,20}\))?[ .]*(?:- |: |-- )/u.exec(text.slice(start, Math.min(stretch.end, start + 120)));
  return head === null ? null : { start, end: start + head[0].length };
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
