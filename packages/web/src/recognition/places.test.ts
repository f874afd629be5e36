import { describe, expect, it } from 'vitest';
import { doubtfulNextTo, lineAround, placeOf, readOtherwise, spanOf } from './places.ts';

const recognised = 'وقعت ورارة الثقافه ومعهد الآثار\nفي مسفط';
const text = 'وقعت وزارة الثقافة اليوم ومعهد الآثار\nفي مدينة مسقط';
const told = { by: 'local', at: '2026-03-15T08:00:00Z' };

function corrected(words: string, was: string, from = recognised.indexOf(was)) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, from, to: from + was.length, recognised: was, ...told };
}
const document = {
  text,
  corrected: [corrected('وزارة', 'ورارة'), corrected('الثقافة', 'الثقافه'), { ...corrected(' اليوم', ''), from: 18, to: 18 }, corrected('مدينة مسقط', 'مسفط')],
};
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** What was recognised where words stand now. */
const was = (words: string) => {
  const { from, to } = placeOf(document, span(words));
  return recognised.slice(from, to);
};

describe('the place at which words were recognised', () => {
  it('is found for words before, between and after what was corrected', () => {
    expect(['وقعت', 'ومعهد الآثار', 'في'].map(was)).toEqual(['وقعت', 'ومعهد الآثار', 'في']);
  });

  it('holds words together that were corrected together', () => {
    expect(['وزارة', 'وزارة الثقافة', 'مسقط', 'مدينة'].map(was)).toEqual(['ورارة', 'ورارة الثقافه', 'مسفط', 'مسفط']);
  });

  it('leads back to the words as they are now', () => {
    for (const words of ['وقعت', 'وزارة', 'الثقافة', 'ومعهد', 'مدينة مسقط', 'الآثار\nفي']) expect(spanOf(document, placeOf(document, span(words)))).toEqual(span(words));
  });
});

describe('the line around words', () => {
  it('ends where the text breaks', () => {
    expect(lineAround(text, span('وزارة'))).toEqual({ start: 0, end: text.indexOf('\n') });
    expect(lineAround(text, span('مسقط'))).toEqual({ start: text.indexOf('\n') + 1, end: text.length });
  });
});

describe('the next doubtful words', () => {
  const doubtful = [span('وقعت'), span('الآثار'), span('مسقط')];

  it('stand after those in question, and round to the first', () => {
    expect(doubtfulNextTo({ doubtful }, null, 1)).toEqual(span('وقعت'));
    expect(doubtfulNextTo({ doubtful }, span('وزارة'), 1)).toEqual(span('الآثار'));
    expect(doubtfulNextTo({ doubtful }, span('مسقط'), 1)).toEqual(span('وقعت'));
    expect(doubtfulNextTo({ doubtful }, span('وزارة'), -1)).toEqual(span('وقعت'));
    expect(doubtfulNextTo({ doubtful }, span('وقعت'), -1)).toEqual(span('مسقط'));
  });

  it('are none where only those in question are doubtful', () => {
    expect(doubtfulNextTo({ doubtful: [span('وقعت')] }, span('وقعت'), 1)).toBeNull();
  });
});

describe('words that a person read otherwise', () => {
  it('are those that differ from what was recognised', () => {
    const confirmed = { ...span('وقعت'), from: 0, to: 4, recognised: 'وقعت', ...told };
    expect(readOtherwise({ text, corrected: [confirmed, ...document.corrected] }).map(({ start, end }) => text.slice(start, end))).toEqual(['وزارة', 'الثقافة', ' اليوم', 'مدينة مسقط']);
  });
});
