import { describe, expect, it } from 'vitest';
import { toFacts } from './facts.ts';
import { read } from './read.ts';

const statesIn = (text: string): readonly string[] => toFacts(read(text), text, 'text').organisations.filter(({ state }) => state === true).map(({ name }) => name);
const formsIn = (text: string): readonly (readonly string[])[] => toFacts(read(text), text, 'text').organisations.map(({ name, variants }) => [name, ...variants]);

describe('States', () => {
  it.each([
    ['عقد وزير الصحة سالم بدر اجتماعا مع وزير خارجية كينيا سامي داود.', ['كينيا']],
    ['عقد المدير سالم بدر اجتماعا في كينيا مع سامي داود.', []],
    ['تعقد غدا القمة الرقمية التي تستضيفها المملكة المغربية.', ['المملكة المغربية']],
    ['قام المدير سالم بدر بزيارة إلى كينيا.', []],
    ['قال وزير خارجية كينيا سامي داود إن الأمطار نافعة.', []],
  ])('are told where whoever serves them takes part in a meeting: %s', (text, expected) => {
    expect(statesIn(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  it('are told as they stand as well, where their names were put together', () => {
    expect(formsIn('وقعت وزارتا الصحة والتعليم مذكرة مع مدير للهيئة العامة للموانئ.')).toEqual([['وزارة الصحة', 'وزارتا الصحة'], ['وزارة التعليم', 'التعليم'], ['الهيئة العامة للموانئ', 'لهيئة العامة للموانئ']]);
  });

  it('are told once, where a State acts and its government as well', () => {
    expect(formsIn('وقعت حكومة جمهورية كينيا اتفاقية، وهي الأولى بين جمهورية كينيا وجامعة طنطا.')).toEqual([['حكومة جمهورية كينيا', 'جمهورية كينيا'], ['جامعة طنطا']]);
  });
});
