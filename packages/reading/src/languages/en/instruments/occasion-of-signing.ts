import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { UNDONE } from './words/signing.ts';

export const occasionOfSigning = defineRule<StatusRule>({
  id: 'en/instruments/occasion-of-signing',
  recognises: 'The signing is spoken of as a known event: after it, at it, by it.',
  status: 'signed',
  weight: 'support',
  pattern: sequence('(?<!(?:^| )(?:ahead of|before|pending|until|towards|for|of) (?:the )?)', evidence(`${words('signing, the signing of, signing of, signing ceremony for, signing ceremony of, by signing, signature of, conclusion of, having signed')} ${named('parties', clauseWithout(UNDONE, 6))}${INSTRUMENT}`)),
  finds: [
    'Speaking at ‹the signing of the agreement›, she thanked the donors.',
    'He said that ‹signing the memorandum of understanding› was a first step.',
  ],
  ignores: [
    'She thanked the donors for the agreement.',
    'He spoke of the possible signing ahead.',
  ],
});
