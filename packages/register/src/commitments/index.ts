export { type Commitment, DAYS_OF_NOTICE, entersFollowUp, isDueWithin, isLate, isOpen, standingOf } from './commitment.ts';
