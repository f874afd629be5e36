import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { INTENDS } from './words/not-signed.ts';

export const intendsToSign = defineRule<StatusRule>({
  id: 'fr/instruments/intends-to-sign',
  recognises: 'An intention, a plan or a hope to sign.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(INTENDS)} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    'L’agence ‹prévoit de signer un accord› avec la banque.',
    'Ils ont exprimé leur ‹volonté de signer un protocole de coopération›.',
  ],
  ignores: [
    'L’agence a signé un accord avec la banque.',
    'Ils prévoient d’ouvrir une école.',
  ],
});
