import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { clauseWithout, INSTRUMENT, sequence, words } from '../patterns.ts';
import { CAME_WITH, SIGNING, UNDONE } from './words/signing.ts';

export const signingTookPlace = defineRule<StatusRule>({
  id: 'en/instruments/signing-took-place',
  recognises: 'The signing is said to have taken place, or to have been witnessed.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence('(?<!(?:^| )(?:will|would|to|be|may|could|should|can|might|shall|not|if|is expected|are expected|until|after|before|since|anniversary of) (?:the )?)', evidence(`(?:${words(CAME_WITH)} ${clauseWithout(UNDONE, 14)}${words(`${SIGNING}, signing of, signature of`)} ${named('parties', clauseWithout(UNDONE, 12))}${INSTRUMENT}|${words('signing, signing ceremony')} (?:of|for) ${clauseWithout(UNDONE, 3)}${INSTRUMENT} ${clauseWithout(UNDONE, 14)}${words('took place, was held, were held, has taken place, was attended, was witnessed, were attended')})`)),
  finds: [
    'The two presidents ‹witnessed the signing of an air services agreement›.',
    'The ‹signing of the memorandum of understanding took place› at the ministry.',
    'The visit ‹culminated in the signing of two cooperation agreements›.',
  ],
  ignores: [
    'The two presidents will witness the signing of an air services agreement.',
    'The two presidents discussed an air services agreement.',
    'The visit included talks on the possible signing of a trade agreement.',
  ],
});
