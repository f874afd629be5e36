import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { APPROVED } from './words/not-signed.ts';

export const approvedByBody = defineRule<StatusRule>({
  id: 'en/instruments/approved-by-body',
  recognises: 'A cabinet, a parliament or a board approves or ratifies an instrument.',
  status: 'approved',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:not|never|to|must|should|will|would|once|pending|until|been|be) )', evidence(`(?:(?!agreed (?:to|on) )${words(APPROVED)} ${clause(9)}${INSTRUMENT}|${INSTRUMENT}["'),]* ${clause(6)}${words('was approved, were approved, was ratified, were ratified, was adopted, were adopted, has been approved, has been ratified')})`)),
  finds: [
    'The Cabinet ‹approved a memorandum of understanding› with Korea on transport.',
    'The parliament voted for the ‹ratification of the judicial cooperation agreement›.',
  ],
  ignores: [
    'The board signed a memorandum of understanding with Korea.',
    'The board approved the yearly budget.',
    'The board agreed to sign a memorandum of understanding.',
  ],
});
