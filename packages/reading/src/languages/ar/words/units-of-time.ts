/** Units in which a time is counted: «within thirty days». */
export const UNITS_OF_TIME = [
  'يوم', // day
  'يوما', // days (after eleven and more)
  'أيام', // days
  'أسبوع', // week
  'أسبوعا', // weeks (after eleven and more)
  'أسابيع', // weeks
  'شهر', // month
  'شهرا', // months (after eleven and more)
  'أشهر', // months
  'شهور', // months
  'سنة', // year
  'سنوات', // years
  'عام', // year
  'عاما', // years (after eleven and more)
  'أعوام', // years
  'ساعة', // hour
  'ساعات', // hours
];

/** Times that need no number before them. */
export const WHOLE_TIMES = [
  'يومين', // two days
  'أسبوعين', // two weeks
  'أسبوع', // a week
  'شهرين', // two months
  'شهر', // a month
  'سنتين', // two years
  'سنة', // a year
  'عامين', // two years
  'عام', // a year
  '48 ساعة', // 48 hours
  '24 ساعة', // 24 hours
];

/** What is said to be the next ones: «the coming weeks». */
export const TIMES_TO_COME = [
  'الأيام', // the days
  'الأسابيع', // the weeks
  'الأشهر', // the months
  'الشهور', // the months
  'السنوات', // the years
  'الفترة', // the period
  'المرحلة', // the stage
];

/** Before a time within which something is done. */
export const WITHIN_TIME = [
  'خلال', // within
  'في غضون', // within
  'في ظرف', // in the space of
  'في أجل', // within a time limit of
  'في مدة', // in a time of
];

/** Between «within» and the time: that it is the utmost. */
export const AT_MOST = [
  'مدة', // a time of
  'فترة', // a period of
  'أقصاها', // whose utmost is
  'أقصاه', // whose utmost is
  'لا تتجاوز', // that does not exceed
  'لا يتجاوز', // that does not exceed
  'لا تزيد على', // that is not more than
  'لا تزيد عن', // that is not more than
];

/** From which a time is counted: «from the date of …». */
export const COUNTED_FROM = [
  'تاريخ', // the date of
  'توقيع', // the signing of
  'دخول', // the entry into force of
  'صدور', // the issuing of
  'نشر', // the publication of
  'اليوم', // today
  'الآن', // now
];

/** What makes a date no day by which something is done: a period, a plan of that year, what lasts since. */
export const OF_ANOTHER_TIME = [
  'الفترة', // the period
  'للفترة', // for the period
  'فترة', // a period
  'الأعوام', // the years
  'للأعوام', // for the years
  'أعوام', // years
  'سنوات', // years
  'منذ', // since
  'لعام', // of the year
  'للعام', // of the year
  'لسنة', // of the year
  'برسم', // for the (budget) year
  'رؤية', // vision of
  'خطة', // plan of
  'أجندة', // agenda of
  'استراتيجية', // strategy of
  'ميزانية', // budget of
  'موازنة', // budget of
  'موسم', // season of
];

/** What says of a paper or a session when it was, and not when something is due. */
export const OF_ITS_DAY = [
  'الموقع', // signed
  'المنعقد', // held
  'الصادر', // issued
  'المعتمد', // adopted
  'المبرم', // concluded
  'الموءرخ', // dated (hamza apart)
  'المؤرخ', // dated
];
