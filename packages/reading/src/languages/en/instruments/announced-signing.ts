import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { UNDONE } from './words/signing.ts';

export const announcedSigning = defineRule<StatusRule>({
  id: 'en/instruments/announced-signing',
  recognises: 'A body announces that it has signed: «announced the signing of …».',
  status: 'signed',
  weight: 'proof',
  bodyOnly: true,
  pattern: sequence(`(?<!(?:^| )(?:to|will|would) )`, evidence(`${words('announced, announces, has announced, have announced, announce, is pleased to announce, are pleased to announce, welcomed, welcomes')} ${clauseWithout(UNDONE, 6)}${words('signing, signing of, the signing of, conclusion of, the conclusion of')} ${named('parties', clauseWithout(UNDONE, 8))}${INSTRUMENT}`)),
  finds: [
    'The university ‹announced the signing of a memorandum of understanding› with the centre.',
    'The company ‹announces the signing of a partnership agreement› with the port.',
  ],
  ignores: [
    'The university announced plans for the signing of a memorandum of understanding.',
    'The university announced a workshop on the agreement.',
  ],
});
