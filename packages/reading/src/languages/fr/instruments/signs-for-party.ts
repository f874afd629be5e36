import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';
import { PARTY_NOUNS } from './words/parties.ts';

const FOR = words('pour, au nom de, pour le compte de');
const WHO = `(?:(?:premiere|deuxieme|seconde|troisieme) partie|["(]*[${SIGN.organisation}${SIGN.state}]|${words(PARTY_NOUNS)}(?: (?:de|du|des)(?: la| l')?$)?)`;

export const signsForParty = defineRule({
  id: 'fr/instruments/signs-for-party',
  recognises: 'A line of the signature block of an instrument says for which party is signed below it.',
  pattern: sequence(evidence(`(?:^["(]*|(?<=\\| ?)|(?<=^${FOR} [^.,;:\\n]{2,90} ))${FOR} (?:la |le |l'|les )?`, named('who', WHO)), '(?= ?["),]*(?:[:|]|$)| pour )'),
  finds: ['‹Pour la Première Partie›', '‹Pour l’université de Tanta›', '‹Pour la Première Partie› ‹Pour la Deuxième Partie›'],
  ignores: ['Pour l’université, ce fut un succès.', 'On attend pour la Première Partie'],
});
