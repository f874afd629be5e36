import { bareName, ordinalOf } from '../../latin/own-text.ts';
import { wordSet } from '../../latin/phrases.ts';
import type { ClauseWords, OwnTextWords, PartyWords, TermWords, TitleWords } from '../../own-text/own-text-words.ts';
import { SIGN } from '../../text/masked.ts';
import { clauseImpersonal } from './commitments/clause-impersonal.ts';
import { ARTICLE, CLAUSE_LEAD } from './commitments/clause-lead.ts';
import { clauseOfParty } from './commitments/clause-of-party.ts';
import { drawnUp } from './instruments/drawn-up.ts';
import { forTheTimeOf } from './instruments/for-the-time-of.ts';
import { renewalOfTerm } from './instruments/renewal-of-term.ts';
import { sumOfMoney } from './instruments/sum-of-money.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';
import { ownText } from './instruments/own-text.ts';
import { partyCalled } from './instruments/party-called.ts';
import { signsForParty } from './instruments/signs-for-party.ts';

const BODY = `(?:the )?["(]*[${SIGN.organisation}${SIGN.state}]["),]*`;
/** With these a line goes on with the title. */
const TITLE_GOES_ON = [
  'between(?![a-z])',
  'by and between',
  'and$',
  '&$',
  `and (?:the )?[${SIGN.organisation}${SIGN.state}]`,
  'on (?:co-?operation|the )',
  'concerning ',
  'regarding ',
  'in the fields? of ',
  'for (?:the years?|cooperation) ',
  `${BODY}(?: and ${BODY})?$`,
];

const THEM =
  '(?:the|both|two|all|contracting) (?:two |contracting |cooperating )*' +
  '(?:parties|sides|institutions|universities|ministries|governments|countries|organi[sz]ations|centres|authorities)';
const EACH_OF_THEM = '(?:each|either|every) (?:of the )?(?:contracting )?(?:part(?:y|ies)|sides?|institutions?|universit(?:y|ies))';

/** How an instrument is amended, ended or explained, and when it enters into force. */
const PROCEDURE = [
  '(?<![a-z])(?:dispute|difference|disagreement)s?(?![a-z])',
  `(?:amend(?:ment)?|terminat(?:e|ion)|renew(?:al)?|interpret(?:ation)?)(?: of)?(?: the| this)? ?(?:${SIGN.instrument}|memorandum|agreement)`,
  '(?:into|in) force(?![a-z])',
];

/** Nouns with which an item begins that is a deed, besides those in «-ing». */
const DEEDS = [
  'exchanges?', 'organi[sz]ation', 'preparation', 'establishment', 'provision', 'creation', 'development', 'promotion', 'implementation',
  'publication', 'participation', 'cooperation in', 'facilitation',
];

const articles = wordSet('the a an of by as in');
const ordinals = [/(?<![a-z])(?:first|1st) (?:party|side)(?![a-z])/u, /(?<![a-z])(?:second|2nd) (?:party|side)(?![a-z])/u, /(?<![a-z])(?:third|3rd) (?:party|side)(?![a-z])/u];

const title: TitleWords = {
  named: nameOfInstrument.id,
  beforeTitle: /^["(]*(?:an? |the )?(?:text of (?:the |an? )?)?["(]*$/u,
  draft: /^["(]*(?:draft|proposed|template|model)(?: text)?(?: of)?(?: an?| the)? $/u,
  signedTitle: /^(?:the )?signing of (?:an? |the )?$/u,
  minutes: /^(?:agreed )?minutes of /u,
  titleGoesOn: new RegExp(`^(?:${TITLE_GOES_ON.join('|')})`, 'u'),
  titleLeads: /^(?:between|by and between|and|&)(?: the)?$/u,
};

const parties: PartyWords = {
  leadsToParty: /(?:^(?:the )?|(?:^|[^a-z])(?:between|and|&) (?:the )?)["(]*$/u,
  bothCalled: /(?:jointly|collectively|both|hereinafter|hereafter|hitherto|together)[^.;]{0,40}(?:referred to|called|known)(?: as)? ["(]*(?:the )?["(]*(?:two )?(?:parties|sides)/u,
  grounds: /(?<![a-z])(?:hereinafter|hereafter|hitherto|jointly referred|recalling|desiring|considering|recogni[sz]ing|whereas|wishing|based on|pursuant|in order|aware|convinced)(?![a-z])/u,
  partyCalled,
  partyLabel: /^["( ]*(?<name>(?:first|second|third|fourth) (?:party|side)) ?[:/-]/u,
  bareName: (letters) => bareName(letters, articles),
  both: new RegExp(`(?<![a-z])(?:${THEM}|${EACH_OF_THEM})(?![a-z])`, 'u'),
  ordinal: (letters) => ordinalOf(letters, ordinals),
  signsFor: signsForParty,
};

const clauses: ClauseWords = {
  ownText,
  agreed: /(?<![a-z])(?:agreed?|reached|decided|come to an understanding)(?![a-z])[^.;]{0,90}?(?:as follows|the following(?: [a-z]+){0,3}) ?[:.-]*$/u,
  drawnUp,
  heading: new RegExp(`^["(]*${ARTICLE}`, 'u'),
  lead: new RegExp(`^${CLAUSE_LEAD}`, 'u'),
  section: /^["(]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth)(?:ly)? ?[:,]/u,
  clauses: [clauseOfParty, clauseImpersonal],
  sameDoer: new RegExp(`^${CLAUSE_LEAD}(?:it|they) (?:shall|will|undertakes? to|agrees? to) (?:also )?(?!be |not be |remain |enter |have |take effect)(?<what>[^;\\n]{6,700})`, 'du'),
  again: /,? and (?:(?:the )?(?:first|second) party )?(?:shall|will|undertakes to|agrees to) (?:also )?(?!be )/gu,
  opens: /(?:as follows ?[:.-]*|the following [a-z ]{3,40}:?|:-?)$/u,
  opensWithin: /(?:as follows|the following[a-z ]{0,40}|shall|will) ?: ?(?=\(?(?:1|a|i) ?[-.)]|[-*•] )/u,
  ofFields: /(?<![a-z])(?:fields|areas|domains|sectors|scope of co-?operation)(?![a-z])/u,
  duties: /^(?:obligations|responsibilities|duties|commitments|undertakings|role) of (?<who>[^:.]{3,80}?) ?:?$/u,
  deed: new RegExp(`^["(]*(?:to [a-z]|(?:the |joint |regular |mutual |annual )*(?:[a-z]{2,}ing|${DEEDS.join('|')})(?![a-z]))`, 'u'),
  permits: /(?<![a-z])(?:may|can)(?![a-z])/u,
  procedure: new RegExp(PROCEDURE.join('|'), 'u'),
};

const terms: TermWords = {
  tellsAim: /(?<![a-z])(?:aims?|purpose|objective|seeks)(?![a-z])/u,
  tellsFields: /(?<![a-z])in (?:the )?(?:fields?|areas?|domains?)(?![a-z])/u,
  inForce: /(?<![a-z])(?:in force|valid|effective|duration|period of|in effect|remain|term of)(?![a-z])/u,
  duration: forTheTimeOf,
  renewal: renewalOfTerm,
  amount: sumOfMoney,
};

/** By which words English writes the text of an instrument itself. */
export const ownTextWords: OwnTextWords = { ...title, ...parties, ...clauses, ...terms };
