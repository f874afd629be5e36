import { addMonths, type DayRange, liesBefore } from '../days/days.ts';
import type { InstrumentEventType, InstrumentStatus } from '../vocabulary/instrument-life.ts';
import type { InstrumentEvent } from './events.ts';

/** Where an instrument stands, and the day from which (null where no date fixes it). */
export interface StatusNow {
  readonly status: InstrumentStatus;
  readonly date: string | null;
}

/** A fixed term is announced so many months before it ends. */
export const MONTHS_OF_WARNING = 12;

/** Renewals are made around the end of a term: one lifts the ends that lie up to so many months after it. */
const MONTHS_A_RENEWAL_REACHES = 6;

type Phase = 'preparing' | 'concluded' | 'ended';

/**
 * What each event makes of an instrument, in the order of an instrument's life. An event that is not here
 * (amendment, notification, deposit, reference …) leaves the status as it was.
 */
const LIFE: readonly (readonly [InstrumentEventType, InstrumentStatus, Phase])[] = [
  ['proposal', 'proposed', 'preparing'],
  ['negotiation_round', 'under_negotiation', 'preparing'],
  ['planned_signature', 'planned', 'preparing'],
  ['authorisation', 'authorised', 'preparing'],
  ['approval', 'approved', 'preparing'],
  ['adoption', 'adopted', 'preparing'],
  ['initialling', 'initialled', 'preparing'],
  ['signature', 'signed', 'concluded'],
  ['ratification', 'ratified', 'concluded'],
  ['formal_confirmation', 'ratified', 'concluded'],
  ['provisional_application', 'provisionally_applied', 'concluded'],
  ['entry_into_force', 'in_force', 'concluded'],
  ['activation', 'activated', 'concluded'],
  ['extension', 'renewed', 'concluded'],
  ['renewal', 'renewed', 'concluded'],
  ['suspension', 'suspended', 'ended'],
  // after the signature: where no date decides between the two, a wrong «signed» is the worse mistake
  ['denial', 'denied', 'ended'],
  ['withdrawal', 'withdrawn', 'ended'],
  ['denunciation', 'terminated', 'ended'],
  ['termination', 'terminated', 'ended'],
  ['supersession', 'superseded', 'ended'],
];

interface Step extends DayRange {
  readonly rank: number;
  readonly status: InstrumentStatus;
  readonly phase: Phase;
}

/**
 * The status of an instrument on a day. The latest event wins; where dates do not tell which came last, the one
 * further on in an instrument's life. A step of preparation never undoes a signature; a denial never makes one.
 */
export function statusOf(events: readonly InstrumentEvent[], today: string): StatusNow {
  const whole = events.filter((event) => (event.perParty ?? null) === null);
  const steps = whole.flatMap((event) => stepOf(event, today));
  const latest = latestStep(steps);
  if (latest === null) return endOfUnknown(whole, today);
  const now = { status: latest.status, date: latest.min ?? latest.max };
  return latest.phase === 'concluded' ? (endOfTermReached(whole, today) ?? now) : now;
}

/** What lies ahead has not happened. */
function liesAhead({ min }: DayRange, today: string): boolean {
  return min !== null && min > today;
}

function stepOf(event: InstrumentEvent, today: string): Step[] {
  const ahead = liesAhead(event, today);
  // a signature set for next month is a plan
  if (ahead && event.type !== 'signature' && event.type !== 'planned_signature') return [];
  const type = ahead ? 'planned_signature' : event.type;
  const rank = LIFE.findIndex(([of]) => of === type);
  const found = LIFE[rank];
  if (found === undefined) return [];
  return [{ rank, status: found[1], phase: found[2], min: event.min, max: event.max }];
}

function latestStep(steps: readonly Step[]): Step | null {
  const concluded = steps.some((step) => step.phase === 'concluded');
  const counting = concluded ? steps.filter((step) => step.phase !== 'preparing') : steps;
  const possiblyLast = counting.filter((step) => !counting.some((other) => liesBefore(step, other)));
  return possiblyLast.reduce<Step | null>((best, step) => (best === null || step.rank > best.rank ? step : best), null);
}

/** The end of term that still stands, after the renewals that lift earlier ones. */
function endOfTerm(events: readonly InstrumentEvent[], today: string): string | null {
  const renewed = events
    .filter((event) => (event.type === 'renewal' || event.type === 'extension') && !liesAhead(event, today))
    .map((event) => event.max ?? event.min ?? '')
    .reduce((last, day) => (day > last ? day : last), '');
  const reach = renewed === '' ? '' : addMonths(renewed, MONTHS_A_RENEWAL_REACHES);
  const ends = events
    .filter((event) => event.type === 'expiry')
    .map((event) => event.max ?? event.min ?? '')
    .filter((day) => day > reach);
  return ends.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

function endOfTermReached(events: readonly InstrumentEvent[], today: string): StatusNow | null {
  const end = endOfTerm(events, today);
  if (end === null) return null;
  if (end < today) return { status: 'expired', date: end };
  if (addMonths(end, -MONTHS_OF_WARNING) <= today) return { status: 'expiring', date: end };
  return null;
}

function endOfUnknown(events: readonly InstrumentEvent[], today: string): StatusNow {
  return endOfTermReached(events, today) ?? { status: 'unknown', date: null };
}

const DURATION = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/;

/** The last day of a term such as `P3Y` or `P18M` that begins on a day; null where the duration says neither. */
export function lastDayOfTerm(begins: string, duration: string): string | null {
  const found = DURATION.exec(duration);
  const months = Number(found?.[1] ?? 0) * 12 + Number(found?.[2] ?? 0);
  return months === 0 ? null : addMonths(begins, months);
}
