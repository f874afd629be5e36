import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Names that nobody else of the text bears, in small syllables. */
function nameOf(number: number): string {
  const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'ra', 'so', 'te', 'vi', 'zan'];
  const said = [1, 10, 100, 1_000].map((step) => syllables[Math.floor(number / step) % 10]).join('');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

it.each([
  ['of different names', (number: number): string => `Mr ${nameOf(number)} ${nameOf(number * 7 + 3)}`],
  ['with one given name', (number: number): string => `Mr Daniel ${nameOf(number)}`],
])('thousands of people %s are told apart in the time that their text takes', (_, called) => {
  const text = Array.from({ length: 8_000 }, (_one, number) => `The Minister met ${called(number)} on Monday.`).join(' ');
  expect(read(text).people.length).toBeGreaterThan(1_000);
});
