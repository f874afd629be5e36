import { describe, expect, it } from 'vitest';
import type { InstrumentEventType } from '../vocabulary/index.ts';
import { reportedStatuses } from '../vocabulary/index.ts';
import { eventOfReport, type InstrumentEvent, isSignatureIncomplete, lastDayOfTerm, partiesWithoutSignatory, statusOf } from './index.ts';

const today = '2026-06-15';

function on(type: InstrumentEventType, day: string | null, until: string | null = day): InstrumentEvent {
  return { type, min: day, max: until };
}

describe('the status of an instrument', () => {
  it('is unknown while nothing but references to it are recorded', () => {
    expect(statusOf([], today)).toEqual({ status: 'unknown', date: null });
    expect(statusOf([on('reference', '2026-01-10')], today)).toEqual({ status: 'unknown', date: null });
  });

  it('is signed from the day of signature', () => {
    expect(statusOf([on('signature', '2026-03-02')], today)).toEqual({ status: 'signed', date: '2026-03-02' });
  });

  it('follows the latest event, whatever the order in which documents brought them', () => {
    const events = [on('entry_into_force', '2026-05-01'), on('signature', '2026-03-02'), on('initialling', '2025-11-20')];
    expect(statusOf(events, today).status).toBe('in_force');
    expect(statusOf(events.slice(1), today).status).toBe('signed');
  });

  it('is not signed because a signature is planned, even after the planned day has passed', () => {
    expect(statusOf([on('planned_signature', '2026-04-01')], today)).toEqual({ status: 'planned', date: '2026-04-01' });
  });

  it('takes a signature set for a coming day for a plan', () => {
    expect(statusOf([on('signature', '2026-07-01')], today).status).toBe('planned');
    expect(statusOf([on('signature', '2026-07-01')], '2026-07-01').status).toBe('signed');
  });

  it('stays signed when an older or undated plan, or a later approval, is recorded', () => {
    expect(statusOf([on('signature', '2026-03-02'), on('planned_signature', null)], today).status).toBe('signed');
    expect(statusOf([on('signature', '2026-03-02'), on('approval', '2026-04-20')], today).status).toBe('signed');
  });

  it('is approved, not signed, when a cabinet has approved it', () => {
    expect(statusOf([on('approval', '2026-04-20')], today).status).toBe('approved');
  });

  it('is never made signed by a denial', () => {
    expect(statusOf([on('denial', '2026-04-20')], today).status).toBe('denied');
    expect(statusOf([on('planned_signature', '2026-04-01'), on('denial', '2026-04-20')], today).status).toBe('denied');
  });

  it('is denied when no date tells whether the denial came after the signature', () => {
    expect(statusOf([on('signature', null), on('denial', null)], today).status).toBe('denied');
    expect(statusOf([on('denial', '2026-01-05'), on('signature', '2026-04-20')], today).status).toBe('signed');
  });

  it('goes by the further step where a year alone does not tell which came last', () => {
    expect(statusOf([on('signature', '2026-03-02'), on('negotiation_round', '2026-01-01', '2026-12-31')], today).status).toBe('signed');
  });

  it('does not change for the whole when one party of several withdraws', () => {
    const events: InstrumentEvent[] = [on('signature', '2024-03-02'), { ...on('withdrawal', '2026-01-10'), perParty: 'org:1' }];
    expect(statusOf(events, today).status).toBe('signed');
  });
});

describe('a fixed term', () => {
  const signed = on('signature', '2023-09-01');
  const ends = on('expiry', '2026-09-01');

  it('is announced twelve months before it ends', () => {
    expect(statusOf([signed, ends], '2025-08-31').status).toBe('signed');
    expect(statusOf([signed, ends], '2025-09-01')).toEqual({ status: 'expiring', date: '2026-09-01' });
  });

  it('has expired from the day after its last day', () => {
    expect(statusOf([signed, ends], '2026-09-01').status).toBe('expiring');
    expect(statusOf([signed, ends], '2026-09-02')).toEqual({ status: 'expired', date: '2026-09-01' });
  });

  it('goes on when renewed, until the end of the new term', () => {
    const renewed = [signed, ends, on('renewal', '2026-07-15')];
    expect(statusOf(renewed, '2026-10-01').status).toBe('renewed');
    expect(statusOf([...renewed, on('expiry', '2029-09-01')], '2029-01-01').status).toBe('expiring');
  });

  it('still comes to its end while a renewal is only to come', () => {
    const renewing = [signed, ends, on('renewal', '2026-08-01')];
    expect(statusOf(renewing, '2026-07-31')).toEqual({ status: 'expiring', date: '2026-09-01' });
    expect(statusOf(renewing, '2026-08-01').status).toBe('renewed');
  });

  it('is not announced to end while the instrument is suspended', () => {
    expect(statusOf([signed, ends, on('suspension', '2026-01-10')], '2026-02-01').status).toBe('suspended');
  });

  it('is counted in years and months from its first day', () => {
    expect(lastDayOfTerm('2023-09-01', 'P3Y')).toBe('2026-09-01');
    expect(lastDayOfTerm('2024-08-31', 'P18M')).toBe('2026-02-28');
    expect(lastDayOfTerm('2024-08-31', 'until notice')).toBeNull();
  });
});

describe('a report of an instrument', () => {
  it('is recorded as an event for every status that a document can report', () => {
    expect(reportedStatuses.map(({ code }) => eventOfReport(code)).every((type) => type.length > 0)).toBe(true);
    expect(eventOfReport('signed')).toBe('signature');
    expect(eventOfReport('planned')).toBe('planned_signature');
  });

  it('gives back the status that was reported, save that a reference proves none', () => {
    const given = reportedStatuses.map(({ code }) => [code, statusOf([on(eventOfReport(code), '2026-01-10')], today).status]);
    expect(given.filter(([reported, derived]) => reported !== derived)).toEqual([['referenced', 'unknown']]);
  });
});

describe('signatures', () => {
  const parties = ['league', 'centre'];

  it('are incomplete while nobody is recorded to have signed for one of the parties', () => {
    expect(isSignatureIncomplete(parties, [{ onBehalfOf: 'league' }])).toBe(true);
    expect(partiesWithoutSignatory(parties, [{ onBehalfOf: 'league' }, { onBehalfOf: null }])).toEqual(['centre']);
  });

  it('are complete when each party has its signatory', () => {
    expect(isSignatureIncomplete(parties, [{ onBehalfOf: 'centre' }, { onBehalfOf: 'league' }])).toBe(false);
  });
});
