import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const placeOfMeeting = defineRule({
  id: 'fr/meetings/place-of-meeting',
  recognises: 'Where a meeting is held: a city, a State, or the seat of a body.',
  pattern: sequence(`${words('à, au, dans, ici à')} (?:la (?:capitale|ville)(?: [a-z]+| de)?,? )?`, evidence(SIGN.place)),
  finds: [
    'La session s’est tenue à ‹Genève›.',
    'Le forum s’est ouvert dans la capitale jordanienne, ‹Amman›.',
  ],
  ignores: [
    'La session s’est tenue lundi.',
    'Genève a salué les invités.',
  ],
});
