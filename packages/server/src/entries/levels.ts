import type { Confidentiality } from '../platform/database/tables.ts';

/** From the most open to the strictest. */
export const LEVELS: readonly Confidentiality[] = ['public', 'internal', 'restricted'];

export const isStricter = (level: Confidentiality, than: Confidentiality): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(than);

/** A level and all that are more open. */
export const levelsUpTo = (level: Confidentiality): Confidentiality[] => LEVELS.filter((other) => !isStricter(other, level));
