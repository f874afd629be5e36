import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { WILL_SIGN } from './words/not-signed.ts';

export const willSign = defineRule<StatusRule>({
  id: 'en/instruments/will-sign',
  recognises: 'A verb of signing in the future.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`${words(WILL_SIGN)} ${named('parties', clause(18))}${INSTRUMENT}`)),
  finds: [
    'The ministry ‹will sign a memorandum of understanding› with UNESCO.',
    'The two countries ‹are expected to sign a trade agreement› in March.',
  ],
  ignores: [
    'The ministry signed a memorandum of understanding with UNESCO.',
    'The ministers will discuss trade.',
  ],
});
