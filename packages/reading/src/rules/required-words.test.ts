import { describe, expect, it } from 'vitest';
import { AND_OR_PREPOSITION, clause, INSTRUMENT, sequence, words } from '../languages/ar/patterns.ts';
import { SIGN } from '../text/masked.ts';
import { requiredWords } from './required-words.ts';

const required = (pattern: RegExp): readonly (readonly string[])[] => requiredWords(pattern.source).map((one) => [...one]);

describe('what a pattern cannot do without', () => {
  it('is one word of each list, and each sign', () => {
    expect(required(sequence(`${words(['وقع', 'أبرم'])} ${clause(9)}${INSTRUMENT}`))).toEqual([['ابرم', 'وقع'], [SIGN.instrument]]);
  });

  it('is the first word of a phrase, whatever is attached before it', () => {
    expect(required(sequence(words(['من أجل', 'بهدف'], AND_OR_PREPOSITION)))).toEqual([['من', 'بهدف']]);
  });

  it('holds the words of every branch, and nothing where one branch is free', () => {
    expect(required(sequence(`(?:${words(['غدا'])}|${words(['أمس'])})`))).toEqual([['غدا', 'امس']]);
    expect(required(sequence(`(?:${words(['غدا'])}|[ء-ي]+)`))).toEqual([]);
  });

  it('leaves out what may be absent and what must not follow', () => {
    expect(required(sequence(`(?:${words(['قد'])} )?(?!${words(['لم'])})${words(['وقع'])}`))).toEqual([['وقع']]);
    expect(required(sequence(`(?:${words(['قد'])} ){0,2}${words(['وقع'])}`))).toEqual([['وقع']]);
  });
});
