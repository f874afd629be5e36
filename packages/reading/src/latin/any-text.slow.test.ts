import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import type { Span } from '../text/span.ts';

/** Every span of a reading, wherever it stands. */
function spansOf(node: unknown): readonly Span[] {
  if (Array.isArray(node)) return node.flatMap(spansOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number' ? [{ start: node.start, end: node.end }] : [];
  return [...own, ...Object.values(node).flatMap(spansOf)];
}

function expectWithin(source: string, language: 'en' | 'fr'): void {
  for (const { start, end } of spansOf(read(source, { publishedOn: '2024-03-28', language }))) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(start).toBeLessThan(end);
  }
}

function fixturesOf(language: string): readonly string[] {
  const folder = new URL(`../../fixtures/${language}/`, import.meta.url);
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

const ODD = ['H.E.', 'Dr.', 'S.E.M.', "'s", "l'", "d'", 'and', 'et', '(OIC)', '«', '»', '“', '(', ')', '"', '-', ',', ';', '\n', 'Ministry of', 'ministère de la', 'signed', 'ont signé', 'an agreement', 'un accord', '12/3/2024', '57th', 'session of the', '\u00a0', '\u0301', 'ﬁ', 'İ', '\ud83c\udf0d', '\ud83c', '\0', '\uE001', 'الأمين العام'];

describe.each(['en', 'fr'] as const)('any text at all in %s', (language) => {
  const fixtures = fixturesOf(language);
  const words = [...fixtures.slice(0, 6).flatMap((text) => text.split(/\s+/u)), ...ODD];

  it('is read without a fault, and every span stays in it', () => {
    assert(
      property(array(oneof(constantFrom(...words), string({ maxLength: 6 })), { maxLength: 80 }), constantFrom(' ', '', '\n', '  '), (pieces, joint) => expectWithin(pieces.join(joint), language)),
      { numRuns: 200 },
    );
  });

  it('is read without a fault after letters were lost, doubled or exchanged', () => {
    assert(
      property(nat(fixtures.length - 1), array(tuple(nat(600), constantFrom('', '  ', '\n', '"', '(', ',', "'", 'A', '\u0301')), { maxLength: 25 }), (which, changes) => {
        let source = fixtures[which] ?? '';
        for (const [at, by] of changes) source = source.slice(0, at) + by + source.slice(at + 1);
        expectWithin(source, language);
      }),
      { numRuns: 200 },
    );
  });

  it('is read in time that grows with its length, though it is one long line', () => {
    const source = fixtures.join(' ').replaceAll('\n', ' ');
    work(() => read(source, { language }));
    const once = work(() => read(source, { language }));
    // Twelve times the text in much less than the 144 times that a step in its square would take.
    expect(work(() => read(source.repeat(12), { language }))).toBeLessThan(70 * Math.max(once, 20));
  });

  it.each(['M. ', 'Dr. ', 'H.E. ', 'S.E.M. ', '1. a\n', '«a» ', 'Al-', 'Ben ', '3e session de la ', 'session of the 3rd '])('is read in time that grows with its length, though it is «%s» again and again', (piece) => {
    const repeated = (letters: number): number => work(() => read(piece.repeat(letters / piece.length), { language }));
    repeated(1_000);
    const short = repeated(8_000);
    // Eight times the text in less than the 64 times that a step in its square would take.
    expect(repeated(64_000)).toBeLessThan(40 * Math.max(short, 20));
  });
});

/** Milliseconds that this thread itself worked; other work on the machine does not count. */
function work(task: () => unknown): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
