import { keepReferenced } from './joining/keep-referenced.ts';
import type { Reading } from './reading.ts';
import { hasOtherBlanks, withPlainBlanks } from './text/one-blank.ts';

/** A reading as it is given out: only bodies and people that something is told of, and plain blanks in its values. */
export function keptReading(reading: Reading, source: string): Reading {
  const kept = keepReferenced(reading);
  return hasOtherBlanks(source) ? withPlainBlanks(kept) : kept;
}
