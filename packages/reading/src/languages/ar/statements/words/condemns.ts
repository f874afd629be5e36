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
] as const;

/** Words by which a speaker goes on. */
export const CONDEMNS_ON: readonly string[] = [
  'مدينا', // condemning
  'مستنكرا', // denouncing
  'منددا', // denouncing
];
