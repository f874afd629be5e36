import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { DENIED } from './words/not-signed.ts';

export const denied = defineRule<StatusRule>({
  id: 'en/instruments/denied',
  recognises: 'The signing or the existence of an instrument is denied, or it was refused.',
  status: 'denied',
  weight: 'proof',
  pattern: sequence(evidence(`(?:${words(DENIED)} ${named('parties', wordsBetween(16))}${INSTRUMENT}|${words('no, neither, nor')} ${wordsBetween(3)}${INSTRUMENT} ${clause(5)}${words('was signed, were signed, has been signed, have been signed, was concluded, had been signed')}|${INSTRUMENT} ${clause(4)}${words('was not signed, were not signed, has not been signed, was never signed, were never signed')})`)),
  finds: [
    'The ministry ‹denied signing an agreement› with the company.',
    'The federation ‹did not sign any memorandum of understanding› with the club.',
    'At the end of the talks ‹no agreement was signed›.',
  ],
  ignores: [
    'The ministry signed an agreement with the company.',
    'The ministry denied the rise in prices.',
  ],
});
