import type { KnownBodies } from '../../joining/known-bodies.ts';
import type { Participant } from '../../joining/read-list.ts';
import type { Key } from '../../reading.ts';
import { fold } from './letters/fold.ts';
import { stateOfNationality } from './organisations/known-names.ts';

/** The cabinet, which «the prime minister» names without meaning it. */
export const CABINET = fold('مجلس الوزراء');

/** Whom a participant stands for: «the Syrian prime minister» for Syria, «the prime minister» for no one that is named, «the cabinet» for itself. */
export function bodyMeant(one: Participant, known: KnownBodies): Key | null {
  const key = known.partyOf(one);
  if (key === null || one.body !== null || !`${fold(known.name(key))} `.startsWith(`${CABINET} `)) return key;
  const state = fold(known.name(key)).split(' ').map(stateOfNationality).find((id) => id !== null);
  return state === undefined || state === null ? null : known.stateOf(state);
}
