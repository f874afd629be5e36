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
