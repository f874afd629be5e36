import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { APPROVED } from './words/not-signed.ts';

export const approvedByBody = defineRule<StatusRule>({
  id: 'fr/instruments/approved-by-body',
  recognises: 'A cabinet, a parliament or a board approves or ratifies an instrument.',
  status: 'approved',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:pas|sera|doit|avant|apres) )(?<!(?:^| )(?:recommande|proposer?|demander?) l\')', evidence(`(?:${words(APPROVED)} ?${clause(9)}${INSTRUMENT}|${SIGN.instrument}["'),]* ${clause(6)}${words('a été approuvé, a été approuvée, ont été approuvés, a été ratifié, a été ratifiée, a été adopté, a été adoptée, ont été adoptés')})`)),
  finds: [
    'Le Conseil des ministres ‹a approuvé un mémorandum d’entente› avec la Corée sur les transports.',
    'Le parlement a voté la ‹ratification de l’accord de coopération judiciaire›.',
  ],
  ignores: [
    'Le conseil a signé un mémorandum d’entente avec la Corée.',
    'Le conseil a approuvé le budget annuel.',
    'Le comité a recommandé l’adoption d’une lettre d’intention.',
  ],
});
