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

const BODY = `(?:l'|la |le |les )?["(]*[${SIGN.organisation}${SIGN.state}]["),]*`;
/** With these a line goes on with the title. */
const TITLE_GOES_ON = [
  'entre(?![a-z])',
  'et$',
  '&$',
  `et ${BODY}`,
  'sur ',
  'relati(?:f|ve) ',
  'dans le domaine ',
  'en matiere ',
  'pour les annees ',
  `${BODY}(?: et ${BODY})?$`,
];

const THEM =
  "(?:les|deux|chacune des|toutes les|l'une des) (?:deux |trois )?" +
  '(?:parties|institutions|universites|ministeres|gouvernements|pays|organisations|centres|partenaires|etablissements)';
const EACH_OF_THEM = 'chaque (?:partie|institution|universite|partenaire)';

const CHANGE_OR_END = 'modifi(?:er|cation)|resili(?:er|ation)|denonc(?:er|iation)|interpret(?:er|ation)|renouvel(?:er|lement)';
/** How an instrument is amended, ended or explained, and when it enters into force. */
const PROCEDURE = [
  '(?<![a-z])(?:differend|litige|desaccord)s?(?![a-z])',
  `(?:${CHANGE_OR_END}) (?:de |du )?(?:la |le |l')?(?:presente? )?(?:${SIGN.instrument}|memorandum|accord|convention|protocole)`,
  'en vigueur',
];

/** Nouns with which an item begins that is a deed. */
const DEEDS = [
  'echanges?', 'organisation', 'preparation', 'creation', 'mise', 'elaboration', 'realisation', 'developpement', 'promotion', 'renforcement',
  'participation', 'publication', 'cooperation dans',
];

const articles = wordSet('le la les l de du des d par a au aux');
const ordinals = [/(?<![a-z])(?:premiere|1ere) partie(?![a-z])/u, /(?<![a-z])(?:deuxieme|seconde|2eme) partie(?![a-z])/u, /(?<![a-z])troisieme partie(?![a-z])/u];

const title: TitleWords = {
  named: nameOfInstrument.id,
  beforeTitle: /^["(]*(?:le |la |l'|une? )?(?:texte (?:de |du )(?:la |l')?)?["(]*$/u,
  draft: /^["(]*(?:projet|avant-projet|modele) (?:de |d'|du )(?:la |l')?["(]*$/u,
  signedTitle: /^(?:la )?signature (?:de |d'|du )(?:la |l'|une? )?$/u,
  minutes: /^proces-verbal (?:de |du |des |d')/u,
  titleGoesOn: new RegExp(`^(?:${TITLE_GOES_ON.join('|')})`, 'u'),
  titleLeads: /^(?:entre|et|&)(?: (?:le|la|les|l'))?$/u,
};

const parties: PartyWords = {
  leadsToParty: /(?:^(?:l'|la |le |les )?|(?:^|[^a-z])(?:entre|et|&) (?:l'|la |le |les )?)["(]*$/u,
  bothCalled: /ci-apres[^.;]{0,40}(?:denomm|design|appel)ee?s[^.;]{0,30}parties/u,
  grounds: /(?<![a-z])(?:ci-apres|considerant|desireux|desireuses?|soucieux|conscients?|vu (?:la|le|les|l')|rappelant|reconnaissant|conformement|dans le but|afin)(?![a-z])/u,
  partyCalled,
  partyLabel: /^["( ]*(?<name>(?:premiere|deuxieme|seconde|troisieme) partie) ?[:/-]/u,
  bareName: (letters) => bareName(letters, articles),
  both: new RegExp(`(?<![a-z])(?:${THEM}|${EACH_OF_THEM})(?![a-z])`, 'u'),
  ordinal: (letters) => ordinalOf(letters, ordinals),
  signsFor: signsForParty,
};

const clauses: ClauseWords = {
  ownText,
  agreed: /(?<![a-z])(?:convenue?s?|conviennent|decide|arrete)(?![a-z])[^.;]{0,90}?(?:ce qui suit|comme suit|dispositions suivantes|les articles suivants) ?[:.-]*$/u,
  drawnUp,
  heading: new RegExp(`^["(]*${ARTICLE}`, 'u'),
  lead: new RegExp(`^${CLAUSE_LEAD}`, 'u'),
  section: /^["(]*(?:premierement|deuxiemement|troisiemement|quatriemement|cinquiemement) ?[:,]/u,
  clauses: [clauseOfParty, clauseImpersonal],
  sameDoer: new RegExp(`^${CLAUSE_LEAD}(?:elles?|ils?) (?!peu(?:t|vent) |pourr|ont |a |sont |est |entre |demeure|prend effet|reste|n'|ne )(?:(?:s'engage(?:nt)? a|doi(?:t|vent)) )?(?<what>[a-z']{3,} [^;\\n]{6,700})`, 'du'),
  again: /,? et (?:s'engage(?:nt)? (?:egalement )?a|doi(?:t|vent)|devr(?:a|ont)) /gu,
  opens: /(?:(?:ce qui suit|comme suit|suivante?s?) ?[:.-]*|:-?)$/u,
  opensWithin: /(?:ce qui suit|comme suit|suivante?s?|s'engage(?:nt)? a) ?: ?(?=\(?(?:1|a|i) ?[-.)]|[-*•] )/u,
  ofFields: /(?<![a-z])(?:domaines|axes|secteurs|champs)(?![a-z])/u,
  duties: /^(?:obligations|responsabilites|engagements|roles?|missions) (?:de |du |des |d')(?<who>[^:.]{3,80}?) ?:?$/u,
  deed: new RegExp(`^["(]*(?:(?:l'|la |le |les |des |une? |d'|de )?(?:${DEEDS.join('|')})(?![a-z])|(?:d'|a )?[a-z]{2,}(?:er|ir) )`, 'u'),
  permits: /(?<![a-z])(?:peu(?:t|vent)|pourr(?:a|ont))(?![a-z])/u,
  procedure: new RegExp(PROCEDURE.join('|'), 'u'),
};

const terms: TermWords = {
  tellsAim: /(?<![a-z])(?:vise|visent|pour objet|pour but|objectif|objet de)(?![a-z])/u,
  tellsFields: /(?<![a-z])dans (?:le|les) (?:domaines?|secteurs?)(?![a-z])/u,
  inForce: /(?<![a-z])(?:en vigueur|duree|valable|valide|periode de|conclue?s? pour)(?![a-z])/u,
  duration: forTheTimeOf,
  renewal: renewalOfTerm,
  amount: sumOfMoney,
};

/** By which words French writes the text of an instrument itself. */
export const ownTextWords: OwnTextWords = { ...title, ...parties, ...clauses, ...terms };
