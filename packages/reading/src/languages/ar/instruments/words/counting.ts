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
  ['ثلاثين', 30], // thirty
  ['ثلاثون', 30], // thirty
  ['أربعين', 40], // forty
  ['أربعون', 40], // forty
  ['خمسين', 50], // fifty
  ['خمسون', 50], // fifty
];

/** Words before «ten» that make of it eleven and twelve. */
export const BEFORE_TEN: readonly (readonly [word: string, value: number])[] = [
  ['أحد', 1], // (one-)teen
  ['إحدى', 1], // (one-)teen (f.)
  ['اثنا', 2], // (two-)teen
  ['اثني', 2], // (two-)teen
  ['اثنتا', 2], // (two-)teen (f.)
  ['اثنتي', 2], // (two-)teen (f.)
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

/** Verbs by which several are said to take in the ones that are then named. */
export const COVER = [
  'ضمت', // they took in
  'شملت', // they covered
  'تضم', // they take in
  'تشمل', // they cover
  'تضمنت', // they contained
  'تتضمن', // they contain
  'تتعلق', // they concern
  'تهم', // they concern
  'تخص', // they concern
  'تتمثل', // they consist
] as const;

/** Words before the word for several, of which some are then named. */
export const FOREMOST = [
  'من', // of
  'من بين', // among
  'بين', // among
  'من ضمن', // among
  'من أبرز', // of the chief of
  'أبرز', // the chief of
  'من بين أبرز', // among the chief of
  'من أهم', // of the weightiest of
  'أهم', // the weightiest of
  'من بين أهم', // among the weightiest of
] as const;
