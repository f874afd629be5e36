import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

export const placeOfSigning = defineRule({
  id: 'fr/instruments/place-of-signing',
  recognises: 'The place where an instrument was signed: a city, or a seat of a body.',
  pattern: sequence(`${words('à, au, dans, ici à')} (?:la (?:capitale|ville)(?: [a-z]+| de)?,? )?`, evidence(SIGN.place)),
  finds: [
    'Les deux ont signé un accord à ‹Rabat›.',
    'Le protocole a été signé dans la capitale jordanienne, ‹Amman›.',
  ],
  ignores: [
    'Les deux ont signé un accord lundi.',
    'Rabat a salué l’accord.',
  ],
});
