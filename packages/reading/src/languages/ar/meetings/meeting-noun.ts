import { CLAUSE_BREAKS } from '../clause-breaks.ts';
import { SIGN } from '../../../text/masked.ts';
import { AND_OR_PREPOSITION, words } from '../patterns.ts';
import { fold } from '../letters/fold.ts';
import { ORDINAL_ONES, ORDINAL_TENS } from './words/ordinals.ts';
import { MEETING_NOUNS } from './words/meeting-nouns.ts';

/** «the hall of conferences» is a place. */
const NOT_IN_NAME_OF_PLACE = '(?<!(?<![ء-ي])(?:قاعه|قاعات|قصر|مركز|مبني|صاله) [ء-ي]{3,14})';

/** «the joint committee due to be held»: where a committee is told to sit, its name is that of its session; «the session (74) of the council» has its own. */
export const CONVENING = `(?<!\\) ?ل)${SIGN.organisation}(?=["')]*[،,]? (?:(?:المزمع|المنتظر|المقرر|المرتقب|المتوقع) (?:عقدها|انعقادها|التيامها)|و?التي (?:س?تنعقد|ستعقد|ستلتيم|انعقدت|التامت))(?![ء-ي]))`;

/** «the committee that belongs to the summit»: which committee it is, and no sitting. */
const NOT_OWNER_OF_BODY = '(?<!(?<![ء-ي])(?:التابع|المنبثق|المتفرع)ه? (?:عن |من )?)';

/** «its second and third meetings». */
export const PAIR = `(?:${MEETING_NOUNS.flatMap(({ word, pair }) => (pair === true ? fold(word) : [])).join('|')})(?= ${words([...ORDINAL_ONES, ...ORDINAL_TENS].flatMap(([, ...forms]) => forms), '')}(?: (?:عشره?|وال[ء-ي]+ين))? وال)`;
export const SINGLE_NOUNS = MEETING_NOUNS.flatMap(({ word, pair }) => (pair === true ? [] : word));

const NOUN = `${NOT_OWNER_OF_BODY}(?:${words(SINGLE_NOUNS, AND_OR_PREPOSITION)}|(?<![ء-ي])(?:${AND_OR_PREPOSITION})?${PAIR}|[وبل]?(?:اعمال|اشغال)(?= ${SIGN.organisation}| ال?لجنه)|(?<![ء-ي]{2})[وبل]?${CONVENING})${NOT_IN_NAME_OF_PLACE}`;

/** «⟨verb⟩ the meeting the ministers»: after the article comes whoever attended. */
export const WHO_ATTENDED = '(?<=(?<![ء-ي])[وفبلك]?ال[ء-ي]{3,} )(?:وزراء|روساء|قاده|الوفد|الوفود|الوفدان|الوفدين)(?![ء-ي])';

/** The noun of a meeting, perhaps with «the work of» before it. */
export const MEETING = `["'(]*${NOUN}`;

const OTHER = `${words(CLAUSE_BREAKS)}|["'(]*${NOUN}`;

/** At most so many words of the same clause, none of them another meeting. */
export function upToItsVerb(most: number): string {
  return `(?:(?!${OTHER})[^\\s.؛!؟;]+\\s+){0,${most}}?`;
}
