import { entriesOf } from '../../../latin/word-lists.ts';
import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { INSTRUMENT, sequence, SIGNED_OBJECT, words } from '../patterns.ts';
import { NOT_YET, SIGNED } from './words/signing.ts';

export const signedByVerb = defineRule<StatusRule>({
  id: 'en/instruments/signed-by-verb',
  recognises: 'A past verb of signing, its parties, and the instrument in the same clause.',
  status: 'signed',
  weight: 'proof',
  pattern: sequence(`(?<!(?:^| )(?:${entriesOf(NOT_YET).join('|')}) )(?<!${SIGN.instrument}["'),]* )`, evidence(`${words(SIGNED)},? ${named('parties', SIGNED_OBJECT.replace(INSTRUMENT, ''))}${INSTRUMENT}`)),
  finds: [
    'The ministry and Cairo University ‹signed a memorandum of understanding› to train doctors.',
    'The fund ‹concluded with the bank a cooperation agreement› on Monday.',
    'The two sides have ‹signed three agreements›.',
  ],
  ignores: [
    'The ministry will have signed nothing before the agreement expires.',
    'He signed up for the course under the agreement.',
    'The text to be signed is an agreement.',
    'She signed the guest book after discussing the agreement.',
    'They signed a petition against the trade agreement.',
  ],
});
