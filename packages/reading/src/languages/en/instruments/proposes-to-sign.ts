import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { PROPOSED } from './words/not-signed.ts';

export const proposesToSign = defineRule<StatusRule>({
  id: 'en/instruments/proposes-to-sign',
  recognises: 'The signing of an instrument is proposed, asked for or discussed as a possibility.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(evidence(`${words(PROPOSED)} ${clause(8)}${INSTRUMENT}`)),
  finds: [
    'The dean ‹proposed signing a memorandum of understanding› with the institute.',
    'The envoys ‹discussed the possibility of signing an extradition treaty›.',
  ],
  ignores: [
    'The dean signed a memorandum of understanding with the institute.',
    'The dean proposed a new course.',
  ],
});
