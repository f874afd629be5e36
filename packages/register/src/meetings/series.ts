import { matchKey, type NameLanguage } from '../names/match-key.ts';
import { bareWords } from '../names/fold.ts';
import { findOrdinal, ordinalWords } from './ordinals.ts';

/** The ordinal in the name of a meeting: 48 in «الدورة الثامنة والأربعون لمجلس وزراء الخارجية»; null when it has none. */
export function ordinalOf(name: string): number | null {
  return findOrdinal(ordinalWords(name))?.number ?? null;
}

/** What is said of one meeting of a series and not of the next. */
export interface MeetingWords {
  readonly language: NameLanguage;
  /** The place where it met, as written, where known. */
  readonly place?: string | null;
}

const YEAR = /^(?:1[34]\d\d|19\d\d|20\d\d)$/u;
const OF_ONE_TIME = new Set(['عام', 'لعام', 'سنه', 'لسنه', 'year', 'annee', 'session', 'ه', 'م']);

/**
 * The key that the meetings of one series share: the name without its ordinal, its year and its place. Two meetings with
 * one key are likely of one series; a person decides.
 */
export function seriesKey(name: string, { language, place }: MeetingWords): string {
  const words = bareWords(name);
  const ordinal = findOrdinal(ordinalWords(name));
  const kept = words.filter((word, at) => !isOrdinal(at, ordinal) && !YEAR.test(word));
  const keys = matchKey(kept.join(' '), language).split(' ');
  const placeWords = new Set(place ? matchKey(place, language).split(' ') : []);
  return keys.filter((word, at) => !isPlace(word, placeWords) && !isOfOneTime(word, keys.length - at)).join(' ');
}

function isOrdinal(at: number, ordinal: { from: number; to: number } | null): boolean {
  return ordinal !== null && at >= ordinal.from && at < ordinal.to;
}

/** «بجدة» is «in Jeddah»: the place with its particle. */
function isPlace(word: string, place: ReadonlySet<string>): boolean {
  return place.has(word) || (word.startsWith('ب') && place.has(word.slice(1)));
}

/** «لعام» is left at the end once its year is gone; elsewhere «عام» means «general». */
function isOfOneTime(word: string, fromEnd: number): boolean {
  return fromEnd === 1 && OF_ONE_TIME.has(word);
}
