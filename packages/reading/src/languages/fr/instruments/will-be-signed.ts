import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const willBeSigned = defineRule<StatusRule>({
  id: 'fr/instruments/will-be-signed',
  recognises: 'An instrument of which the text says that it is to be signed.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${SIGN.instrument}["'),]* ${clause(12)}(?:qui |dont la signature )?${words("sera signé, sera signée, seront signés, seront signées, devrait être signé, devrait être signée, devraient être signés, devraient être signées, doit être signé, doit être signée, doivent être signés, doivent être signées, à signer, est prévue, est envisagée, est attendue, est imminente, en attente de signature, va être signé, va être signée, sera conclu, sera conclue, prêt à être signé, prête à être signée, pourrait être signé, pourrait être signée")}|${words('sera signé, sera signée, seront signés, seront signées')} ${clause(6)}${INSTRUMENT})`)),
  finds: [
    'Ils ont examiné le ‹mémorandum d’entente qui sera signé› par les deux parties.',
    'L’‹accord devrait être signé› au Caire.',
  ],
  ignores: [
    'L’accord a été signé au Caire.',
    'La lettre sera envoyée au Caire.',
  ],
});
