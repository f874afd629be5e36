import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { INTENDS } from './words/not-signed.ts';

export const intendsToSign = defineRule<StatusRule>({
  id: 'en/instruments/intends-to-sign',
  recognises: 'An intention, a plan or a hope to sign.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:refused|refuses|declined|failed|authorised|authorized|empowered|able|power|how|right) )', evidence(`${words(INTENDS)} ${named('parties', clause(10))}${INSTRUMENT}`)),
  finds: [
    'The agency ‹plans to sign an agreement› with the bank.',
    'They expressed their ‹readiness to sign a cooperation protocol›.',
  ],
  ignores: [
    'The agency signed an agreement with the bank.',
    'They plan to open a school.',
  ],
});
