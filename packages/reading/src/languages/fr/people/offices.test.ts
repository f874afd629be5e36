import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

const heldIn = (text: string): readonly string[] => read(text).people.flatMap(({ name, offices }) => offices.map(({ title }) => `${name.value}: ${title.value}`));

it.each([
  ['M. Kouassi Haddad, ministre d’État, ministre de la Pêche, a signé un accord.', ['Kouassi Haddad: ministre d’État', 'Kouassi Haddad: ministre de la Pêche']],
  ['Le ministre des Affaires étrangères, de la Migration et des Tunisiens à l’étranger, Salim Haddad, a signé un accord.', ['Salim Haddad: ministre des Affaires étrangères, de la Migration et des Tunisiens à l’étranger']],
])('an office is read to its end: %s', (text, held) => {
  expect(heldIn(text)).toEqual(held);
});
