import { expect, it } from 'vitest';
import { addDays, addMonths, liesBefore, widen } from './days.ts';

it('counts days over months and leap years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it('counts months, and stops at the last day of a shorter month', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2026-09-01', -12)).toBe('2025-09-01');
  expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
});

it('tells before from after only where the dates do', () => {
  expect(liesBefore({ min: null, max: '2025-01-01' }, { min: '2025-01-02', max: null })).toBe(true);
  expect(liesBefore({ min: '2025-01-01', max: '2025-12-31' }, { min: '2025-06-01', max: '2025-06-01' })).toBe(false);
  expect(liesBefore({ min: null, max: null }, { min: '2025-06-01', max: '2025-06-01' })).toBe(false);
});

it('widens a range to hold another', () => {
  expect(widen({ min: '2025-03-01', max: '2025-03-05' }, { min: '2025-01-01', max: null })).toEqual({ min: '2025-01-01', max: '2025-03-05' });
});
