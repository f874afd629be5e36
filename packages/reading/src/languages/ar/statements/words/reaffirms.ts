/** Verbs after which the speaker may be named. */
export const REAFFIRMS = [
  'أكد', // he stressed
  'أكدت', // she stressed
  'أكدا', // the two stressed
  'أكدوا', // they stressed
  'يؤكد', // he stresses
  'تؤكد', // she stresses
  'شدد', // he insisted
  'شددت', // she insisted
  'جدد', // he renewed
  'جددت', // she renewed
  'ذكر ب', // he recalled
  'جددا', // the two renewed
  'شددا', // the two insisted
  'يشدد', // he insists
  'تشدد', // she insists
  'أعاد التأكيد', // he stressed again
  'أعادت التأكيد', // she stressed again
  'تمسك', // he held fast
  'تمسكت', // she held fast
] as const;

/** Words by which a speaker goes on. */
export const REAFFIRMS_ON: readonly string[] = [
  'مؤكدا', // stressing
  'مؤكدة', // stressing (f.)
  'مؤكدين', // stressing (many)
  'مشددا', // insisting
  'مشددة', // insisting (f.)
  'مشددين', // insisting (many)
  'مجددا التأكيد', // stressing again
  'مجددة', // renewing (f.)
  'مجددا موقف', // renewing the position of
  'متمسكا', // holding fast
];
