import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const signedOnce = defineRule<StatusRule>({
  id: 'en/instruments/signed-once',
  recognises: 'A signing that belongs to the past of the story, told as background.',
  status: 'referenced',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words('had signed, had concluded, had previously signed, had already signed, previously signed, previously concluded, had inked, once signed, earlier signed, already signed')} ${named('parties', clause(16))}${INSTRUMENT}|${INSTRUMENT}["'),]* ${clause(4)}${words('had been signed, previously signed, had been concluded, dating back to, dates back to, dating from, of long standing')})`)),
  finds: [
    'The ministry ‹had signed a memorandum of understanding› with the authority.',
    'They recalled the ‹agreement previously signed› by the two universities.',
  ],
  ignores: [
    'The ministry signed a memorandum of understanding with the authority.',
    'The ministry had a plan.',
  ],
});
