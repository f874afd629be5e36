import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { ACTIVATED } from './words/not-signed.ts';

export const activated = defineRule<StatusRule>({
  id: 'en/instruments/activated',
  recognises: 'An instrument already concluded is put to work.',
  status: 'activated',
  weight: 'proof',
  pattern: sequence(evidence(`${words(ACTIVATED)} ${named('parties', clause(6))}${INSTRUMENT}`)),
  finds: [
    'The ministries began ‹implementing the memorandum of understanding›.',
    'The delegations discussed the ‹implementation of the land transport agreement›.',
  ],
  ignores: [
    'The ministries signed a memorandum of understanding.',
    'The ministries implemented reforms.',
  ],
});
