import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { PARTY_NOUNS } from './words/parties.ts';

const FOR = words('for, for and on behalf of, on behalf of');
const WHO = `(?:(?:first|second|third|fourth) (?:party|side)|["(]*[${SIGN.organisation}${SIGN.state}]|${words(PARTY_NOUNS)}(?: of(?: the)?$)?)`;

export const signsForParty = defineRule({
  id: 'en/instruments/signs-for-party',
  recognises: 'A line of the signature block of an instrument says for which party is signed below it.',
  pattern: sequence(evidence(`(?:^["(]*|(?<=\\| ?)|(?<=^${FOR} [^.,;:\\n]{2,90} ))${FOR} (?:the )?`, named('who', WHO)), '(?= ?["),]*(?:[:|]|$)| (?:for|on behalf of) )'),
  finds: ['‹For the First Party›', '‹For and on behalf of Tanta University›', '‹For the First Party› ‹For the Second Party›'],
  ignores: ['For the University this was a success.', 'They waited for the First Party'],
});
