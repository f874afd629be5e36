import { describe, expect, it } from 'vitest';
import { fromStored } from './stored.ts';

describe('stored preferences', () => {
  it('begin in Arabic', () => {
    expect(fromStored(null).language).toBe('ar');
  });

  it('survive whatever another version left behind', () => {
    expect(fromStored('{"language":"de","digits":"arab","theme":7}')).toEqual({ language: 'ar', digits: 'arab', calendar: 'gregorian', theme: 'system' });
    expect(fromStored('not json').language).toBe('ar');
  });
});
