import { describe, expect, it } from 'vitest';
import { commitmentForces } from '../vocabulary/index.ts';
import { type Commitment, entersFollowUp, isDueWithin, isLate, standingOf } from './index.ts';

const visits: Commitment = {
  force: 'obligation',
  due: { min: '2026-03-01', max: '2026-03-31' },
  acceptance: 'not_required',
  implementation: 'not_started',
};

describe('a commitment', () => {
  it('is late from the day after the last day on which it was due', () => {
    expect(isLate(visits, '2026-03-31')).toBe(false);
    expect(isLate(visits, '2026-04-01')).toBe(true);
  });

  it('is never late without a due date, nor once it is kept', () => {
    expect(isLate({ ...visits, due: null }, '2030-01-01')).toBe(false);
    expect(isLate({ ...visits, implementation: 'implemented' }, '2030-01-01')).toBe(false);
  });

  it('is due within thirty days from the thirtieth day before', () => {
    expect(isDueWithin(visits, 30, '2026-02-28')).toBe(false);
    expect(isDueWithin(visits, 30, '2026-03-01')).toBe(true);
    expect(isDueWithin(visits, 30, '2026-04-01')).toBe(false);
  });

  it('stands as its implementation and its due date make it', () => {
    expect(standingOf(visits, '2026-01-01')).toBe('open');
    expect(standingOf(visits, '2026-03-20')).toBe('due_soon');
    expect(standingOf(visits, '2026-04-01')).toBe('late');
    expect(standingOf({ ...visits, implementation: 'partially_implemented' }, '2026-01-01')).toBe('in_progress');
    expect(standingOf({ ...visits, implementation: 'implemented' }, '2026-04-01')).toBe('kept');
    expect(standingOf({ ...visits, implementation: 'lapsed' }, '2026-04-01')).toBe('lapsed');
    expect(standingOf({ ...visits, implementation: 'not_implemented' }, '2026-04-01')).toBe('not_implemented');
  });

  it('asks nothing more of anyone once it was rejected', () => {
    expect(standingOf({ ...visits, acceptance: 'rejected' }, '2026-04-01')).toBe('rejected');
    expect(isLate({ ...visits, acceptance: 'rejected' }, '2026-04-01')).toBe(false);
  });
});

describe('the ladder of force', () => {
  it('leaves only aspirations out of follow-up', () => {
    expect(commitmentForces.map(({ code }) => code).filter((force) => !entersFollowUp(force))).toEqual(['aspiration']);
  });
});
