import { entriesOf } from '../../../latin/word-lists.ts';
import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { sequence, words } from '../patterns.ts';
import { NOT_YET } from './words/signing.ts';

export const signedIt = defineRule<StatusRule>({
  id: 'en/instruments/signed-it',
  recognises: '«Signed it», «signed on behalf of»: the instrument is the one last named.',
  status: 'signed',
  weight: 'proof',
  pointsBack: true,
  pattern: sequence(`(?<!(?:^| )(?:${entriesOf(NOT_YET).filter((word) => !['was', 'were', 'been', 'is', 'the', 'a', 'after'].includes(word)).join('|')}) )`, evidence(words('signed it, signed them, signed on behalf of, signed for, signed the document, signed the documents, signed the text, signed by, were signed by, was signed by, it was signed, they were signed, signatories were, the signatories were, signed the accord'))),
  finds: [
    'The rectors drafted a protocol and ‹signed it› in Rabat.',
    'The minister ‹signed on behalf of› Jordan.',
  ],
  ignores: [
    'The rectors drafted a protocol in Rabat.',
    'They hope to sign more by June.',
  ],
});
