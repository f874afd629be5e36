import { describe, expect, it } from 'vitest';
import { withoutAnd } from './attached-and.ts';

const taken = (words: string): string => {
  const text = `قال ${words}، ثم مضى.`;
  const { start, end } = withoutAnd(text, { start: 4, end: 4 + words.length });
  return text.slice(start, end);
};

describe('words chosen to be a value', () => {
  it('are taken without the «and» attached to them', () => {
    expect(['والأمانة العامة', 'ووزارة الثقافة', 'ومعهد الآثار', 'ومذكرة تفاهم', 'و12 مارس 2026', 'وَالجامعة'].map(taken)).toEqual(['الأمانة العامة', 'وزارة الثقافة', 'معهد الآثار', 'مذكرة تفاهم', '12 مارس 2026', 'الجامعة']);
  });

  it('keep a first letter that is their own', () => {
    const own = ['وزارة الثقافة', 'وكالة الأنباء', 'والد الفقيد', 'والي مسقط', 'وثيقة', 'وفاء سالم', 'واصل عمله', 'و'];
    expect(own.map(taken)).toEqual(own);
  });

  it('keep an «and» between them', () => {
    expect(taken('الثقافة والرياضة')).toBe('الثقافة والرياضة');
  });
});
