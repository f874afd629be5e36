import type { Line } from './page-lines.ts';

/** A page with its lines in order. */
export interface PageLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Heads and feet stand in this share of the page, from its upper and its lower edge. */
const EDGE = 0.12;

/**
 * The lines that run through the pages: heads and feet that stand on at least half of them (and on two), the same but for
 * their numbers, and numbers of pages. They are not part of the text.
 */
export function runningLines(pages: readonly PageLines[]): ReadonlySet<Line> {
  const met = new Map<string, Line[]>();
  for (const page of pages) {
    const here = new Map<string, Line>();
    for (const line of page.lines) if (isAtEdge(line, page)) here.set(keyOf(line), line);
    for (const [key, line] of here) met.set(key, [...(met.get(key) ?? []), line]);
  }
  const running = new Set<Line>();
  const often = Math.max(2, pages.length / 2);
  for (const [key, lines] of met) if (lines.length >= often || isNumberOfPage(key)) for (const line of lines) running.add(line);
  return running;
}

/** Whether a line stands where heads and feet do. */
export function isAtEdge(line: Line, { height }: Pick<PageLines, 'height'>): boolean {
  return line.y < height * EDGE || line.y + line.size > height * (1 - EDGE);
}

function keyOf({ glyphs }: Line): string {
  return glyphs.map(({ text }) => text).join('').replace(/\p{Nd}+/gu, '0').replace(/\s+/g, ' ').trim();
}

function isNumberOfPage(key: string): boolean {
  return /^[-–—(]?\s?0\s?[-–—)]?$|^0\s?\/\s?0$/.test(key);
}
