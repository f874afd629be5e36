import { describe, expect, it } from 'vitest';
import { AND_OR_PREPOSITION, clause, INSTRUMENT, sequence, words } from '../languages/ar/patterns.ts';
import { SIGN } from '../text/masked.ts';
import { type Needs, PART, requiredWords } from './required-words.ts';

type Listed = readonly (readonly string[] | { readonly either: readonly Listed[] })[];
const listed = (needs: Needs): Listed => needs.map((one) => ('either' in one ? { either: one.either.map(listed) } : [...one]));
const required = (pattern: RegExp): Listed => listed(requiredWords(pattern.source));

describe('what a pattern cannot do without', () => {
  it('is one word of each list, and each sign', () => {
    expect(required(sequence(`${words(['وقع', 'أبرم'])} ${clause(9)}${INSTRUMENT}`))).toEqual([['ابرم', 'وقع'], [SIGN.instrument]]);
  });

  it('is the longest word of a phrase, whatever is attached before it', () => {
    expect(required(sequence(words(['من أجل', 'بهدف'], AND_OR_PREPOSITION)))).toEqual([['اجل', 'بهدف']]);
  });

  it('is a run of letters outside a list, wherever it stands within a word', () => {
    expect(required(sequence('كلمه (?:وفد )?(?:ال)?دول'))).toEqual([[`${PART}كلمه`], [`${PART}دول`]]);
    expect(required(sequence('(?<=(?:القي|تلا) )كلماته?'))).toEqual([[`${PART}القي`, `${PART}تلا`], [`${PART}كلمات`]]);
    expect(required(sequence('في|كلمه'))).toEqual([]);
  });

  it('is all that one of the branches requires, and of many branches the rarest list of each', () => {
    const branch = `${words(['وقع'])} ${words(['أمس'])}`;
    expect(required(sequence(`(?:${branch}|${words(['غدا'])})`))).toEqual([{ either: [[['وقع'], ['امس']], [['غدا']]] }]);
    const many = ['قال', 'أعلن', 'ذكر', 'أضاف', 'أوضح', 'صرح', 'استطرد'].map((verb) => `${words([verb])} ${SIGN.person}`);
    expect(required(sequence(many.join('|')))).toEqual([['قال', 'اعلن', 'ذكر', 'اضاف', 'اوضح', 'صرح', 'استطرد']]);
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
