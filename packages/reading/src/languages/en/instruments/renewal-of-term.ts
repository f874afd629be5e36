import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const TERMS = `(?: (?!${words('in the presence of, in presence of, signed, unless, which, who, while, where, aims, covers, provides')})[^\\s.,;:()]+){0,14}`;
const UNLESS = `(?:,? (?:unless|provided|except)(?![a-z])[^.;\\n]{0,220})?`;

export const renewalOfTerm = defineRule({
  id: 'en/instruments/renewal-of-term',
  recognises: 'How an instrument goes on after its term: renewable, renewed by itself, and what keeps it from being so.',
  pattern: sequence(
    evidence(`(?:(?<=(?:years?|months?|term|period)["']*,? (?:and (?:is |will be )?|which is |is |being )?)(?:automatically )?(?:not )?(?:renewable|extendable)(?![a-z])|(?:(?:may|can|shall|will) (?:not )?(?:also )?(?:be |continue to be )|(?:is|are) )(?:(?:automatically|tacitly) (?:renewed|extended|renewable)|(?:renewed|extended)(?= (?:automatically|tacitly|by|for|once|upon|unless|with|on)(?![a-z])))|renews? (?:automatically|itself)(?![a-z])|tacit renewal(?![a-z]))${TERMS}${UNLESS}`),
  ),
  finds: [
    'They signed an agreement for three years, ‹renewable once›.',
    'The memorandum ‹shall be automatically renewed for like periods, unless either party gives notice three months before›.',
    'It is valid for a term of two years and ‹may be extended by mutual consent›.',
  ],
  ignores: [
    'They signed a memorandum on renewable energy.',
    'The two sides renewed the agreement for five years.',
    'The memorandum was renewed by both ministers.',
  ],
});
