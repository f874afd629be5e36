import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const placeOfMeeting = defineRule({
  id: 'en/meetings/place-of-meeting',
  recognises: 'Where a meeting is held: a city, a State, or the seat of a body.',
  pattern: sequence(`${words('in, at, here in')} (?:the (?:[a-z${SIGN.state}]+ ){0,3}(?:capital|city|town)(?: of)?,? |downtown |central )?`, evidence(`[${SIGN.place}](?![^\\s.]*'s)`)),
  finds: [
    'The session was held in ‹Geneva›.',
    'The forum opened in the Jordanian capital, ‹Amman›.',
  ],
  ignores: [
    'The session was held on Monday.',
    'Geneva welcomed the guests.',
  ],
});
