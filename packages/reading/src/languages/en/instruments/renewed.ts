import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words } from '../patterns.ts';
import { RENEWED } from './words/not-signed.ts';

export const renewed = defineRule<StatusRule>({
  id: 'en/instruments/renewed',
  recognises: 'An instrument is renewed or extended.',
  status: 'renewed',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:not|never|will|would|may|can|could|to be) )', evidence(`(?:${words(RENEWED)} ${named('parties', clause(14))}${INSTRUMENT}|${INSTRUMENT}["'),]* ${clause(5)}${words('was renewed, were renewed, has been renewed, was extended, has been extended')})`)),
  finds: [
    'The two academies ‹renewed their cooperation agreement› for three years.',
    'The ‹agreement was extended› until 2027.',
  ],
  ignores: [
    'The two academies signed a cooperation agreement.',
    'The library renewed its books.',
  ],
});
