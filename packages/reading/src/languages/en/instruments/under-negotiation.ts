import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { NEGOTIATING } from './words/not-signed.ts';

export const underNegotiation = defineRule<StatusRule>({
  id: 'en/instruments/under-negotiation',
  recognises: 'An instrument is being negotiated or drafted.',
  status: 'under_negotiation',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(NEGOTIATING)} ${clause(6)}${INSTRUMENT}|${INSTRUMENT}["'),]* ${clause(5)}${words('continue, continues, is under negotiation, are under negotiation, under negotiation, is being negotiated, are being negotiated, being negotiated, being drafted, is being drafted, under discussion, under review, under study, being finalised, being finalized')})`)),
  finds: [
    'The two teams began ‹negotiations on the free trade agreement›.',
    'A ‹draft memorandum of understanding› was handed to the members.',
  ],
  ignores: [
    'The two teams signed the free trade agreement.',
    'Negotiations begin next week.',
  ],
});
