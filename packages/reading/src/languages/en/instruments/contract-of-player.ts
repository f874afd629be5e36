import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import { SPORT } from './words/not-signed.ts';

export const contractOfPlayer = defineRule<StatusRule>({
  id: 'en/instruments/contract-of-player',
  recognises: 'A contract of a player or a coach: no instrument of cooperation.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(SPORT)} (?:[^\\s.!?]+ ){0,14}?${INSTRUMENT}|${INSTRUMENT}(?= (?:[^\\s.!?]+ ){0,12}?${words(SPORT)}))`)),
  finds: [
    'The Brazilian ‹striker signed a contract› on Friday.',
    'He signed a ‹contract› as a player until 2027.',
  ],
  ignores: [
    'The institute signed a contract with the builder.',
    'The striker scored twice.',
  ],
});
