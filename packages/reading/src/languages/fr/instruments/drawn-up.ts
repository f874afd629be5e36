import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { SIGN } from '../../../text/masked.ts';
import { sequence, words } from '../patterns.ts';

const TOWN = `(?:a|au|en) (?:la ville de )?[${SIGN.place}${SIGN.state}]`;

export const drawnUp = defineRule({
  id: 'fr/instruments/drawn-up',
  recognises: 'The last clause of an instrument itself: done at a place on a day. That it was signed is supposed of it.',
  pattern: sequence('^["(]*', evidence(`${words('fait, fait et signé, signé, faite, signée, établi')}(?: en [a-z]+ (?:exemplaires?|originaux|original)(?: originaux)?)?,? (?:${TOWN}[^.;]{0,60}?${SIGN.date}|(?:le )?${SIGN.date},? ${TOWN})`)),
  finds: [
    'Le mémorandum dure trois ans. ‹Fait à Amman, le 9 février 2025›, en deux exemplaires.',
    'Le mémorandum dure trois ans. ‹Fait en double exemplaire à Dakar, le 4 juillet 2025›.',
    'Le mémorandum dure trois ans. ‹Signé à Tunis le 5 mai 2024›.',
  ],
  ignores: ['Le travail fut fait à Amman le 9 février 2025.', 'Fait à la hâte.'],
});
