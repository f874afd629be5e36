import type { KnownBodies } from '../../joining/known-bodies.ts';
import type { Key } from '../../reading.ts';
import { fold } from './letters/fold.ts';
import { headNouns } from './organisations/head-nouns.ts';
import { WHO, words } from './patterns.ts';

/** The two who deal with each other, whoever they are. */
const ANY_TWO = [
  'الجانبان', // the two sides (subject)
  'الجانبين', // the two sides
  'الطرفان', // the two parties (subject)
  'الطرفين', // the two parties
  'الجهتان', // the two quarters (subject)
  'الجهتين', // the two quarters
  'الوزيران', // the two ministers (subject)
  'الوزيرين', // the two ministers
  'الرئيسان', // the two presidents (subject)
  'الرئيسين', // the two presidents
  'الرئيسين', // the two presidents
  'المسؤولان', // the two officials (subject)
  'بينهما', // between the two
];

/** The two, where they are States. */
const TWO_STATES = [
  'البلدان', // the two countries (subject)
  'البلدين', // the two countries
  'الدولتان', // the two States (subject)
  'الدولتين', // the two States
  'المملكتان', // the two kingdoms (subject)
  'المملكتين', // the two kingdoms
  'الجمهوريتان', // the two republics (subject)
  'الجمهوريتين', // the two republics
  'الحكومتان', // the two governments (subject)
  'الحكومتين', // the two governments
  'بلدينا', // our two countries
];

/** «the two universities», of every noun that heads the name of a body: its dual, and the noun. */
const DUALS: ReadonlyMap<string, string> = new Map(
  [...headNouns].flatMap(([noun, { dual }]) => {
    if (dual) return [];
    const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun;
    return [`ال${stem}ان`, `ال${stem}ين`].map((word) => [word, noun] as const);
  }),
);

const STATES: ReadonlySet<string> = new Set(TWO_STATES.map(fold));

/** Words that stand for the two who deal with each other. */
export const TWO_SIDES: readonly string[] = [...ANY_TWO, ...TWO_STATES, ...DUALS.keys()];

/** The same as a piece of a pattern, without particles. */
export const TWO = words(TWO_SIDES, '');

/** Any word for the two, with what is attached before it. */
export const SIDES = new RegExp(words(TWO_SIDES, 'و|ف|ب|ل|لل'), 'u');

/** «the two countries», which says more than «the two sides». */
export const COUNTRIES = new RegExp(words(TWO_STATES, 'و|ف|ب|ل|لل'), 'u');

/** Whom a word for the two can mean: «the two universities» two bodies called so, «the two countries» two States. */
export function whoFits(word: string, known: KnownBodies): (key: Key) => boolean {
  const bare = word.replace(/^(?:[وفب]|ل)?(?=ال)|^لل/u, (cut) => (cut === 'لل' ? 'ال' : ''));
  const noun = DUALS.get(bare);
  if (noun !== undefined) return (key) => !known.isState(key) && fold(known.name(key)).split(/[^ء-ي]+/u).map((one) => one.replace(/^ال/u, ''))[0] === noun;
  return STATES.has(bare) ? (key) => known.isState(key) : () => true;
}

/** A pair named with «between», or one after the other at a verb. */
export const BETWEEN = new RegExp(`(?:${words(['بين', 'وبين'], '')} ["'(]*(?=${WHO})|(?<= )(?=${WHO}["')]* و${WHO}))`, 'gu');
