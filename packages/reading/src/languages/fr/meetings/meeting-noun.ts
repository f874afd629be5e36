import { anyOf } from '../../../rules/pattern.ts';
import { words } from '../patterns.ts';
import { AFTER_NOUN, BEFORE_NOUN, meetingNouns } from './words/nouns.ts';

const NOUN = anyOf(meetingNouns.map(({ word }) => word));
const BEFORE = `(?:(?:${words(BEFORE_NOUN)}|\\d{1,3}(?:e|er|ere|re|eme|nde|nd)(?![a-z]))[ -]{1,2})`;
/** «conférence de presse», «session parlementaire du budget» apart: no meeting. */
const NOT_AFTER = '(?! (?:de presse|de credit|budgetaire|telephonique avec la presse))';

/** The noun of a meeting with the ordinals before it and the adjectives after it. */
export const MEETING = `${BEFORE}{0,5}${NOUN}${NOT_AFTER}(?: ${words(AFTER_NOUN)}){0,4}`;
