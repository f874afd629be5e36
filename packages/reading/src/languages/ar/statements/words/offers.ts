/** Verbs after which the speaker may be named. */
export const OFFERS = [
  'أبدى استعداده', // he showed his readiness
  'أبدت استعدادها', // she showed her readiness
  'أعرب عن استعداده', // he expressed his readiness
  'تعهد', // he pledged
  'تعهدت', // she pledged
  'تعهدا', // the two pledged
  'تعهدوا', // they pledged
  'أعربت عن استعدادها', // she expressed her readiness
] as const;

/** Words by which a speaker goes on. */
export const OFFERS_ON: readonly string[] = [
  'أعرب عن استعداد', // he expressed the readiness of
  'معربا عن استعداده', // expressing his readiness
  'معربا عن استعداد', // expressing the readiness of
  'مبديا استعداده', // showing his readiness
  'متعهدا', // pledging
  'متعهدة', // pledging (f.)
  'معربة عن استعدادها', // expressing her readiness
  'معربة عن استعداد', // expressing the readiness of (f.)
  'مبدية استعدادها', // showing her readiness
];
