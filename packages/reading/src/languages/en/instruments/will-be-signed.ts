import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const willBeSigned = defineRule<StatusRule>({
  id: 'en/instruments/will-be-signed',
  recognises: 'An instrument of which the text says that it is to be signed.',
  status: 'planned',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${INSTRUMENT}["'),]* ${clause(12)}${words('will be signed, to be signed, is to be signed, are to be signed, is due to be signed, is expected to be signed, are expected to be signed, expected to be signed, shall be signed, awaits signature, awaiting signature, is ready for signature, ready for signature, would be signed, yet to be signed, will be concluded')}|${words('will be signed, are to be signed, is to be signed')} ${clause(6)}${INSTRUMENT})`)),
  finds: [
    'They reviewed the ‹memorandum of understanding to be signed› by the two sides.',
    'The ‹agreement will be signed› in Cairo.',
  ],
  ignores: [
    'The agreement was signed in Cairo.',
    'The letter will be sent to Cairo.',
  ],
});
