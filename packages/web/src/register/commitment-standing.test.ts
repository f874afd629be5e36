import { describe, expect, it } from 'vitest';
import { speaking } from '../language/testing.ts';
import { commitmentToday, standingSentence } from './commitment-standing.ts';

const due = { field: 'due', value: { is: 'date', date: { asWritten: 'قبل نهاية مارس', edtf: null, min: '2026-03-01', max: '2026-03-31', calendar: 'gregorian' } } } as const;
const implementation = (code: string) => ({ field: 'implementation', value: { is: 'code', vocabulary: 'implementations', code } }) as const;

const told = (facts: Parameters<typeof commitmentToday>[0], today: string) =>
  standingSentence(commitmentToday(facts, today), speaking('ar'), { language: 'ar', calendars: ['gregorian'], digits: 'latn' }).replaceAll(/[\u2066-\u2069]/gu, '');

describe('how a commitment stands', () => {
  it('is late from the day after the last day on which it was due', () => {
    expect(told([due, implementation('not_started')], '2026-03-31')).toBe('يقترب أجله، وهو مارس 2026');
    expect(told([due, implementation('not_started')], '2026-04-01')).toBe('متأخر، وكان أجله مارس 2026');
  });

  it('is still open long before it is due, and where nobody said until when', () => {
    expect(told([due, implementation('in_progress')], '2026-01-01')).toBe('قيد التنفيذ، وأجله مارس 2026');
    expect(told([implementation('not_started')], '2026-01-01')).toBe('قائم، ولا أجل له');
  });

  it('needs no date once it is kept', () => {
    expect(told([due, implementation('implemented')], '2026-06-01')).toBe('أُنجز');
  });
});
