import { anyOf } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { words } from '../patterns.ts';
import { BEFORE_NOUN, meetingNouns } from './words/nouns.ts';

const NOUN = anyOf(meetingNouns.map(({ word }) => word));
const BEFORE = `(?:(?:${words(BEFORE_NOUN)}'?|\\d{1,3}(?:st|nd|rd|th)|[${SIGN.organisation}${SIGN.state}](?:'s)?)[ -]{1,2})`;
/** «press conference», «meeting the needs», «to visit»: no meeting. */
const NOT_BEFORE = '(?<!(?:press|news|video|to|will|would|in|not|could|conference|budget|plenary room|photo) )';
const NOT_AFTER = "(?! (?:the needs?|needs|the challenges?|room|point|hall|centre|center|fees|call|demand|its obligations|participants from|(?:are|were) (?:under way|underway|continuing) (?:on|over|about)))";

/** The noun of a meeting with the words before it that belong to its name. */
export const MEETING = `${BEFORE}{0,9}${NOT_BEFORE}${NOUN}${NOT_AFTER}`;
