import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const placeOfSigning = defineRule({
  id: 'en/instruments/place-of-signing',
  recognises: 'The place where an instrument was signed: a city, or a seat of a body.',
  pattern: sequence(`${words('in, at, here in')} (?:the (?:[a-z]+ ){0,3}(?:capital|city|town)(?: of)?,? |downtown |central )?`, evidence(`[${SIGN.place}](?![^\\s.]*'s)`)),
  finds: [
    'The two signed an agreement in ‹Rabat›.',
    'The protocol was signed in the Jordanian capital, ‹Amman›.',
  ],
  ignores: [
    'The two signed an agreement on Monday.',
    'Rabat welcomed the agreement.',
  ],
});
