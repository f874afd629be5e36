import { expect, it } from 'vitest';
import { asksForPhrase, couldBePhrase, readSearchState } from './search-state.ts';

it('reads what is searched for from the address, and leaves out what makes no sense', () => {
  expect(readSearchState({ q: ' التعاون التقني ', kind: 'instrument', page: '2' })).toEqual({ q: 'التعاون التقني', kind: 'instrument', page: 2 });
  expect(readSearchState({ q: '', kind: '../x', page: '-1' })).toEqual({});
});

it('knows a phrase in quotation marks of any language', () => {
  expect(asksForPhrase('"حقوق الإنسان"')).toBe(true);
  expect(asksForPhrase('«حقوق الإنسان» 2024')).toBe(true);
  expect(asksForPhrase('حقوق الإنسان')).toBe(false);
});

it('offers the exact phrase only where there are several words', () => {
  expect(couldBePhrase('التعاون')).toBe(false);
  expect(couldBePhrase('التعاون التقني')).toBe(true);
  expect(couldBePhrase('“technical cooperation”')).toBe(false);
});
