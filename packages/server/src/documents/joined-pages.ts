import type { CapturedPage, PagesRead } from '@mithaq/capture';
import { placed, type Edit } from '@mithaq/register/edits';
import { keptPages, type KeptPage } from './pages.ts';

/** The pages of a document after some that were unread could be read. */
export interface Joined {
  readonly pages: readonly KeptPage[];
  /** What that puts into the text as it was recognised. */
  readonly edits: readonly Edit[];
}

/** Puts the words of pages that were unread between those of the pages around them. */
export function joined(text: string, pages: readonly KeptPage[], read: PagesRead): Joined {
  const fresh = [...read.pages].filter(([number]) => pages[number]?.unread !== undefined).toSorted(([one], [other]) => one - other);
  const gaps = gapsFor(fresh, text, pages);
  const edits = gaps.map((gap): Edit => ({ start: gap.start, end: gap.end, words: gap.lead + gap.pages.map(([, page]) => wordsOn(page, read.text)).join('\n') + gap.tail }));
  const known = new Map([...fresh, ...inPlace(gaps, edits, read.text)]);
  return {
    edits,
    pages: pages.map((page, number) => {
      const now = known.get(number);
      return (now === undefined ? null : keptPages([now])?.[0]) ?? movedPage(page, edits);
    }),
  };
}

type FreshPage = readonly [number: number, page: CapturedPage];

/** The blank between the words of two pages, and what comes into it. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
  readonly tail: string;
  readonly pages: FreshPage[];
}

function gapsFor(fresh: readonly FreshPage[], text: string, pages: readonly KeptPage[]): readonly Gap[] {
  const gaps = new Map<number, Gap>();
  for (const [number, page] of fresh) {
    if (page.words.length === 0) continue;
    const ends = pages.slice(0, number).flatMap(({ end }) => end ?? []);
    const starts = pages.slice(number + 1).flatMap(({ start }) => start ?? []);
    const start = Math.max(0, ...ends);
    const next = Math.min(text.length, ...starts);
    // what is no word of a page stays
    const end = text.slice(start, next).trim() === '' ? next : start;
    const gap = gaps.get(start) ?? { start, end, lead: ends.length === 0 ? '' : '\n', tail: starts.length === 0 ? '' : '\n', pages: [] };
    gap.pages.push([number, page]);
    gaps.set(start, gap);
  }
  return [...gaps.values()];
}

function wordsOn({ words }: CapturedPage, text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** The pages with their words where these stand in the text after the edits. */
function inPlace(gaps: readonly Gap[], edits: readonly Edit[], text: string): readonly FreshPage[] {
  let shift = 0;
  return gaps.flatMap((gap, n) => {
    let at = gap.start + shift + gap.lead.length;
    shift += (edits[n]?.words.length ?? 0) - (gap.end - gap.start);
    return gap.pages.map(([number, page]): FreshPage => {
      const by = at - (page.words[0]?.start ?? 0);
      at += wordsOn(page, text).length + 1;
      return [number, { ...page, words: page.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })) }];
    });
  });
}

function movedPage(page: KeptPage, edits: readonly Edit[]): KeptPage {
  const words = page.words.map(([start = 0, end = 0, ...place]) => {
    const now = placed({ start, end }, edits);
    return [now.start, now.end, ...place];
  });
  return { ...page, words, ...(page.start === null || page.end === null ? {} : placed({ start: page.start, end: page.end }, edits)) };
}
