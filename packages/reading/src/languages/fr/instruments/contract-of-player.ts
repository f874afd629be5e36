import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import { SPORT } from './words/not-signed.ts';

export const contractOfPlayer = defineRule<StatusRule>({
  id: 'fr/instruments/contract-of-player',
  recognises: 'A contract of a player or a coach: no instrument of cooperation.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(SPORT)} (?:[^\\s.!?]+ ){0,14}?${INSTRUMENT}|${SIGN.instrument}(?= (?:[^\\s.!?]+ ){0,12}?${words(SPORT)}))`)),
  finds: [
    'L’‹attaquant brésilien a signé un contrat› vendredi.',
    'Il a signé un ‹contrat› de joueur jusqu’en 2027.',
  ],
  ignores: [
    'L’institut a signé un contrat avec l’entreprise.',
    'L’attaquant a marqué deux fois.',
  ],
});
