import type { Edit } from './placed.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The fewest words that make one text of another, letter by letter within a word: what stands on the other words and letters stays there.
 * `at` is where the text begins in a longer one.
 */
export function editsBetween(before: string, after: string, at = 0): readonly Edit[] {
  if (before === after) return [];
  return differing(before, after).map(({ old, fresh }) => narrowed(before.slice(old.start, old.end), after.slice(fresh.start, fresh.end), old.start + at));
}

/** The stretches of words in which two texts differ. */
export function differing(before: string, after: string): readonly { readonly old: Stretch; readonly fresh: Stretch }[] {
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  const common = inCommon(olds, news);
  const found: { old: Stretch; fresh: Stretch }[] = [];
  let [o, n] = [0, 0];
  for (const [nextOld, nextNew] of [...common, [olds.length, news.length] as const]) {
    if (nextOld > o || nextNew > n) found.push(...between({ before, after }, { words: olds, from: o, to: nextOld }, { words: news, from: n, to: nextNew }));
    [o, n] = [nextOld + 1, nextNew + 1];
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** Words replaced by as many words, one by one; else all together. Where on one side there are none, the blank beside them goes or comes along. */
function between({ before, after }: { before: string; after: string }, old: Run, fresh: Run): readonly { old: Stretch; fresh: Stretch }[] {
  const [gone, come] = [old.words.slice(old.from, old.to), fresh.words.slice(fresh.from, fresh.to)];
  if (gone.length === 0 || come.length === 0) return [{ old: withBlank(before, old), fresh: withBlank(after, fresh) }];
  if (gone.length === come.length) return gone.map((word, n) => ({ old: word, fresh: come[n] ?? word }));
  return [{ old: spanOf(old), fresh: spanOf(fresh) }];
}

function spanOf({ words, from, to }: Run): Stretch {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** From the end of the word before to the end of the last; at the head of the text to the beginning of the word after. */
function withBlank(text: string, { words, from, to }: Run): Stretch {
  if (from > 0) return { start: words[from - 1]?.end ?? 0, end: words[to - 1]?.end ?? 0 };
  const end = words[to]?.start ?? text.length;
  return { start: from === to ? end : (words[0]?.start ?? end), end };
}

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/gu), (found) => ({ start: found.index, end: found.index + found[0].length, text: found[0] }));
}

/** Pairs of places at which both have the same word, as many as can be had in order. */
function inCommon(olds: readonly Word[], news: readonly Word[]): readonly (readonly [number, number])[] {
  const width = news.length + 1;
  const longest = new Uint16Array((olds.length + 1) * width);
  const at = (o: number, n: number): number => longest[o * width + n] ?? 0;
  for (let o = olds.length - 1; o >= 0; o -= 1) {
    for (let n = news.length - 1; n >= 0; n -= 1) {
      longest[o * width + n] = olds[o]?.text === news[n]?.text ? at(o + 1, n + 1) + 1 : Math.max(at(o + 1, n), at(o, n + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [o, n] = [0, 0];
  while (o < olds.length && n < news.length) {
    if (olds[o]?.text === news[n]?.text) pairs.push([o++, n++]);
    else if (at(o + 1, n) >= at(o, n + 1)) o += 1;
    else n += 1;
  }
  return pairs;
}

/** Without the letters that both have at the head and at the end. What would only be put in takes the letter beside it along: it belongs to that word. */
function narrowed(was: string, is: string, at: number): Edit {
  if (was === '' || is === '') return { start: at, end: at + was.length, words: is };
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  if (head + tail === was.length) {
    if (head > 0 && /\S/u.test(was[head - 1] ?? ' ')) head -= 1;
    else tail -= 1;
  }
  return { start: at + head, end: at + was.length - tail, words: is.slice(head, is.length - tail) };
}
