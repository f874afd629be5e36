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
  'ساند', // he backed
  'ساندت', // she backed
  'أعلن تأييده', // he declared his support
  'أعلنت تأييدها', // she declared her support
] as const;

/** Words by which a speaker goes on. */
export const SUPPORTS_ON: readonly string[] = [
  'مؤيدا', // supporting
  'معربا عن تضامنه', // expressing his solidarity
  'معربا عن دعمه', // expressing his support
  'مؤيدة', // supporting (f.)
  'معربة عن تضامنها', // expressing her solidarity
  'معربة عن دعمها', // expressing her support
  'مؤكدا دعم', // stressing the support of
  'مؤكدة دعم', // stressing the support of (f.)
  'مؤكدا دعمه', // stressing his support
  'مؤكدة دعمها', // stressing her support
  'مؤكدا تضامن', // stressing the solidarity of
  'مجددة دعمها', // renewing her support
  'مجددا دعم', // renewing the support of
];
