import { describe, expect, it } from 'vitest';
import { nameOfOutcome } from './outcome-name.ts';

describe('what was handed in', () => {
  it('is called by the name of its file until its title is known', () => {
    expect(nameOfOutcome({ fileName: 'scan-0042.docx' }, { title: '' })).toEqual({ name: 'scan-0042.docx', file: null });
    expect(nameOfOutcome({ fileName: 'scan-0042.docx' }, null)).toEqual({ name: 'scan-0042.docx', file: null });
  });

  it('is then called by its title, with the name of the file beside', () => {
    expect(nameOfOutcome({ fileName: 'scan-0042.docx' }, { title: 'مذكرة تفاهم بين جامعتين' })).toEqual({ name: 'مذكرة تفاهم بين جامعتين', file: 'scan-0042.docx' });
  });

  it('does not say the same twice, and a text that was pasted has no file', () => {
    expect(nameOfOutcome({ fileName: 'بيان' }, { title: 'بيان' })).toEqual({ name: 'بيان', file: null });
    expect(nameOfOutcome({ fileName: null }, { title: 'بيان' })).toEqual({ name: 'بيان', file: null });
    expect(nameOfOutcome({ fileName: null }, { title: '' })).toEqual({ name: null, file: null });
  });
});
