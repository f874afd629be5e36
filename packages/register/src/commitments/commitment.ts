import { addDays, type DayRange } from '../days/days.ts';
import {
  type Acceptance,
  type CommitmentForce,
  commitmentForces,
  type CommitmentStanding,
  type Implementation,
} from '../vocabulary/commitments.ts';

/** What somebody is bound, asked or willing to do, and until when. */
export interface Commitment {
  readonly force: CommitmentForce;
  readonly due: DayRange | null;
  readonly acceptance: Acceptance;
  readonly implementation: Implementation;
}

/** A commitment is announced as due soon within so many days. */
export const DAYS_OF_NOTICE = 30;

/** The weakest force that is followed up of itself; below it a person may promote a commitment. */
const WEAKEST_FOLLOWED: CommitmentForce = 'intention';

function rank(force: CommitmentForce): number {
  return commitmentForces.findIndex((term) => term.code === force);
}

/** True when a commitment of this force enters follow-up without anyone asking: «looks forward to» does not. */
export function entersFollowUp(force: CommitmentForce): boolean {
  return rank(force) <= rank(WEAKEST_FOLLOWED);
}

/** True while something is still to be done. */
export function isOpen(commitment: Commitment): boolean {
  if (commitment.acceptance === 'rejected') return false;
  return ['not_started', 'in_progress', 'partially_implemented'].includes(commitment.implementation);
}

/** Late from the day after the last day on which it was due. */
export function isLate(commitment: Commitment, today: string): boolean {
  const last = commitment.due?.max ?? null;
  return isOpen(commitment) && last !== null && last < today;
}

/** True when it falls due between today and so many days from now. */
export function isDueWithin(commitment: Commitment, days: number, today: string): boolean {
  const last = commitment.due?.max ?? null;
  return isOpen(commitment) && last !== null && last >= today && last <= addDays(today, days);
}

/** Ended without having been kept. */
const OVER = ['not_implemented', 'cancelled', 'lapsed'] as const;

/** How a commitment stands today. */
export function standingOf(commitment: Commitment, today: string): CommitmentStanding {
  if (commitment.acceptance === 'rejected') return 'rejected';
  if (commitment.implementation === 'implemented') return 'kept';
  const over = OVER.find((code) => code === commitment.implementation);
  if (over !== undefined) return over;
  if (isLate(commitment, today)) return 'late';
  if (isDueWithin(commitment, DAYS_OF_NOTICE, today)) return 'due_soon';
  return commitment.implementation === 'not_started' ? 'open' : 'in_progress';
}
