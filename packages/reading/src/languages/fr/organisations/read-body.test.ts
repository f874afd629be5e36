import { expect, it } from 'vitest';
import { read } from '../../../read.ts';

const namesIn = (text: string): readonly string[] => read(text).organisations.map(({ name }) => name.value);

it.each([
  ['Le Port autonome de Dakar et l’UNESCO ont signé un accord.', ['Port autonome de Dakar', 'UNESCO']],
  ['Le Port de Tanger-Est et l’UNESCO ont signé un accord.', ['Port de Tanger-Est', 'UNESCO']],
  ['La ville de Sfax et l’UNESCO ont signé un accord.', ['ville de Sfax', 'UNESCO']],
  ['La réunion s’est tenue dans la ville de Sfax. Le Port de Tanger et l’UNESCO ont signé un accord.', ['Port de Tanger', 'UNESCO']],
])('a body is named to its end: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
