import { entriesOf } from '../../../latin/word-lists.ts';
import { defineGroundRule } from '../../../rules/ground-rule.ts';
import { anyOf, evidence } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { ADJECTIVES, heads, HEADS_OF_SIGNING, NAME_ENDS } from './words/heads.ts';

const OF_SIGNING = new Set(entriesOf(HEADS_OF_SIGNING));
const own = heads.filter(({ word }) => !OF_SIGNING.has(word)).flatMap(({ word }) => [...new Set([word, word.replace('programme', 'program'), word.replace('cooperation', 'co-operation')])]);
const adjective = `(?:${words(ADJECTIVES)}[ ,/-]{1,2}(?:and )?)`;
/** Most words begin no instrument: they are passed over at once. */
const FIRST = [...new Set([...own, ...entriesOf(HEADS_OF_SIGNING), ...entriesOf(ADJECTIVES)].map((phrase) => phrase.split(/[ -]/u)[0] ?? phrase))];
const STOP = `(?!${words(NAME_ENDS)})`;
const TOKEN = `${STOP}(?:[a-z0-9"/-]+(?:'[a-z]+)?|[${SIGN.state}${SIGN.place}${SIGN.organisation}]'s)`;
/** «on grain storage», «for the protection of heritage». */
const about = `(?: (?:on(?! behalf| the (?:margins?|sidelines?|fringes?|occasion|basis|invitation|eve|side) )|concerning|regarding|relating to|for(?! (?:an? (?:period|term|initial)|two|three|four|five|ten|one|\\d|the next|their|its|his|both|all))) ${TOKEN}(?: ${TOKEN}){0,6}(?<! (?:and|of|the|in|for|on|a|an|or))(?![a-z0-9]))?`;
const ofSigning = `${adjective}{0,4}${words(HEADS_OF_SIGNING)}(?:(?= [^.;]{0,60}(?:was|were|has been|have been) (?:signed|initialled|concluded))|(?<=(?:sign|signs|signed|signing|ink|inks|inked|initialled|initialed|award|awarded|enter into|entered into|conclude|concluded)(?: [^\\s.;]+){1,14}))(?! of (?:employment|players?|marriage))`;
/** «approved the minutes of the tenth session of the joint committee»: what two sides agreed there; minutes of a council's own meeting are none. */
const ofSession = `(?<=(?:approved|approves|approving|adopted|ratified|endorsed)(?: [a-z]+){0,3} )minutes(?= of the (?:\\d{1,2}(?:st|nd|rd|th)|[a-z-]*(?:first|second|third|th)) (?:[a-z]+ )?(?:session|meeting|round) of the )`;
const NOT_BEFORE = '(?<!(?:^| )(?:in|by|full|broad|common|general|reached|reach|reaching|reaches|expressed|medical|safety|health and safety|chief of|head of|director of|mutual|complete|total|tacit|wide|gentlemen\'s) (?:an )?)';
/** «there is agreement that», without an article: no text is meant. */
const NO_ACCORD = '(?!agreement (?:that|among|on the need|to )(?<!(?:the|an|a|this|new|which|draft) agreement (?:that|among|on the need|to )))';
const NOT_AFTER = '(?! (?:officer|department|centre|center|bod(?:y|ies)|to disagree|on the need|was reached|has been reached|on the importance|rate|workers|gifts?))';

export const nameOfInstrument = {
  ...defineGroundRule({
    marks: 'instrument',
    id: 'en/instruments/name-of-instrument',
    recognises: 'The name of an instrument of cooperation: its noun, its adjectives, and what it is about.',
    finds: [
      'The institute signed a ‹memorandum of understanding on the training of judges› with the academy.',
      'The delegations discussed a ‹free trade agreement› and praised the ‹agreement›.',
      'The ministry signed a ‹contract› with the builder.',
      'The cabinet approved the ‹minutes› of the tenth session of the joint committee.',
      'They concluded a five-year ‹framework agreement on grain storage› in March.',
    ],
    ignores: ['The two ministers were in agreement on the need for calm.', 'The council approved the minutes of its tenth session.', 'The protocol officer met the guests.', 'Doctors followed a strict medical protocol.', 'The contract of the nurse ended.'],
  }),
  pattern: sequence(`(?=${words(FIRST)})${NOT_BEFORE}`, evidence(`(?:${NO_ACCORD}${adjective}{0,5}${anyOf(own)}${NOT_AFTER}(?: \\((?:mou|moc|moa|loi|the)[^)]{0,24}\\))?|${ofSigning}|${ofSession})${about}`)),
};
