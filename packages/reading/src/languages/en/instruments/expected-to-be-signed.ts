import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { sequence, words } from '../patterns.ts';

export const expectedToBeSigned = defineRule<StatusRule>({
  id: 'en/instruments/expected-to-be-signed',
  recognises: 'It is expected that «it», the instrument last named, will be signed.',
  status: 'planned',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(evidence(words('will sign it, to sign it, expected to be signed, its signature is expected, its signing is planned, will be signed, is to be signed, to be signed, its signature is planned, awaiting signature, will be ready for signature'))),
  finds: [
    'The two sides expect ‹to sign it› in Manama.',
    'The text was drafted in May and ‹will be signed› in June.',
  ],
  ignores: [
    'The two sides signed it in Manama.',
    'The text was drafted in May.',
  ],
});
