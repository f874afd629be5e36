import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { AUTHORISED } from './words/not-signed.ts';

export const authorisedToSign = defineRule<StatusRule>({
  id: 'fr/instruments/authorised-to-sign',
  recognises: 'A cabinet or a head of State empowers someone to negotiate and sign.',
  status: 'authorised',
  weight: 'proof',
  pattern: sequence(evidence(`${words(AUTHORISED)} ${wordsBetween(24)}${words('signer, négocier, conclure, parapher, signature, négociation, négociations')} ${wordsBetween(14)}${INSTRUMENT}`)),
  finds: [
    'Le Conseil des ministres ‹a autorisé le ministre des Transports à signer un mémorandum d’entente› avec la Jordanie.',
    'Il ‹a habilité le ministre de la Justice à négocier un traité d’extradition›.',
  ],
  ignores: [
    'Le ministre des Transports a signé un mémorandum d’entente.',
    'Le conseil a autorisé la dépense.',
  ],
});
