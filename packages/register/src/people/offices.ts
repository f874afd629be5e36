import { type DayRange, widen } from '../days/days.ts';

/**
 * An office that a person holds in a body. A news item only proves it for a day: `from` and `to` stay null until
 * an appointment or a departure is recorded, and the attested range holds the days for which there is evidence.
 */
export interface OfficeHeld {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly attested: DayRange;
}

/** The office with the evidence of one more document: its attested range widens, from–to stays as it was. */
export function attest(office: OfficeHeld, evidence: DayRange): OfficeHeld {
  return { ...office, attested: widen(office.attested, evidence) };
}

/** `held`: recorded or attested for that day; `possibly`: nothing speaks against it; `no`: not yet, or no longer. */
export type Holding = 'held' | 'possibly' | 'no';

/** Whether an office was held on a day. */
export function holdingOn(office: OfficeHeld, day: string): Holding {
  const { from, to, attested } = office;
  if ((from !== null && day < from) || (to !== null && day > to)) return 'no';
  if (from !== null && to !== null) return 'held';
  // a first day alone is a day on which the office was held, and so is a last day
  const begins = from ?? attested.min ?? to;
  const ends = to ?? attested.max ?? from;
  return begins !== null && ends !== null && begins <= day && day <= ends ? 'held' : 'possibly';
}

/** What a person held on a day, the certain before the possible. */
export function officesOn(offices: readonly OfficeHeld[], day: string): readonly OfficeHeld[] {
  const held = offices.filter((office) => holdingOn(office, day) === 'held');
  return [...held, ...offices.filter((office) => holdingOn(office, day) === 'possibly')];
}
