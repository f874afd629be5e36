/** Right before the name of an agency: that what is told was taken over from it. As written, for nothing is folded yet. */
export const TAKEN_FROM = [
  'نقل عن', // reporting after
  'نقلا عن', // quoting
  'نقلاً عن', // quoting
  'نقلًا عن', // quoting
  'نقلت', // reported
  'ذكرت', // stated
  'أفادت', // informed
  'افادت', // informed
  'أوردت', // carried
  'اوردت', // carried
  'بحسب', // according to
  'حسب', // according to
  'وفق', // according to
  'وفقا', // according to
  'وفقاً', // according to
  'وفقًا', // according to
];

/** «according to what it published». */
export const WHAT_IT_TOLD = [
  'نشرته', // published
  'ذكرته', // stated
  'نقلته', // reported
  'أوردته', // carried
  'بثته', // broadcast
];

/** What somebody gives to an agency: «in an interview with …». */
export const GIVEN_TO_IT = [
  'حديث', // talk
  'مقابلة', // interview
  'حوار', // dialogue
  'تصريح', // statement
  'تصريحات', // statements
];

/** The same in English and French. */
export const TAKEN_FROM_IN_LATIN = ['according to', 'quoting', 'citing', 'quoted by', 'reported by', 'as told by', 'selon', "d['’]après", 'citant', 'cité par', 'rapporté par'];
