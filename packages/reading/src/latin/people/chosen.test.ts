import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

/** «name: office + office», for all people of a text. */
function held(text: string): readonly string[] {
  return read(text).people.map(({ name, offices }) => `${name.value}: ${offices.map(({ title }) => title.value).join(' + ')}`.trim());
}

describe('whoever is chosen for an office', () => {
  it.each([
    ['Salem Badr was appointed Secretary-General of the Water Council.', ['Salem Badr: Secretary-General of the Water Council']],
    ['Hala Marzouki has been unanimously elected as President of the Water Council.', ['Hala Marzouki: President of the Water Council']],
    ['The Board appointed Salem Badr Director of the Water Council, succeeding Omar Haddad.', ['Salem Badr: Director of the Water Council', 'Omar Haddad:']],
    ['Karim Haddad a été nommé directeur général de l’Office national des eaux.', ['Karim Haddad: directeur général de l’Office national des eaux']],
    ['Le ministre du Budget, Karim Haddad, a pris la parole.', ['Karim Haddad: ministre du Budget']],
    ['Salem Badr was thanked by the Director of the Water Council.', ['Salem Badr:']],
  ])('holds it: %s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});
