import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { AUTHORISED } from './words/not-signed.ts';

export const authorisedToSign = defineRule<StatusRule>({
  id: 'en/instruments/authorised-to-sign',
  recognises: 'A cabinet or a head of State empowers someone to negotiate and sign.',
  status: 'authorised',
  weight: 'proof',
  pattern: sequence(evidence(`${words(AUTHORISED)} ${wordsBetween(24)}${words('sign, signing, negotiate, conclude, discuss, initial, negotiations, signature')} ${wordsBetween(14)}${INSTRUMENT}`)),
  finds: [
    'The Cabinet ‹authorised the Minister of Transport to sign a memorandum of understanding› with Jordan.',
    'It ‹empowered the Minister of Justice to negotiate a draft extradition treaty›.',
  ],
  ignores: [
    'The Minister of Transport signed a memorandum of understanding.',
    'The council authorised the spending.',
  ],
});
