/** Verbs after which the speaker may be named. */
export const CONDEMNS = [
  'أدان', // he condemned
  'أدانت', // she condemned
  'يدين', // he condemns
  'تدين', // she condemns
  'استنكر', // he denounced
  'استنكرت', // she denounced
  'ندد', // he denounced
  'نددت', // she denounced
  'شجب', // he deplored
  'شجبت', // she deplored
  'رفض', // he rejected
  'رفضت', // she rejected
  'دان', // he condemned
  'دانت', // she condemned
  'أدانا', // the two condemned
  'أدانوا', // they condemned
  'انتقد', // he criticised
  'انتقدت', // she criticised
  'استهجن', // he deplored
  'استهجنت', // she deplored
  'اتهم', // he accused
  'اتهمت', // she accused
] as const;

/** Words by which a speaker goes on. */
export const CONDEMNS_ON: readonly string[] = [
  'مدينا', // condemning
  'مستنكرا', // denouncing
  'منددا', // denouncing
  'مدينة بشدة', // condemning firmly (f.)
  'مستنكرة', // denouncing (f.)
  'منددة', // denouncing (f.)
  'رافضا', // rejecting
  'رافضة', // rejecting (f.)
  'محملا', // holding responsible
  'محملة', // holding responsible (f.)
  'متهما', // accusing
  'متهمة', // accusing (f.)
  'منتقدا', // criticising
  'منتقدة', // criticising (f.)
];
