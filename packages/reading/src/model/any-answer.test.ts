import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { read } from '../read.ts';
import { asked, factKinds, isByModel, type Sort } from './asked.ts';
import { readWithAnswers } from './read-with-answers.ts';
import { windowsOf } from './windows.ts';

const TEXT = 'وقّعت جامعة الواحة ومعهد الخليج مذكرة تفاهم في الرباط يوم 12 يناير 2026.\nوقال سالم القرني رئيس الجامعة إنه يرحب بفتح المعابر.\nوسيوقع المعهد اتفاقية مع بلدية صور، ويلتزم برقمنة سجلاته.';
const rules = read(TEXT, { publishedOn: '2026-01-13' });
const [window = { start: 0, end: 0, segment: 0 }] = windowsOf(TEXT, rules.segments);

/** Words of the text, or what is not in it. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(TEXT.length), fc.integer({ min: 1, max: 60 })).map(([from, length]) => TEXT.slice(from, from + length)) },
  { weight: 2, arbitrary: fc.constantFrom('جامعة الواحة', 'معهد الخليج', 'سالم القرني', 'مذكرة تفاهم', 'بلدية صور', 'الرباط', '12 يناير 2026') },
  { weight: 1, arbitrary: fc.string() },
);
const valueOf = (sort: Sort): fc.Arbitrary<unknown> => {
  const right = sort === 'words' ? words : sort === 'list' ? fc.array(words, { maxLength: 4 }) : fc.constantFrom(...sort.map(({ code }) => code));
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() });
};
const factsOf = (fields: Readonly<Record<string, Sort>>) =>
  fc.array(fc.record({ quotation: words, ...Object.fromEntries(Object.entries(fields).map(([name, sort]) => [name, valueOf(sort)])) }), { maxLength: 5 });
const answers = fc.record(Object.fromEntries(factKinds.map((kind) => [kind, factsOf(asked[kind])])));

it('whatever a model answers, the rules’ reading stands, and each word it states is in the text', () => {
  fc.assert(fc.property(answers, (answer) => {
    const { reading } = readWithAnswers(TEXT, rules, [{ window, content: JSON.stringify(answer) }]);
    for (const kind of factKinds) {
      const known: readonly { readonly rule: string }[] = reading[kind];
      expect(known.filter(({ rule }) => !isByModel(rule))).toEqual(rules[kind]);
    }
    for (const { basis, value, rule, evidence, path } of explain({ ...reading, dropped: [] }, TEXT)) {
      if (!isByModel(rule)) continue;
      expect(evidence.length, path).toBeGreaterThan(0);
      for (const { start, end } of evidence) expect(0 <= start && start < end && end <= TEXT.length, path).toBe(true);
      if (basis === 'stated' && /\.(?:name|place|office|title|text|issue|duration)$/u.test(path)) expect(evidence.map(({ text }) => text)).toEqual([value]);
    }
  }), { numRuns: 300 });
});

it('whatever stands in place of an answer, nothing is thrown', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((json) => `{"instruments":[${json}]}`)), (content) => {
    const { reading } = readWithAnswers(TEXT, rules, [{ window, content }]);
    expect(reading.instruments).toEqual(rules.instruments);
  }), { numRuns: 300 });
});
