/** The door of the register: what we record, pure, without clock or world. */
export * from './vocabulary/index.ts';
export * from './commitments/index.ts';
export * from './copies/index.ts';
export { addDays, addMonths, type DayRange, liesBefore, liesNear, widen } from './days/days.ts';
export * from './instruments/index.ts';
export * from './issues/index.ts';
export * from './meetings/index.ts';
export * from './names/index.ts';
export * from './organisations/index.ts';
export * from './people/index.ts';
export * from './sources/index.ts';
export * from './statements/index.ts';
export * from './words/index.ts';
