import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { SIGNING } from './words/signing.ts';

export const signingWillTakePlace = defineRule<StatusRule>({
  id: 'en/instruments/signing-will-take-place',
  recognises: 'The signing, named first, is said to be still to come.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(`${SIGNING}, signing of`)} ${clause(3)}${INSTRUMENT} ${clause(8)}${words('will take place, will be held, is scheduled, is planned, is expected, is set for, tomorrow, next week, next month, soon, will follow, is due')}`)),
  finds: [
    'He said the ‹signing of the agreement will take place› on Sunday.',
    'The ‹signing of the protocol is expected› before the summer.',
  ],
  ignores: [
    'The signing of the agreement took place on Sunday.',
    'The meeting will take place on Sunday.',
  ],
});
