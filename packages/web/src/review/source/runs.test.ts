import { describe, expect, it } from 'vitest';
import { linesOf, marksOn, NONE, runsOf } from './runs.ts';
import type { Mark } from './runs.ts';

const text = 'وقّع الأمين العام مذكرة تفاهم\n\nفي جدة يوم الاثنين';

function lit(words: string, more: Partial<Mark> = {}): Mark {
  const start = text.indexOf(words);
  return { start, end: start + words.length, tint: 'other', basis: 'stated', isStrong: false, ...more };
}

const [first] = linesOf(text, { start: 0, end: text.length });

describe('the source, line by line', () => {
  it('keeps every letter but the line breaks, and where each line begins', () => {
    const lines = linesOf(text, { start: 0, end: text.length });
    expect(lines.map((line) => line.text)).toEqual(['وقّع الأمين العام مذكرة تفاهم', 'في جدة يوم الاثنين']);
    for (const { start, end, text: shown } of lines) expect(text.slice(start, end)).toBe(shown);
  });

  it('cuts a line where words are lit, and loses nothing of it', () => {
    if (first === undefined) throw new Error('no line');
    const runs = runsOf(first, [lit('الأمين العام', { tint: 'person' }), lit('مذكرة تفاهم', { tint: 'instrument' })], null);
    expect(runs.map((run) => run.text).join('')).toBe(first.text);
    expect(runs.filter((run) => run.mark !== null).map((run) => [run.text, run.mark?.tint])).toEqual([
      ['الأمين العام', 'person'],
      ['مذكرة تفاهم', 'instrument'],
    ]);
  });

  it('shows the shorter of two facts that lie over each other, unless the longer is the one in question', () => {
    if (first === undefined) throw new Error('no line');
    const whole = lit('الأمين العام مذكرة تفاهم', { tint: 'commitment' });
    const part = lit('مذكرة', { tint: 'instrument' });
    const tints = (marks: Mark[]) => runsOf(first, marks, null).flatMap((run) => (run.mark === null ? [] : [run.mark.tint]));
    expect(tints([whole, part])).toEqual(['commitment', 'instrument', 'commitment']);
    expect(tints([{ ...whole, isStrong: true }, part])).toEqual(['commitment', 'commitment', 'commitment']);
  });

  it('shows chosen words over lit ones', () => {
    if (first === undefined) throw new Error('no line');
    const chosen = lit('مذكرة');
    const runs = runsOf(first, [lit('مذكرة تفاهم')], chosen);
    expect(runs.filter((run) => run.isChosen).map((run) => run.text)).toEqual(['مذكرة']);
  });

  it('gives lines without light the same empty list, so that they are not painted again', () => {
    expect(marksOn({ start: 0, end: 4 }, [lit('جدة')])).toBe(NONE);
  });

  it('cuts a long text with many facts quickly', () => {
    const long = 'كلمة '.repeat(20_000);
    const marks = Array.from({ length: 400 }, (_, n): Mark => ({ start: n * 200, end: n * 200 + 4, tint: 'other', basis: 'stated', isStrong: false }));
    const [line] = linesOf(long, { start: 0, end: long.length });
    if (line === undefined) throw new Error('no line');
    const before = performance.now();
    const runs = runsOf(line, marks, null);
    expect(runs.filter((run) => run.mark !== null)).toHaveLength(400);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
