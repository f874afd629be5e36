import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { NEGOTIATING } from './words/not-signed.ts';

export const underNegotiation = defineRule<StatusRule>({
  id: 'fr/instruments/under-negotiation',
  recognises: 'An instrument is being negotiated or drafted.',
  status: 'under_negotiation',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(NEGOTIATING)}[ ']${clause(6)}${INSTRUMENT}|${SIGN.instrument}["'),]* ${clause(5)}${words("est en cours de négociation, sont en cours de négociation, en cours de négociation, en négociation, est en cours d'élaboration, en cours d'élaboration, en cours de finalisation, à l'étude, en discussion")})`)),
  finds: [
    'Les deux équipes ont mené des ‹négociations sur l’accord de libre-échange›.',
    'Un ‹projet de mémorandum d’entente› a été remis aux membres.',
  ],
  ignores: [
    'Les deux équipes ont signé l’accord de libre-échange.',
    'Les négociations commencent la semaine prochaine.',
  ],
});
