import { fold } from '../letters/fold.ts';

const ONES = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];
const UNITS = ['الحادي', ...ONES.slice(1)];

/** Days of a month in words: «الخامس من مايو», «الحادي والعشرين من مارس». */
export const dayWords: ReadonlyMap<string, number> = new Map(
  [
    ...ONES.map((word, index) => [word, index + 1] as const),
    ['العاشر', 10] as const,
    ...UNITS.map((word, index) => [`${word} عشر`, index + 11] as const),
    ...['العشرين', 'العشرون'].flatMap((ten) => [[ten, 20] as const, ...UNITS.map((word, index) => [`${word} و${ten}`, index + 21] as const)]),
    ...['الثلاثين', 'الثلاثون'].flatMap((ten) => [[ten, 30] as const, [`الحادي و${ten}`, 31] as const]),
  ].map(([word, day]) => [fold(word), day] as const),
);

const PLAIN_ONES = ['فاتح', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];

/** Days in words as they stand right before the month: «سادس أكتوبر», «فاتح ماي». */
export const plainDayWords: ReadonlyMap<string, number> = new Map(PLAIN_ONES.map((word, index) => [fold(word), index + 1]));

/** The day that words with or without «on the» say; 0 for none. */
export function dayInWords(said: string): number {
  const words = said.replaceAll(/ +/gu, ' ');
  return dayWords.get(words) ?? dayWords.get(words.slice(1)) ?? plainDayWords.get(words) ?? plainDayWords.get(words.slice(1)) ?? 0;
}
