import { describe, expect, it } from 'vitest';
import { agenciesIn } from './agencies-in.ts';

const told = (text: string): readonly string[] => agenciesIn(text, { start: 0, end: text.length }).map(({ id, name }) => id ?? name);
const words = (text: string): readonly string[] => agenciesIn(text, { start: 0, end: text.length }).map(({ evidence: { start, end } }) => text.slice(start, end));

const REST = ' وقّعت الوزارة والمنظمة مذكرة تفاهم في مجال التدريب، وحضر التوقيع عدد من المسؤولين.';

describe('a story names the agency it comes from', () => {
  it.each([
    ['الرياض (واس) –', ['spa']],
    ['جدة - يونا:', ['una']],
    ['القاهرة (أ ش أ) -', ['mena']],
    ['الكويت (كونا) --', ['kuna']],
    ['عمّان (بترا)–', ['petra']],
    ['نقلا عن وكالة الأنباء القطرية (قنا)،', ['qna']],
    ['ذكرت وكالة أنباء الإمارات (وام) أنه', ['wam']],
    ['وبحسب ما نشرته وكالة رويترز', ['reuters']],
    ['وفقا لوكالة الأناضول', ['anadolu']],
    ['حسبما نقلت وكالة الأنباء الإماراتية "وام"', ['wam']],
    ['في حديث مع وكالة «سبوتنيك»', ['sputnik']],
    ['في تصريحات لوكالة رويترز', ['reuters']],
    ['أفادت وكالة الأنباء الهاشمية (بترا)', ['petra']],
    ['أفادت وكالة أنباء نواكشوط أنه', ['وكالة أنباء نواكشوط']],
  ])('%s', (head, expected) => expect(told(`${head}${REST}`)).toEqual(expected));

  it.each([
    ['المصدر: واس', ['spa']],
    ['(وام)', ['wam']],
    ['المصدر: وكالة المغرب العربي للأنباء', ['map']],
  ])('at its end: %s', (tail, expected) => expect(told(`تونس.${REST}\n${tail}`)).toEqual(expected));

  it('and the agency that this one quotes, in their order', () => {
    expect(told(`نقلت وكالة الأنباء الأردنية (بترا) عن وكالة الأنباء السعودية (واس) أنه${REST}`)).toEqual(['petra', 'spa']);
    expect(told(`المنامة (بنا) -${REST} وذلك نقلا عن وكالة الأنباء الكويتية.`)).toEqual(['bna', 'kuna']);
  });

  it('once, however often it is named', () => {
    expect(told(`الرياض (واس) –${REST} نقلا عن وكالة الأنباء السعودية.\nالمصدر: واس`)).toEqual(['spa']);
  });

  it('by the words that say so', () => {
    expect(words(`نقلا عن وكالة الأنباء القطرية (قنا)،${REST}`)).toEqual(['نقلا عن وكالة الأنباء القطرية (قنا)']);
    expect(words(`الرياض (واس) –${REST}`)).toEqual(['واس']);
  });

  it.each([
    ['Rabat, 12 mars 2024 (MAP) - Le ministère a signé une convention.', ['map']],
    ['Riyadh (SPA) -- The ministry signed a memorandum.', ['spa']],
    ['The ministry signed a memorandum, according to the Qatar News Agency (QNA).', ['qna']],
    ['Selon l’Agence marocaine de presse, le ministère a signé une convention.', ['map']],
  ])('in Latin letters: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('an agency that is only spoken of is no source', () => {
  it.each([
    'استقبل الوزير مدير وكالة الأنباء السعودية في مكتبه.',
    'وقّعت وكالة أنباء الإمارات ووكالة أنباء البحرين اتفاقية تبادل إخباري.',
    'وقال إن المدرسة بنا أجيالها، وذكرت وفا أختها.',
    'The ministry put the map (annex) on its page.',
    'وحضر ممثلون عن وكالة التعاون الياباني (جايكا).',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('a text of nothing but lines that name sources', () => {
  it('is looked through as far as a story says what it comes from', () => {
    const letters = Array.from('بتثجحخدذرزسشصضطظعغفقكلمن');
    const names = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => `${one}${two}${three}ان`)));
    const story = names.map((name) => `المصدر: وكالة أنباء ${name}`).join('\n');
    expect(told(story).length).toBeLessThan(50);
    expect(told(`${story}\nالمصدر: واس`)).toContain('spa');
  });
});
