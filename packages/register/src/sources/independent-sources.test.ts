import { expect, it } from 'vitest';
import { independentSources } from './independent-sources.ts';

const groups = (...tellings: (readonly [string, ...string[]])[]): number =>
  new Set(independentSources(tellings.map(([id, ...agencies]) => ({ id, agencies }))).values()).size;

it('two newspapers that copied one agency are one independent source', () => {
  expect(groups(['first', 'spa'], ['second', 'spa'])).toBe(1);
  expect(groups(['first', 'spa'], ['second', 'wam'])).toBe(2);
});

it('two that name no agency are two', () => {
  expect(groups(['first'], ['second'])).toBe(2);
});

it('an agency that quotes another joins those that quote either', () => {
  expect(groups(['first', 'spa'], ['second', 'petra'], ['third', 'petra', 'spa'])).toBe(1);
});

it('one document told in two articles is one', () => {
  expect(groups(['first', 'spa'], ['first', 'wam'], ['second', 'wam'])).toBe(1);
});
