import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const namesIn = (text: string): readonly string[] => read(text).organisations.map(({ name }) => name.value);

it('knows a body under two names, each of which is told with the other in brackets', () => {
  const text = 'The Centre for Human Rights ("Rights Centre") signed an agreement with the Ministry of Youth. The Rights Centre ("Centre for Human Rights") met the Ministry of Youth.';
  expect(namesIn(text)).toEqual(['Centre for Human Rights', 'Ministry of Youth']);
});

it('joins a short name with the only full name that begins with it, also behind its State', () => {
  const text = 'The Arab Fund signed an agreement with the Ministry of Youth. The Arab Fund for Economic Development welcomed it. ';
  expect(namesIn(text)).toEqual(['Arab Fund for Economic Development', 'Ministry of Youth']);
  expect(namesIn(`${text}The Arab Fund for Rural Roads signed an agreement with the Ministry of Youth.`)).toHaveLength(4);
});

it.each([
  ['National Harbour Authority', 'Harbour Authority'],
  ['Royal Institute of Fisheries', 'Institute of Fisheries'],
])('%s is meant by its name without its rank', (full, short) => {
  const { organisations } = read(`The ${full} signed an agreement with UNESCO. The agreement was signed for the ${short} by Mr Salim Haddad.`);
  expect(organisations.map(({ name }) => name.value)).toEqual([full, 'UNESCO']);
});

it('a State is known by its formal name without an article', () => {
  expect(read('The Republic of Niger and UNESCO signed an agreement.').organisations.map(({ authority }) => authority)).toEqual(['state:NE', 'organisation:unesco']);
});

it('an acronym that another body bears as well says nothing of a name with other words', () => {
  const { organisations } = read('Union of African Ports opens. The Union of African Ports (UAC) signed an agreement with UNESCO.');
  expect(organisations.map(({ name, authority }) => [name.value, authority])).toEqual([['Union of African Ports', null], ['UNESCO', 'organisation:unesco']]);
});

it('an organ is one, named alone or with the body whose it is', () => {
  expect(namesIn('The Council of Foreign Ministers of the Organisation of Islamic Cooperation met. The Council of Foreign Ministers adopted a report.')).toEqual(['Council of Foreign Ministers of the Organisation of Islamic Cooperation', 'Organisation of Islamic Cooperation']);
});

it('a body is called as it is written in a sentence, rather than in the capitals of a title', () => {
  expect(namesIn('ARAB ORGANIZATION FOR AGRICULTURAL DEVELOPMENT SIGNS AGREEMENT\n\nThe Arab Organization for Agricultural Development signed an agreement with UNESCO.')[0]).toBe('Arab Organization for Agricultural Development');
});

it('the noun of what a body is for belongs to its name behind an adjective too', () => {
  expect(namesIn('The International Institute for Legal Training signed an agreement with UNESCO.')[0]).toBe('International Institute for Legal Training');
});
