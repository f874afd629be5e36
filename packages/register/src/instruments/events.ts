import type { DayRange } from '../days/days.ts';
import type { InstrumentEventType } from '../vocabulary/instrument-life.ts';
import type { ReportedStatus } from '../vocabulary/instruments.ts';

/** Something that happened, or is to happen, to an instrument. */
export interface InstrumentEvent extends DayRange {
  readonly type: InstrumentEventType;
  /** Set when the event concerns one party alone; such an event does not change the status of the whole. */
  readonly perParty?: string | null;
}

const EVENT_OF_REPORT: Readonly<Record<ReportedStatus, InstrumentEventType>> = {
  signed: 'signature',
  initialled: 'initialling',
  approved: 'approval',
  authorised: 'authorisation',
  planned: 'planned_signature',
  proposed: 'proposal',
  under_negotiation: 'negotiation_round',
  denied: 'denial',
  withdrawn: 'withdrawal',
  renewed: 'renewal',
  activated: 'activation',
  referenced: 'reference',
};

/** The event that a document's report of an instrument records: «signed» is a signature, «planned» is not one. */
export function eventOfReport(status: ReportedStatus): InstrumentEventType {
  return EVENT_OF_REPORT[status];
}

const ONCE: ReadonlySet<InstrumentEventType> = new Set(['initialling', 'adoption', 'planned_signature', 'signature', 'entry_into_force']);

/** True for what happens to an instrument as a whole and once: two reports of it that name two days contradict each other. */
export function happensOnce(type: InstrumentEventType): boolean {
  return ONCE.has(type);
}
