import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { PROPOSED } from './words/not-signed.ts';

export const proposesToSign = defineRule<StatusRule>({
  id: 'fr/instruments/proposes-to-sign',
  recognises: 'The signing of an instrument is proposed, asked for or discussed as a possibility.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(PROPOSED)} ${clause(8)}${INSTRUMENT}`)),
  finds: [
    'Le doyen ‹a proposé la signature d’un mémorandum d’entente› avec l’institut.',
    'Les envoyés ont ‹évoqué la possibilité de signer un traité d’extradition›.',
  ],
  ignores: [
    'Le doyen a signé un mémorandum d’entente avec l’institut.',
    'Le doyen a proposé un nouveau cours.',
  ],
});
