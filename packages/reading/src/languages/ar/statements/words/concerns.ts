/** Verbs after which the speaker may be named. */
export const CONCERNS = [
  'أعرب عن قلقه', // he expressed his concern
  'أعربت عن قلقها', // she expressed her concern
  'عبر عن قلقه', // he expressed his concern
  'عبرت عن قلقها', // she expressed her concern
  'حذر', // he warned
  'حذرت', // she warned
  'نبه', // he cautioned
  'نبهت', // she cautioned
] as const;

/** Words by which a speaker goes on. */
export const CONCERNS_ON: readonly string[] = [
  'معربا عن قلقه', // expressing his concern
  'محذرا', // warning
  'محذرة', // warning (f.)
  'معربة عن قلقها', // expressing her concern
  'منبها', // cautioning
  'منبهة', // cautioning (f.)
];
