import { describe, expect, it } from 'vitest';
import { asHtml, asTabbedText, safeCell } from './copy-table.ts';

const table = {
  heads: ['الصك', 'الأطراف'],
  lines: [['مذكرة تفاهم في مجال الصحة', 'وزارة الصحة، جامعة جدة'], ['=HYPERLINK("x")', '<b>طرف</b>']],
  direction: 'rtl',
} as const;

describe('a table copied out', () => {
  it('is tab-separated, one line an entry', () => {
    expect(asTabbedText(table).split('\r\n')[1]).toBe('مذكرة تفاهم في مجال الصحة\tوزارة الصحة، جامعة جدة');
  });

  it('never holds a formula', () => {
    for (const hostile of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\uFF1D1']) expect(safeCell(hostile)).toMatch(/^'/u);
    expect(asTabbedText(table)).toContain('\'=HYPERLINK("x")');
  });

  it('keeps a value with line breaks in its own cell', () => {
    expect(safeCell('سطر\nثانٍ\tوثالث')).toBe('سطر ثانٍ وثالث');
  });

  it('never holds markup from a source', () => {
    expect(asHtml(table)).toContain('<td>&lt;b&gt;طرف&lt;/b&gt;</td>');
    expect(asHtml(table)).toContain('dir="rtl"');
  });
});
