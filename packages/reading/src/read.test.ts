import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { toFacts } from './facts.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import type { Span } from './text/span.ts';

const COMMUNIQUE = [
  'مذكرة تفاهم بين هيئة الأرصاد الوطنية وجامعة النيلين',
  'وقع المهندس سالم بن راشد الكعبي، رئيس هيئة الأرصاد الوطنية، والأستاذة الدكتورة هدى الزين، مديرة جامعة النيلين، أمس الأربعاء في الخرطوم مذكرة تفاهم بشأن تبادل البيانات المناخية (برنامج «غيث»).',
  'وأكد الكعبي أن ٣ فرق ستبدأ العمل بنهاية يونيو القادم، ودعا المنظمة العالمية للملكية الفكرية إلى المشاركة.',
].join('\n');

/** Every span of a reading, wherever it stands. */
function spansOf(node: unknown): readonly Span[] {
  if (Array.isArray(node)) return node.flatMap(spansOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'start' in node && 'end' in node && typeof node.start === 'number' && typeof node.end === 'number' ? [{ start: node.start, end: node.end }] : [];
  return [...own, ...Object.values(node).flatMap(spansOf)];
}

function expectWithin(reading: Reading, source: string): void {
  for (const { start, end } of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(start).toBeLessThan(end);
  }
}

describe('a reading', () => {
  const reading = read(COMMUNIQUE, { publishedOn: '2024-03-28' });

  it('names the bodies and the people with their offices', () => {
    expect(reading.organisations.map(({ name }) => name.value)).toEqual(['هيئة الأرصاد الوطنية', 'جامعة النيلين', 'المنظمة العالمية للملكية الفكرية']);
    expect(reading.people.map(({ name, offices }) => [name.value, offices[0]?.title.value])).toEqual([
      ['سالم بن راشد الكعبي', 'رئيس هيئة الأرصاد الوطنية'],
      ['هدى الزين', 'مديرة جامعة النيلين'],
    ]);
  });

  it('knows a body of the authority file', () => {
    expect(reading.organisations.find(({ name }) => name.value.includes('الفكرية'))?.authority).toBe('organisation:wipo');
  });

  it('takes a surname alone for the person', () => {
    const [first] = reading.people;
    expect(first?.mentions.map(({ start, end }) => COMMUNIQUE.slice(start, end))).toEqual(['سالم بن راشد الكعبي', 'الكعبي']);
  });

  it('is the same every time', () => {
    expect(read(COMMUNIQUE, { publishedOn: '2024-03-28' })).toEqual(reading);
  });

  it('keeps every span within the source', () => {
    expectWithin(reading, COMMUNIQUE);
  });

  it('explains each value by a rule and its words', () => {
    const name = explain(reading, COMMUNIQUE).find(({ path }) => path === 'organisations[0].name');
    expect(name).toMatchObject({ value: 'هيئة الأرصاد الوطنية', basis: 'stated', rule: 'ar/organisations/head-with-genitive' });
    expect(name?.evidence[0]?.text).toBe('هيئة الأرصاد الوطنية');
  });

  it('tells what it dropped', () => {
    const source = 'قالت وكالة الأنباء الليبية إن الوفد وصل إلى تونس.';
    expect(explain(read(source), source).filter(({ basis }) => basis === 'dropped').map(({ value, because }) => [value, because])).toContainEqual(['تونس', 'state-without-act']);
  });

  it('projects facts whose evidence says what is quoted', () => {
    const facts = toFacts(reading, COMMUNIQUE, 'communique.txt');
    expect(facts.people[0]).toMatchObject({ name: 'سالم بن راشد الكعبي', organisation: 'هيئة الأرصاد الوطنية' });
    for (const { evidence } of [...facts.organisations, ...facts.people]) for (const { start, end, text } of evidence) expect(COMMUNIQUE.slice(start, end)).toBe(text);
  });
});

describe('any text at all', () => {
  const words = [...COMMUNIQUE.split(/\s+/u), 'معالي', 'د.', '«', '»', '(', ')', '"', '-', '،', '\n', 'ﻻ', 'ﷺ', '\u200f', '\u064e', 'ـ', 'و', 'عبد', 'بن', 'الأمين العام', 'وزارتا', 'رئيس', '١٢/٣/١٤٤٥هـ', 'أمس', 'لل', 'اقرأ أيضا', 'المصدر:', 'UN', '\ud83c\udf0d', '\ud83c', '\0', '\uE001'];

  it('is read without a fault, and every span stays in it', () => {
    assert(
      property(array(oneof(constantFrom(...words), string({ maxLength: 6 })), { maxLength: 80 }), constantFrom(' ', '', '\n', '  '), (pieces, joint) => {
        const source = pieces.join(joint);
        expectWithin(read(source, { publishedOn: '2024-03-28' }), source);
      }),
      { numRuns: 400 },
    );
  });

  it('is read without a fault after letters were lost, doubled or exchanged', () => {
    assert(
      property(array(tuple(nat(COMMUNIQUE.length - 1), constantFrom('', '  ', '\n', '"', '(', '،', 'و', 'ال', '\u0651')), { maxLength: 25 }), (changes) => {
        let source = COMMUNIQUE;
        for (const [at, by] of changes) source = source.slice(0, at) + by + source.slice(at + 1);
        expectWithin(read(source), source);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time, though it is one long line', () => {
    const source = COMMUNIQUE.replaceAll('\n', ' ').repeat(60);
    const began = performance.now();
    read(source);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
