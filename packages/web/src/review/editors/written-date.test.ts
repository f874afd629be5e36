import { describe, expect, it } from 'vitest';
import { fixedBy, isoOf } from './written-date.ts';

describe('what is typed for a date', () => {
  it('fixes a day, a month or a year', () => {
    expect(fixedBy('2024-03-11')).toMatchObject({ edtf: '2024-03-11', min: '2024-03-11', max: '2024-03-11' });
    expect(fixedBy('2024-02')).toMatchObject({ edtf: '2024-02', min: '2024-02-01', max: '2024-02-29' });
    expect(fixedBy('2025')).toMatchObject({ edtf: '2025', min: '2025-01-01', max: '2025-12-31' });
  });

  it('may be typed in Arabic digits', () => {
    expect(fixedBy('٢٠٢٤-٠٣-١١')?.min).toBe('2024-03-11');
  });

  it('may be typed as she would write it', () => {
    expect(fixedBy('11 مارس 2024')).toMatchObject({ edtf: '2024-03-11', calendar: 'gregorian' });
    expect(fixedBy('11/3/2024')?.min).toBe('2024-03-11');
    expect(fixedBy('1 رمضان 1445هـ')).toMatchObject({ min: '2024-03-11', calendar: 'islamic-umalqura' });
  });

  it('may be left empty', () => {
    expect(fixedBy(' ')).toMatchObject({ edtf: null, min: null, max: null });
  });

  it('is not taken while it is no date', () => {
    expect(fixedBy('2024-3')).toBeNull();
    expect(fixedBy('2024-13')).toBeNull();
    expect(fixedBy('2023-02-29')).toBeNull();
    expect(fixedBy('29/2/2023')).toBeNull();
    expect(fixedBy('أمس')).toBeNull();
  });

  it('shows what is fixed already', () => {
    const written = { asWritten: 'قبل نهاية يونيو', calendar: 'gregorian' } as const;
    expect(isoOf({ ...written, edtf: '2024-06', min: '2024-06-01', max: '2024-06-30' })).toBe('2024-06');
    expect(isoOf({ ...written, edtf: null, min: null, max: '2025-06-30' })).toBe('2025-06-30');
  });
});
