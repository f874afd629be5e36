import type { Sentence } from '../ground.ts';
import { applyRule, type Match } from '../rules/apply.ts';
import { SIGN } from '../text/masked.ts';
import type { Span } from '../text/span.ts';
import type { OwnTextContext, OwnTextWords, PartyWords, TitleWords } from './own-text-words.ts';

/** The text of an instrument itself, in its parts. */
export interface Parts {
  /** The name of the instrument in its title. */
  readonly name: Span;
  readonly isMinutes: boolean;
  /** «draft memorandum», «signing of a memorandum (full text)»: what the title says has become of it. */
  readonly saidInTitle: 'draft' | 'signed' | null;
  /** What stands above the title: a story, where the page gives the text behind it. */
  readonly above: readonly Sentence[];
  readonly title: readonly Sentence[];
  /** Between the title and the first clause: the parties and the preamble. */
  readonly opening: readonly Sentence[];
  readonly clauses: readonly Sentence[];
  /** «Done at … on …», wherever it stands. */
  readonly drawnUp: Match | null;
  /** Below the last clause. */
  readonly signatures: readonly Sentence[];
  /** The sentence that shows best that this is the text itself. */
  readonly shownBy: Sentence;
}

/** An emblem, an invocation, a number may stand above the title. */
const LATEST_TITLE = 6;
const LONGEST_TITLE = 10;
const LONGEST_LINE = 160;
/** So many things that only the text of an instrument has must be seen before it is taken for one. */
const FEWEST_MARKS = 2;
const MORE_MARKS = 3;

/** The parts of a text that is itself an instrument; null where it is none. */
export function partsOf({ story: { sentences }, words }: OwnTextContext): Parts | null {
  const from = sentences.slice(0, LATEST_TITLE).findIndex((sentence) => isTitle(sentence, words));
  const first = sentences[from];
  const name = first === undefined ? null : nameIn(first, words);
  if (first === undefined || name === null) return null;
  const title = [first, ...titleAfter(sentences.slice(from + 1, from + LONGEST_TITLE), words)];
  const rest = sentences.slice(from + title.length);
  const begins = rest.findIndex((sentence) => words.agreed.test(sentence.masked) || words.heading.test(sentence.masked));
  const shownBy = rest[begins];
  const saidInTitle = saidBefore(first, words);
  // Many a story has such a headline: only the text has all the rest.
  const isMinutes = words.minutes.test(first.masked);
  if (shownBy === undefined || marksIn(rest, words) < (saidInTitle === 'signed' || isMinutes ? MORE_MARKS : FEWEST_MARKS)) return null;
  const last = rest.findLastIndex((sentence) => applyRule(words.drawnUp, sentence).length > 0);
  const ends = last > begins ? last : begins + endOfClauses(rest.slice(begins), words);
  const drawnUp = rest.toReversed().flatMap((sentence) => applyRule(words.drawnUp, sentence)).at(0) ?? null;
  const isAgreed = words.agreed.test(shownBy.masked);
  return {
    name,
    isMinutes,
    saidInTitle,
    above: sentences.slice(0, from),
    title,
    opening: rest.slice(0, isAgreed ? begins + 1 : begins),
    clauses: rest.slice(begins, ends),
    drawnUp,
    signatures: rest.slice(last > begins ? ends + 1 : ends),
    shownBy,
  };
}

/** A line that begins with the name of an instrument. */
function isTitle({ masked }: Sentence, { beforeTitle, draft, signedTitle, minutes }: TitleWords): boolean {
  const at = masked.indexOf(SIGN.instrument);
  if (/[.؛;]$/u.test(masked)) return false;
  if (at < 0) return masked.length <= LONGEST_LINE && minutes.test(masked);
  const before = masked.slice(0, at);
  return before === '' || [beforeTitle, draft, signedTitle].some((words) => words.test(before));
}

/** The name of the instrument in the first line of its title; minutes are called by the whole line. */
function nameIn(first: Sentence, { minutes }: TitleWords): Span | null {
  const name = first.mentions.find(({ kind }) => kind === 'instrument') ?? (minutes.test(first.masked) ? first : null);
  return name === null ? null : { start: name.start, end: name.end };
}

function saidBefore({ masked }: Sentence, { draft, signedTitle }: TitleWords): Parts['saidInTitle'] {
  const before = masked.slice(0, masked.indexOf(SIGN.instrument));
  return draft.test(before) ? 'draft' : signedTitle.test(before) ? 'signed' : null;
}

/** The lines with which a title goes on: «between», a body alone, «and», another body. */
function titleAfter(lines: readonly Sentence[], { titleGoesOn, titleLeads, partyCalled }: OwnTextWords): readonly Sentence[] {
  const goesOn = ({ masked }: Sentence, at: number): boolean => titleGoesOn.test(masked) || (masked.length <= LONGEST_LINE && titleLeads.test(lines[at - 1]?.masked ?? ''));
  const end = lines.findIndex((line, at) => !goesOn(line, at) || applyRule(partyCalled, line).length > 0);
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** How many kinds of things are seen that only the text of an instrument has; headings count as two, where there are several. */
function marksIn(sentences: readonly Sentence[], { agreed, heading, drawnUp, partyCalled, bothCalled, signsFor }: OwnTextWords): number {
  const seen = (test: (sentence: Sentence) => boolean): number => Number(sentences.some(test));
  const headings = sentences.filter(({ masked }) => heading.test(masked)).length;
  return (
    seen(({ masked }) => agreed.test(masked)) +
    Math.min(headings, 2) +
    seen((sentence) => applyRule(drawnUp, sentence).length > 0) +
    seen((sentence) => bothCalled.test(sentence.masked) || applyRule(partyCalled, sentence).length > 0) +
    seen((sentence) => applyRule(signsFor, sentence).length > 0)
  );
}

/** Where nothing tells where it was drawn up: the first line of the signature block, else the end. */
function endOfClauses(sentences: readonly Sentence[], { signsFor }: PartyWords): number {
  const signs = sentences.map((sentence) => applyRule(signsFor, sentence).length > 0);
  const end = signs.indexOf(true);
  return end < 0 ? sentences.length : end;
}
