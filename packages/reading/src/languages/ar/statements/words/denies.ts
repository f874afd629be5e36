/** Verbs after which the speaker may be named. */
export const DENIES = [
  'نفى', // he denied
  'نفت', // she denied
  'نفيا', // the two denied
  'نفوا', // they denied
  'ينفي', // he denies
  'تنفي', // she denies
  'أنكر', // he denied
  'أنكرت', // she denied
  'كذب', // he gave the lie to
  'كذبت', // she gave the lie to
  'فند', // he refuted
  'فندت', // she refuted
  'دحض', // he refuted
  'دحضت', // she refuted
] as const;

/** The same where the speech goes on. */
export const DENIES_ON = [
  'نافيا', // denying
  'نافية', // denying (f.)
  'نافين', // denying (pl.)
  'مفندا', // refuting
  'مفندة', // refuting (f.)
] as const;
