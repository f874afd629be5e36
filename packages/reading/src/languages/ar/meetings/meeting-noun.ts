import { AND_OR_PREPOSITION, words } from '../patterns.ts';
import { MEETING_NOUNS } from './words/meeting-nouns.ts';

/** The noun of a meeting, perhaps with «the work of» before it. */
export const MEETING = `["'(]*${words(MEETING_NOUNS.map(({ word }) => word), AND_OR_PREPOSITION)}`;
