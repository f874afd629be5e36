import { describe, expect, it } from 'vitest';
import { attest, holdingOn, type OfficeHeld, officesOn } from './index.ts';

const nothing = { min: null, max: null };
const minister: OfficeHeld = { title: 'وزير الصحة', organisation: 'health', from: '2021-05-01', to: '2024-02-10', attested: nothing };
const director: OfficeHeld = { title: 'المدير العام', organisation: 'centre', from: null, to: null, attested: { min: '2025-03-04', max: '2025-03-04' } };

describe('an office', () => {
  it('is held from its first day to its last', () => {
    expect(holdingOn(minister, '2021-05-01')).toBe('held');
    expect(holdingOn(minister, '2024-02-10')).toBe('held');
    expect(holdingOn(minister, '2024-02-11')).toBe('no');
  });

  it('is certain on the day of an appointment or of a departure, though nothing else is recorded', () => {
    expect(holdingOn({ ...minister, to: null }, '2021-05-01')).toBe('held');
    expect(holdingOn({ ...minister, to: null }, '2021-05-02')).toBe('possibly');
    expect(holdingOn({ ...minister, from: null }, '2024-02-10')).toBe('held');
  });

  it('known from the news alone is certain between the days on which it was attested, possible elsewhere', () => {
    const twice = attest(director, { min: '2025-09-20', max: '2025-09-20' });
    expect(twice.attested).toEqual({ min: '2025-03-04', max: '2025-09-20' });
    expect(holdingOn(twice, '2025-06-01')).toBe('held');
    expect(holdingOn(twice, '2026-06-01')).toBe('possibly');
    expect(twice.from).toBeNull();
  });

  it('is not proved by a document without a date', () => {
    expect(attest(director, nothing).attested).toEqual(director.attested);
    expect(attest(minister, nothing).attested).toEqual(nothing);
  });
});

describe('what somebody held on a day', () => {
  it('names the certain before the possible, and nothing that was over', () => {
    expect(officesOn([director, minister], '2022-01-01').map((office) => office.title)).toEqual(['وزير الصحة', 'المدير العام']);
    expect(officesOn([director, minister], '2025-03-04').map((office) => office.title)).toEqual(['المدير العام']);
  });
});
