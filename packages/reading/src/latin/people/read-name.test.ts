import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const namesIn = (text: string): readonly string[] => read(text).people.map(({ name }) => name.value);

it.each([
  ['The agreement was signed by Margaret O’Hara, Director General of the Harbour Authority.', ['Margaret O’Hara']],
  ['Mr. Anthony D\'Silva, Governor of the Bank, spoke. Mr. D\'Silva thanked the staff.', ['Anthony D\'Silva']],
  ['Carlos d\'Oliveira, President of the Fund, signed the agreement with UNESCO.', ['Carlos d\'Oliveira']],
  ['Prof. Grace N\'Dour-Adeyemi said the work would go on.', ['Grace N\'Dour-Adeyemi']],
  ['La directrice générale de la Banque, Mme Hélène d’Aubigny-Roux, a signé un accord avec l’UNESCO. Mme d’Aubigny-Roux a salué ce pas.', ['Hélène d’Aubigny-Roux']],
  ['M. Ousmane N’Dao, directeur du port, a signé un accord avec l’UNESCO.', ['Ousmane N’Dao']],
  ['Le maire de Sfax, M. Mounir L’Kadi, a signé un accord avec l’UNESCO.', ['Mounir L’Kadi']],
  ['The Chairperson of the Water Council, Justice (Rtd) Odile Marchand, signed.', ['Odile Marchand']],
])('a name goes on past an apostrophe: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  ['Jordan welcomed Margaret O’Hara’s proposal.', ['Margaret O’Hara']],
  ['Selon Mme Aïssata Koné d’Amnesty International, le texte est prêt.', ['Aïssata Koné']],
  ['Le directeur Salim Haddad d’Alger a salué ce pas.', ['Salim Haddad']],
])('and ends before whose or whence somebody is: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
