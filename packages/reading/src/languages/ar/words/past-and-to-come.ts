/** Said of a day, a month or a year that is over: «last». */
export const GONE_BY = [
  'الماضي', // last
  'الماضية', // last (f.)
  'المنصرم', // past
  'المنصرمة', // past (f.)
  'الفائت', // gone by
  'الفائتة', // gone by (f.)
] as const;

/** Said of a day, a month or a year that lies ahead: «next». */
export const COMING = [
  'المقبل', // coming
  'المقبلة', // coming (f.)
  'القادم', // next
  'القادمة', // next (f.)
] as const;
