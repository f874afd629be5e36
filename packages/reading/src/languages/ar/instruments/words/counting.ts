/** Number words before a noun of the plural. */
export const NUMBER_WORDS: readonly (readonly [word: string, value: number])[] = [
  ['ثلاث', 3], // three
  ['ثلاثة', 3], // three
  ['أربع', 4], // four
  ['أربعة', 4], // four
  ['خمس', 5], // five
  ['خمسة', 5], // five
  ['ست', 6], // six
  ['ستة', 6], // six
  ['سبع', 7], // seven
  ['سبعة', 7], // seven
  ['ثماني', 8], // eight
  ['ثمانية', 8], // eight
  ['تسع', 9], // nine
  ['تسعة', 9], // nine
  ['عشر', 10], // ten
  ['عشرة', 10], // ten
  ['عشرين', 20], // twenty
  ['عشرون', 20], // twenty
];
