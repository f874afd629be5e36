import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';

export const initialled = defineRule<StatusRule>({
  id: 'en/instruments/initialled',
  recognises: 'An instrument is only initialled.',
  status: 'initialled',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:not|never|to) )', evidence(`(?:${words('initialled, initialed, initials, initialling of, initialing of, signed in initials')} ${named('parties', clause(18))}${INSTRUMENT}|${INSTRUMENT}["'),]* ${clause(6)}${words('was initialled, were initialled, was initialed, were initialed, initialled by, has been initialled, have been initialled')})`)),
  finds: [
    'The experts ‹initialled an air services agreement› in Amman.',
    'The ‹protocol was initialled› by the heads of delegation.',
  ],
  ignores: [
    'The experts signed an air services agreement in Amman.',
    'His initials were carved on the door.',
  ],
});
