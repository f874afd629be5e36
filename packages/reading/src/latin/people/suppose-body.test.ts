import { expect, it } from 'vitest';
import { read } from '../../read.ts';

function heldIn(text: string): readonly string[] {
  const { people, organisations } = read(text);
  const nameOf = (key: string | undefined): string => organisations.find((one) => one.key === key)?.name.value ?? '–';
  return people.flatMap(({ name, offices }) => offices.map(({ title, organisation }) => `${name.value}, ${title.value}: ${nameOf(organisation?.value)}`));
}

it.each([
  ['The Water Council signed an agreement with UNESCO. It was signed for the Council by its Chief Executive Officer, Mr Salim Haddad.', ['Salim Haddad, Chief Executive Officer: Water Council']],
  ['The Institute of Fisheries signed an agreement with UNESCO. Dr Paolo Reyes, Director of the Institute, thanked the staff.', ['Paolo Reyes, Director of the Institute: Institute of Fisheries']],
  ['The Ministry of Fisheries signed an agreement with UNESCO. Mrs Odile Marchand, Minister of Fisheries, was there.', ['Odile Marchand, Minister of Fisheries: Ministry of Fisheries']],
  ['The University of Kessab signed an agreement with UNESCO. The Vice-Chancellor, Prof Odile Marchand, thanked the staff.', ['Odile Marchand, Vice-Chancellor: University of Kessab']],
  ['The agreement was signed for the Port of Lindeborg by Margaret O’Hara, Director General.', ['Margaret O’Hara, Director General: Port of Lindeborg']],
  ['The Gulf Fund for Crafts signed an agreement with UNESCO. Fund Director-General Salim Haddad was there.', ['Salim Haddad, Director-General: Gulf Fund for Crafts']],
  ['Minister Odile Marchand to visit Tunis. The Minister of Trade of Guinea, Mrs Odile Marchand, will leave on Monday.', ['Odile Marchand, Minister of Trade of Guinea: Guinea']],
  ['The Irish Foreign Minister, Seamus O’Hara, thanked UNESCO.', ['Seamus O’Hara, Foreign Minister: Ireland']],
  ['L’Université de Kessab a signé un accord avec l’UNESCO. M. Salim Haddad, président de l’Université, a salué ce pas.', ['Salim Haddad, président de l’Université: Université de Kessab']],
  ['Le Ministère de la Pêche du Tchad a signé un accord. Le ministre de la Pêche, M. Salim Haddad, a salué ce pas.', ['Salim Haddad, ministre de la Pêche: Ministère de la Pêche du Tchad']],
])('an office is held in the body that the text leaves no doubt of: %s', (text, held) => {
  expect(heldIn(text)).toEqual(held);
});

it.each([
  ['The Water Council met the Minister of Health, Dr Paolo Reyes. The Ministry of Fisheries was there.', ['Paolo Reyes, Minister of Health: –']],
  ['Le Conseil de gouvernement a approuvé un accord. Le chef du gouvernement, M. Salim Haddad, a salué ce pas.', ['Salim Haddad, chef du gouvernement: –']],
  ['UNESCO met his counterpart, Mr Salim Haddad.', ['Salim Haddad, counterpart: –']],
  ['The University of Kessab and the University of Tandra signed. The Vice-Chancellor, Prof Odile Marchand, was there.', ['Odile Marchand, Vice-Chancellor: –']],
])('and in none where it may be another: %s', (text, held) => {
  expect(heldIn(text)).toEqual(held);
});
