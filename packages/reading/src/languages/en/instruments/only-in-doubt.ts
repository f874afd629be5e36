import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clause, INSTRUMENT, sequence, words, wordsBetween } from '../patterns.ts';
import { DOUBT } from './words/not-signed.ts';
import { SIGNED, SIGNING, TO_SIGN } from './words/signing.ts';

export const onlyInDoubt = defineRule<StatusRule>({
  id: 'en/instruments/only-in-doubt',
  recognises: 'A signing in a question, under a condition, or as a rumour: nothing is reported.',
  status: 'referenced',
  weight: 'support',
  refuses: true,
  pattern: sequence(evidence(`(?:${words(DOUBT)} ${wordsBetween(9)}${words(`${SIGNED}, ${TO_SIGN}, ${SIGNING}, signs, is signed, are signed`)} ${wordsBetween(14)}${INSTRUMENT}|(?<=^["(]*)${words('has, have, did, will, is, are, was, were, when will, when did, why did, could, can')} ${wordsBetween(14)}${INSTRUMENT}(?=[^.!]{0,120}\\?)|${INSTRUMENT} ${clause(2)}${words('is signed, are signed, if signed, once signed, when signed')})`)),
  finds: [
    '‹If the two sides sign the agreement›, work will begin.',
    '‹Has the ministry signed the agreement› with the company?',
  ],
  ignores: [
    'The ministry signed an agreement with the company.',
    'If work begins, the ministry will pay.',
  ],
});
