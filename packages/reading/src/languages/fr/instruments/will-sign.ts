import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { WILL_SIGN } from './words/not-signed.ts';

export const willSign = defineRule<StatusRule>({
  id: 'fr/instruments/will-sign',
  recognises: 'A verb of signing in the future.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(WILL_SIGN)} ?${named('parties', clause(18))}${INSTRUMENT}`)),
  finds: [
    'Le ministère ‹signera un mémorandum d’entente› avec l’UNESCO.',
    'Les deux pays ‹devraient signer un accord commercial› en mars.',
  ],
  ignores: [
    'Le ministère a signé un mémorandum d’entente avec l’UNESCO.',
    'Les ministres discuteront du commerce.',
  ],
});
