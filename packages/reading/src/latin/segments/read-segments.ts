import type { SegmentKind } from '../../reading.ts';
import { isStory, type Line, linesOf, type PublicationDay, type SegmentAt, segmentsOf, type Titles } from '../../segments/segment-at.ts';
import { largest } from '../../text/lists.ts';
import type { Span } from '../../text/span.ts';
import type { LatinLanguage } from '../language.ts';

/** What a story says of its own publication. */
export interface StoryTold {
  readonly publishedOn: PublicationDay | null;
  readonly publisher: Span | null;
}

const LONG_LINE = 120;
const titles: Titles = { longest: 260, endsOtherwise: /[.,;]$/u };

/** Cuts a document into its stories and what stands around them. */
export function readSegments(text: string, language: LatinLanguage): { segments: readonly SegmentAt[]; stories: readonly StoryTold[] } {
  const segments = segmentsOf(text, placed(text, linesOf(text), language), titles);
  const count = largest(segments.map(({ story }) => story), -1) + 1;
  return { segments, stories: Array.from({ length: count }, (_, story) => storyOf(text, segments.filter((one) => one.story === story), language)) };
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

function storyOf(text: string, segments: readonly SegmentAt[], language: LatinLanguage): StoryTold {
  let publishedOn: StoryTold['publishedOn'] = null;
  let publisher: Span | null = null;
  for (const segment of segments) {
    const { kind, stretch, headline } = segment;
    const told = kind === 'byline' ? stretch : isStory(segment) ? datelineOf(text, { start: headline?.end ?? stretch.start, end: stretch.end }) : null;
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
  const bracket = /^[a-z' -]{3,40},? ?(?:(?:le |on )?\d[^.;:\n()]{3,24}\d )?\([a-z0-9 ./,-]{2,70}\) ?[,:-]? /u.exec(text.slice(start, Math.min(stretch.end, start + 130)));
  if (bracket !== null && /\d{4}/u.test(bracket[0])) return { start, end: start + bracket[0].length };
  const head = /^[a-z' -]{3,40}(?:, ?[a-z' -]{3,24})?,? ?(?:le |on )?(?:[^.;:\n]{0,40}?\d{4})?[^.;:\n]{0,6}(?:\([a-z -]{2,20}\))?[ .]*(?:- |: |-- )/u.exec(text.slice(start, Math.min(stretch.end, start + 120)));
  return head === null ? null : { start, end: start + head[0].length };
}
