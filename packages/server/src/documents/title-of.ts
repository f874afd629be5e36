import type { Captured } from '@mithaq/capture';
import type { Segment } from '@mithaq/reading';
import { isSortOfPaper } from '@mithaq/register';
import { titleWithParties } from './title-with-parties.ts';

/** A document without a title of its own is called by its headline, or by the first words of it that say something. */
export function titleOf(text: string, captured: Captured | null, segments: readonly Segment[]): string {
  const stated = captured?.title ?? '';
  // a plain text states none: what capture gives is its first line
  const isFirstLine = captured?.format !== 'html' && text.trimStart().startsWith(stated);
  if (!isFirstLine && !isSortOfPaper(stated)) return stated;
  const articles = segments.filter(({ kind }) => kind === 'article');
  const lines = (articles.length > 0 ? articles : [null]).flatMap((article) => linesWithoutDateline(text, article));
  const telling = lines.findIndex((line) => !isSortOfPaper(line));
  const withParties = telling < 0 ? null : titleWithParties(lines.slice(telling));
  if (withParties !== null) return withParties;
  return shortened(lines[telling] ?? text.trim().split('\n', 1)[0] ?? '', telling < lines.length - 1);
}

const LONGEST_BEFORE_DAY = 40;
const FIRST_LINES = 40;
/** After the day: «م», the agency in brackets or between dashes, or at the end of the line. */
const REST_OF_DATELINE = /^\s?(?:م|هـ?)?(?!\p{L})[\s)(.,،:/–—-]*(?:\p{L}{2,12}(?:[ ]?\)|(?=[ ]*(?:$|[-–—/])))[\s).,،:/–—-]*|\p{L}(?:[ ]\p{L}){1,3}(?=[ ]*(?:$|[-–—/]))[\s–—/-]*)?/u;

/** The lines of an article, without «الرياض، 11 فبراير 2025 - واس» at the head of one, as the reader saw it. */
function linesWithoutDateline(text: string, article: Segment | null): readonly string[] {
  const { start, end } = article ?? { start: 0, end: text.length };
  const seen = [article?.publishedOn, article?.publisher].flatMap((value) => value?.evidence ?? []);
  let from = start;
  return text.slice(start, end).split('\n', FIRST_LINES).map((line) => {
    const [at, to] = [from, from + line.length];
    from = to + 1;
    const last = seen.filter((span) => span.start >= at && span.end <= to && span.start - at <= LONGEST_BEFORE_DAY).map((span) => span.end - at).sort((a, b) => b - a)[0];
    return last === undefined ? line.trim() : line.slice(last).replace(REST_OF_DATELINE, '').trim();
  }).filter((line) => line !== '');
}

const LONGEST_HEADLINE = 150;
const LONGEST_LINE = 100;
const FEW_WORDS = /^.{1,90}(?!\S)/su;
const FEW_LETTERS = /^.{1,90}/su;

/** A headline as it is; of a paragraph the first words. */
function shortened(line: string, hasMoreBelow: boolean): string {
  const isHeadline = hasMoreBelow && line.length <= LONGEST_HEADLINE && !/[.،؛,;]$/u.test(line);
  if (isHeadline || line.length <= LONGEST_LINE) return line;
  const [words = line] = FEW_WORDS.exec(line) ?? FEW_LETTERS.exec(line) ?? [];
  return `${words.replace(/[\s.,،؛;:–—-]+$/u, '')}…`;
}
