import { addDays, addMonths } from '../days/days.ts';
import type { InstrumentEvent } from './events.ts';
import { MONTHS_OF_WARNING } from './status.ts';

/**
 * The first day after today on which an instrument may stand otherwise though nothing more is recorded of it: an event that
 * lies ahead comes, a term comes near its end or ends. Null when the calendar alone moves nothing.
 */
export function nextChangeOf(events: readonly InstrumentEvent[], today: string): string | null {
  const days = events.flatMap(({ type, min, max }) => {
    if (type !== 'expiry') return min ?? [];
    const end = max ?? min;
    return end === null ? [] : [addMonths(end, -MONTHS_OF_WARNING), addDays(end, 1)];
  });
  return days.reduce<string | null>((next, day) => (day > today && (next === null || day < next) ? day : next), null);
}
