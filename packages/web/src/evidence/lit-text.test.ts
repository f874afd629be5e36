import { describe, expect, it } from 'vitest';
import { cutAtSpans, paragraphsOf, readSpans, writeSpans } from './lit-text.ts';

const text = 'وقّعت الوزارة مذكرة تفاهم مع الجامعة.';
const memorandum = { start: text.indexOf('مذكرة'), end: text.indexOf(' مع') };

describe('words lit in a text', () => {
  it('lights the words and nothing else, and loses no letter', () => {
    const pieces = cutAtSpans(text, [memorandum]);
    expect(pieces.filter((piece) => piece.lit).map((piece) => piece.text)).toEqual(['مذكرة تفاهم']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('lights spans that overlap as one', () => {
    const inside = { start: memorandum.start + 2, end: memorandum.end + 3 };
    expect(cutAtSpans(text, [inside, memorandum]).filter((piece) => piece.lit)).toHaveLength(1);
  });

  it('lights in a paragraph what lies in it, counted from the beginning of the whole', () => {
    const whole = `عنوان الخبر\n\n${text}\n`;
    const [, second] = paragraphsOf(whole);
    expect(second).toEqual({ text, start: 13 });
    const spans = [{ start: 13 + memorandum.start, end: 13 + memorandum.end }, { start: 0, end: 5 }, { start: 900, end: 950 }];
    const lit = cutAtSpans(text, spans, 13).filter((piece) => piece.lit);
    expect(lit).toEqual([{ text: 'مذكرة تفاهم', lit: true, start: 13 + memorandum.start }]);
  });

  it('reads spans from an address, and leaves out what is none', () => {
    expect(readSpans('10-20,40-52')).toEqual([{ start: 10, end: 20 }, { start: 40, end: 52 }]);
    expect(readSpans('20-10,x,-3,5-5')).toEqual([]);
    expect(writeSpans(readSpans('10-20,40-52'))).toBe('10-20,40-52');
  });
});
