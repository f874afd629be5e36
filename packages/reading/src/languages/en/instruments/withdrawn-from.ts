import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { WITHDRAWN } from './words/not-signed.ts';

export const withdrawnFrom = defineRule<StatusRule>({
  id: 'en/instruments/withdrawn-from',
  recognises: 'A party withdraws from an instrument, or cancels or suspends it.',
  status: 'withdrawn',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:no|not|never|to) )`, evidence(`${words(WITHDRAWN)} ${named('parties', clause(5))}${INSTRUMENT}`)),
  finds: [
    'The government ‹withdrew from the climate agreement›.',
    'The city ‹cancelled its partnership agreement› with the operator.',
  ],
  ignores: [
    'The government signed the climate agreement.',
    'The city cancelled the parking fees.',
  ],
});
