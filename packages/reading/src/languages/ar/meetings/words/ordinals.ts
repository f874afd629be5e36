/** Ordinals of one word, with the article; each form that a session may take. */
const ONES: readonly (readonly [value: number, ...forms: string[]])[] = [
  [1, 'الأول', 'الأولى', 'أول', 'الحادي', 'الحادية'], // first
  [2, 'الثاني', 'الثانية'], // second
  [3, 'الثالث', 'الثالثة'], // third
  [4, 'الرابع', 'الرابعة'], // fourth
  [5, 'الخامس', 'الخامسة'], // fifth
  [6, 'السادس', 'السادسة'], // sixth
  [7, 'السابع', 'السابعة'], // seventh
  [8, 'الثامن', 'الثامنة'], // eighth
  [9, 'التاسع', 'التاسعة'], // ninth
  [10, 'العاشر', 'العاشرة'], // tenth
];

const TENS: readonly (readonly [value: number, ...forms: string[]])[] = [
  [10, 'عشر', 'عشرة'], // -teenth
  [20, 'العشرون', 'العشرين'], // twentieth
  [30, 'الثلاثون', 'الثلاثين'], // thirtieth
  [40, 'الأربعون', 'الأربعين'], // fortieth
  [50, 'الخمسون', 'الخمسين'], // fiftieth
  [60, 'الستون', 'الستين'], // sixtieth
  [70, 'السبعون', 'السبعين'], // seventieth
  [80, 'الثمانون', 'الثمانين'], // eightieth
  [90, 'التسعون', 'التسعين'], // ninetieth
  [100, 'المائة', 'المئة'], // hundredth
];

/** Ordinals before the noun: «the first meeting of». */
export const LEADING_ORDINALS: readonly (readonly [value: number, word: string])[] = [
  [1, 'أول'], // first
  [1, 'أولى'], // first (f.)
  [2, 'ثاني'], // second
  [3, 'ثالث'], // third
  [4, 'رابع'], // fourth
  [5, 'خامس'], // fifth
  [6, 'سادس'], // sixth
  [7, 'سابع'], // seventh
  [8, 'ثامن'], // eighth
  [9, 'تاسع'], // ninth
  [10, 'عاشر'], // tenth
];

export const ORDINAL_ONES = ONES;
export const ORDINAL_TENS = TENS;
