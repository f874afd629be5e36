/** «denied», whoever denies. */
export const DENIED = [
  'نفى', // he denied
  'نفت', // she denied
  'نفيا', // the two denied
  'نفوا', // they denied
  'ينفي', // he denies
  'تنفي', // she denies
  'أنكر', // he denied
  'أنكرت', // she denied
] as const;

/** «denying», beside another verb. */
export const DENYING = [
  'نافيا', // denying
  'نافية', // denying (f.)
  'نافين', // denying (pl.)
] as const;
