import { instrumentEventTypes, nextChangeOf, statusOf, type InstrumentEvent } from '@mithaq/register';
import type { Confidentiality } from '../platform/database/tables.ts';

/** An event as the register keeps it, and the most open level at which somebody may see it. */
export interface KeptEvent {
  readonly type: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly perParty: string | null;
  readonly level: Confidentiality;
  /** The same of its day. */
  readonly dateLevel: Confidentiality;
}

/** Where an instrument stands, as it is kept to be filtered by. */
export interface KeptStatus {
  readonly status: string;
  readonly status_date: string | null;
  /** The day from which the calendar may have changed it. */
  readonly status_until: string | null;
  /** What it is to those who may not see every event, where that is something else. */
  readonly seen: readonly SeenStatus[];
}

export interface SeenStatus {
  readonly level: 'public' | 'internal';
  readonly status: string;
  readonly status_date: string | null;
}

/** Works out where an instrument stands from its events, for all and for those who may not see every event. */
export function deriveStatus(kept: readonly KeptEvent[], today: string): KeptStatus {
  const all = kept.flatMap(eventOf);
  const now = statusOf(all, today);
  const seen = (['public', 'internal'] as const).flatMap((level): SeenStatus[] => {
    const isOpen = (to: Confidentiality): boolean => to === 'public' || to === level;
    if (kept.every((event) => isOpen(event.level) && isOpen(event.dateLevel))) return [];
    const open = kept.filter((event) => isOpen(event.level)).map((event) => (isOpen(event.dateLevel) ? event : { ...event, min: null, max: null }));
    const { status, date } = statusOf(open.flatMap(eventOf), today);
    return status === now.status && date === now.date ? [] : [{ level, status, status_date: date }];
  });
  return { status: now.status, status_date: now.date, status_until: nextChangeOf(all, today), seen };
}

const TYPES: ReadonlyMap<string, InstrumentEvent['type']> = new Map(instrumentEventTypes.map(({ code }) => [code, code]));

function eventOf({ type, min, max, perParty }: KeptEvent): InstrumentEvent[] {
  const known = TYPES.get(type);
  return known === undefined ? [] : [{ type: known, min, max, perParty }];
}
