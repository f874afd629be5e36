export { eventOfReport, happensOnce, type InstrumentEvent } from './events.ts';
export { isSignatureIncomplete, partiesWithoutSignatory, type Signature } from './signatures.ts';
export { nextChangeOf } from './next-change.ts';
export { lastDayOfTerm, MONTHS_OF_WARNING, statusOf, type StatusNow } from './status.ts';
