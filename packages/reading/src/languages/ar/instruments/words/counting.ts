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

/** Words before the members of a number: «12 documents, among them …». */
export const AMONG_THEM = [
  'منها', // of them
  'ومنها', // and of them
  'من بينها', // among them
  'ومن بينها', // and among them
  'بينها', // among them
  'هي', // these are
  'وهي', // and these are
  'وهما', // and these two are
  'شملت', // they covered
  'تشمل', // they cover
  'تضمنت', // they contained
  'من أبرزها', // the chief of them
  'أبرزها', // the chief of them
] as const;
