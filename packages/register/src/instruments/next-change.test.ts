import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days/days.ts';
import { instrumentEventTypes } from '../vocabulary/index.ts';
import { nextChangeOf, statusOf, type InstrumentEvent } from './index.ts';

const today = '2026-06-15';
const on = (type: InstrumentEvent['type'], day: string): InstrumentEvent => ({ type, min: day, max: day });

describe('the calendar alone', () => {
  it('makes a planned signature a signature on its day', () => {
    expect(nextChangeOf([on('signature', '2026-07-01')], today)).toBe('2026-07-01');
    expect(nextChangeOf([on('signature', '2026-07-01')], '2026-07-01')).toBeNull();
  });

  it('announces the end of a term, and ends it the day after', () => {
    const term = [on('signature', '2023-09-01'), on('expiry', '2027-09-01')];
    expect(nextChangeOf(term, today)).toBe('2026-09-01');
    expect(nextChangeOf(term, '2026-09-01')).toBe('2027-09-02');
    expect(nextChangeOf(term, '2027-09-02')).toBeNull();
  });

  it('changes nothing before the day that was told', () => {
    const day = integer({ min: -900, max: 900 }).map((days) => addDays(today, days));
    const event = record({ type: constantFrom(...instrumentEventTypes.map(({ code }) => code)), min: day, length: integer({ min: 0, max: 400 }) })
      .map(({ type, min, length }): InstrumentEvent => ({ type, min, max: addDays(min, length) }));
    assert(property(array(event, { maxLength: 6 }), integer({ min: 1, max: 1500 }), (events, days) => {
      const later = addDays(today, days);
      const next = nextChangeOf(events, today);
      if (next === null || later < next) expect(statusOf(events, later)).toEqual(statusOf(events, today));
    }), { numRuns: 2_000 });
  });
});
