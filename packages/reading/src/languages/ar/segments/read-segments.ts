import type { SegmentKind } from '../../../reading.ts';
import { isStory, type Line, linesOf, type PublicationDay, type SegmentAt, segmentsOf, type Titles } from '../../../segments/segment-at.ts';
import { largest } from '../../../text/lists.ts';
import type { Span } from '../../../text/span.ts';
import { trimmed } from '../../../text/sentences.ts';
import { dayOfDateline } from './day-of-dateline.ts';
import { TITLE_NOUN } from '../letters/join-title.ts';
import { readDates } from '../dates/read-dates.ts';
import { wordSet } from '../words/word-set.ts';
import { kindOfLine, type LineKind, tailPattern } from './furniture.ts';
import { publisherOfByline, publisherOfDateline, publisherOfTail, type Source } from './publisher.ts';

/** What a story says of its own publication. */
export interface Story {
  readonly publishedOn: PublicationDay | null;
  readonly publisher: Source | null;
}

const LONG_LINE = 120;
const titles: Titles = { longest: 240, endsOtherwise: /[.،؛]$/u };

/** Cuts a document into its stories and what stands around them. */
export function readSegments(text: string): { segments: readonly SegmentAt[]; stories: readonly Story[] } {
  // Furniture at the end of a line is a line of its own.
  const placed = place(text, linesOf(text).flatMap((line) => withoutTail(text, line)));
  const segments = segmentsOf(text, placed, titles);
  const count = largest(placed.map(({ story }) => story), 0) + 1;
  const stories = Array.from({ length: count }, (_, story) => storyOf(text, segments.filter((segment) => segment.story === story)));
  return { segments, stories };
}

function withoutTail(text: string, line: Span): readonly Span[] {
  if (line.end - line.start < 60) return [line];
  // A tail is short: only the end of a long line is looked at.
  const from = Math.max(line.start, line.end - 260);
  const found = tailPattern.exec(text.slice(from, line.end));
  if (found === null || from + found.index - line.start < 40) return [line];
  const cut = from + found.index;
  return [trimmed(text, { start: line.start, end: cut }), { start: cut, end: line.end }];
}

function place(text: string, lines: readonly Span[]): readonly Line[] {
  const placed: Line[] = [];
  let story = 0;
  let stories = 1;
  let others: 'none' | 'waiting' | 'list' | 'story' = 'none';
  const teasers = teasersAtHead(text, lines);
  const said = new Set<string>();
  lines.forEach((stretch, index) => {
    const words = text.slice(stretch.start, stretch.end);
    const own = kindOfLine(words);
    const push = (kind: SegmentKind): void => void placed.push({ stretch, kind, story });
    if (own === 'other-stories') {
      others = 'waiting';
      push('boilerplate');
    } else if (isMasthead(text, lines, index)) push('boilerplate');
    else if (own !== 'text') push(segmentKind(own));
    else if (index < teasers || isSaidAgain(said, words) || (index === 0 && isSectionLabel(text, lines))) push('boilerplate');
    else if (others === 'none') push(isByline(text, lines, index) ? 'byline' : 'article');
    else {
      if (others === 'waiting') {
        others = isBullet(words) || !longLineSoon(text, lines, index) ? 'list' : 'story';
        if (others === 'story') story = stories++;
      }
      if (others === 'list' && words.length > 2 * LONG_LINE && !isBullet(words)) {
        others = 'story';
        story = stories++;
      }
      push(others === 'story' ? (isByline(text, lines, index) ? 'byline' : 'related_article') : 'boilerplate');
    }
  });
  return placed;
}

function segmentKind(kind: LineKind): SegmentKind {
  return kind === 'keywords' || kind === 'byline' || kind === 'caption' ? kind : 'boilerplate';
}

const FEWEST_TEASERS = 2;

/** How many lines at the head are a list of other stories’ titles, above the story itself. */
function teasersAtHead(text: string, lines: readonly Span[]): number {
  const count = lines.findIndex((line) => !isBullet(text.slice(line.start, line.end)));
  return count >= FEWEST_TEASERS ? count : 0;
}

/** A title that stands there twice; remembers those of the first lines. */
function isSaidAgain(said: Set<string>, words: string): boolean {
  if (words.length < 15 || words.length > 240) return false;
  if (said.has(words)) return true;
  if (said.size < 4) said.add(words);
  return false;
}

const HEADS_OF_OUTLET = wordSet(['رئيس التحرير', 'رئيس مجلس الاداره', 'مدير التحرير', 'المدير العام', 'الناشر']);
const LONGEST_MASTHEAD = 40;

/** «رئيس التحرير» on a line of its own above the story, and who it is on the next. */
function isMasthead(text: string, lines: readonly Span[], index: number): boolean {
  if (index > 5) return false;
  const isOffice = (line: Span | undefined): boolean => line !== undefined && HEADS_OF_OUTLET.has(text.slice(line.start, line.end).replace(/ ?:$/u, ''));
  const [line, before] = [lines[index], lines[index - 1]];
  if (line === undefined || isOffice(line)) return line !== undefined;
  return isOffice(before) && line.end - line.start < LONGEST_MASTHEAD && !/[.؟!:"]$|\d/u.test(text.slice(line.start, line.end));
}

/** «مذكرة تفاهم» on a line of its own is no section: it is the title of the paper itself. */
const TITLE_OF_PAPER = new RegExp(`^${TITLE_NOUN}(?![ء-ي])`, 'u');

/** A section of the site above the title: «العالم» on a line of its own, a longer line after it. */
function isSectionLabel(text: string, lines: readonly Span[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || lines.length < 3) return false;
  const label = text.slice(first.start, first.end);
  const apart = text.slice(first.end, second.start).split('\n').length > 2;
  return apart && !TITLE_OF_PAPER.test(label) && label.split(' ').length <= 3 && !/[.؟!:"]/u.test(label) && second.end - second.start > label.length + 15;
}

function isBullet(words: string): boolean {
  return /^[*\-+>]|^\d{1,2}[.)-]\s/u.test(words);
}

function longLineSoon(text: string, lines: readonly Span[], index: number): boolean {
  for (const stretch of lines.slice(index, index + 3)) {
    if (kindOfLine(text.slice(stretch.start, stretch.end)) === 'other-stories') return false;
    if (stretch.end - stretch.start > LONG_LINE && !isBullet(text.slice(stretch.start, stretch.end))) return true;
  }
  return false;
}

/** «سلوى الهاشمي – صحيفة كذا», or a line that is a date and nothing else. */
function isByline(text: string, lines: readonly Span[], index: number): boolean {
  const stretch = lines[index];
  if (stretch === undefined) return false;
  const words = text.slice(stretch.start, stretch.end);
  if (words.length > 60) return false;
  const dates = readDates(text, stretch, null);
  const dated = dates.reduce((sum, date) => sum + date.stretch.end - date.stretch.start, 0);
  if (dated > 0 && words.length - dated < 14 && dates.some((date) => date.fixed.min !== null)) return !isCell(lines, index);
  return index < HEAD_LINES && publisherOfByline(text, stretch) !== null;
}

const HEAD_LINES = 6;
const LONGEST_CELL = 50;

/** A day between short lines, below the head: the cell of a table that was written cell by cell, such as a deadline. */
function isCell(lines: readonly Span[], index: number): boolean {
  return index >= HEAD_LINES && isShort(lines[index - 1]) && isShort(lines[index + 1]);
}

function isShort(line: Span | undefined): boolean {
  return line !== undefined && line.end - line.start < LONGEST_CELL;
}

/**
 * A byline between the title and the body, or between two parts of the body, does not cut a story in two. For each
 * segment, which of the whole parts of the document it belongs to.
 */
export function wholeParts(segments: readonly SegmentAt[]): readonly number[] {
  let part = -1;
  return segments.map((segment, index) => {
    // Bylines in a row are one segment: what stands beside them is two places away at most.
    const before = segments[index - 1]?.kind === 'byline' ? segments[index - 2] : segments[index - 1];
    const goesOn = segment.kind === 'byline' ? isSameStory(before, segments[index + 1]) : segments[index - 1]?.kind === 'byline' && isSameStory(before, segment);
    if (!goesOn) part++;
    return part;
  });
}

function isSameStory(before: SegmentAt | undefined, after: SegmentAt | undefined): boolean {
  return before !== undefined && after !== undefined && before.kind === after.kind && before.story === after.story && isStory(before);
}

function storyOf(text: string, segments: readonly SegmentAt[]): Story {
  let publishedOn: Story['publishedOn'] = null;
  let publisher: Source | null = null;
  for (const segment of segments) {
    const { kind, stretch } = segment;
    if (kind === 'byline') {
      const date = readDates(text, stretch, null).find(({ fixed }) => fixed.min !== null && fixed.min === fixed.max);
      if (date !== undefined && date.fixed.min !== null) publishedOn ??= { iso: date.fixed.min, stretch: date.stretch };
      publisher ??= publisherOfByline(text, stretch);
    }
    if (kind === 'boilerplate') publisher ??= publisherOfTail(text, stretch);
    if (!isStory(segment)) continue;
    publisher ??= publisherOfDateline(text, stretch);
    publishedOn ??= dayOfDateline(text, stretch);
  }
  return { publishedOn, publisher };
}
