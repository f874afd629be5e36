import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { INSTRUMENT, sequence, words } from '../patterns.ts';
import { SIGNED_PARTICIPLE } from './words/signing.ts';

export const wasSigned = defineRule<StatusRule>({
  id: 'en/instruments/was-signed',
  recognises: 'An instrument is said to have been signed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:no|any|neither|nor|if|once|until|when|draft) (?:["(]*[a-z-]+ )?["(]*)', evidence(`${INSTRUMENT}["'),]* (?:[^\\s.!?;]+\\s+){0,14}?(?:${words('was, were, has been, have been, is now, got')} (?:(?:also|officially|formally|jointly|duly|finally|recently|today|yesterday|ceremonially|in turn) )?)${words(SIGNED_PARTICIPLE)}`)),
  finds: [
    'The ‹agreement was signed› in Cairo by the two ministers.',
    'A ‹cooperation protocol between the Ministry of Health and UNICEF has been signed› in Tunis.',
  ],
  ignores: [
    'The agreement will be signed in Cairo.',
    'No agreement was signed in Cairo.',
    'The agreement was discussed in Cairo.',
  ],
});
