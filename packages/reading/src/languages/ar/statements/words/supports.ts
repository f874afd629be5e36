/** Verbs after which the speaker may be named. */
export const SUPPORTS = [
  'أيد', // he supported
  'أيدت', // she supported
  'أعرب عن دعمه', // he expressed his support
  'أعرب عن تضامنه', // he expressed his solidarity
  'عبر عن التضامن', // he expressed solidarity
  'عبر عن دعمه', // he expressed his support
  'أعربت عن دعمها', // she expressed her support
  'أعربت عن تضامنها', // she expressed her solidarity
  'جدد دعمه', // he renewed his support
  'جددت دعمها', // she renewed her support
] as const;

/** Words by which a speaker goes on. */
export const SUPPORTS_ON: readonly string[] = [
  'مؤيدا', // supporting
  'معربا عن تضامنه', // expressing his solidarity
  'معربا عن دعمه', // expressing his support
];
