/** Units in which the life of an instrument is told. */
export const UNITS = [
  'عام', // year
  'عاما', // year
  'أعوام', // years
  'سنة', // year
  'سنوات', // years
  'سنين', // years
  'شهر', // month
  'شهرا', // month
  'أشهر', // months
  'شهور', // months
] as const;

/** One or two of them, in a word of their own. */
export const ONE_OR_TWO = [
  'عام واحد', // one year
  'عاما واحدا', // one year
  'سنة واحدة', // one year
  'شهر واحد', // one month
  'عامين', // two years
  'سنتين', // two years
  'شهرين', // two months
  'عامان', // two years
  'سنتان', // two years
  'عام', // a year
  'سنة', // a year
  'نصف عام', // half a year
  'عام دراسي', // a school year
] as const;

export const NUMBERS = [
  'ثلاث', // three
  'ثلاثة', // three
  'أربع', // four
  'أربعة', // four
  'خمس', // five
  'خمسة', // five
  'ست', // six
  'ستة', // six
  'سبع', // seven
  'سبعة', // seven
  'ثماني', // eight
  'ثمانية', // eight
  'تسع', // nine
  'تسعة', // nine
  'عشر', // ten
  'عشرة', // ten
  'اثني عشر', // twelve
  'خمسة عشر', // fifteen
  'خمس عشرة', // fifteen
  'ثمانية عشر', // eighteen
  'عشرين', // twenty
  'خمسة وعشرين', // twenty-five
  'ثلاثين', // thirty
  'أربعين', // forty
  'خمسين', // fifty
] as const;

/** «and a half», «renewable» belongs to no length. */
export const ADDS_TO_LENGTH = [
  'ونصف', // and a half
  'ونصف العام', // and half a year
  'ونصف السنة', // and half a year
  'دراسية', // of school
] as const;

/** What leads to a length. */
export const FOR_THE_TIME = [
  'لمدة', // for the time of
  'مدتها', // its time
  'مدته', // its time (m.)
  'مدة', // the time of
  'مدة سريان', // the time in force of
  'مدة سريانها', // its time in force
  'تستمر', // lasts
  'يستمر', // lasts (m.)
  'تستمر لمدة', // lasts for
  'يستمر لمدة', // lasts for (m.)
  'تسري', // is in force
  'يسري', // is in force (m.)
  'تسري لمدة', // is in force for
  'يسري لمدة', // is in force for (m.)
  'صالحة لمدة', // valid for
  'صالح لمدة', // valid for (m.)
  'تمتد', // runs
  'يمتد', // runs (m.)
  'تمتد لمدة', // runs for
  'يمتد لمدة', // runs for (m.)
  'لفترة', // for the period of
  'على مدى', // over
  'على مدار', // over
  'على امتداد', // over
] as const;

export const FOR_THE_YEARS = [
  'للفترة', // for the period
  'للأعوام', // for the years
  'للسنوات', // for the years
  'لسنوات', // for the years
  'خلال الفترة', // in the period
  'للمدة', // for the time
  'للفترة الممتدة', // for the period that runs
] as const;

/** «long» and its like, before «term». */
export const SPAN = [
  'طويلة', // long (f.)
  'طويل', // long
  'متوسطة', // medium (f.)
  'متوسط', // medium
  'قصيرة', // short (f.)
  'قصير', // short
] as const;

/** Words of what else takes time: repayment, courses, experience. */
export const NOT_OF_THE_TEXT = [
  'سداد', // repayment
  'يسدد', // is repaid
  'تسدد', // is repaid (f.)
  'تسديد', // repayment
  'سداده', // its repayment
  'سماح', // grace
  'خبرة', // experience
  'دورة', // course
  'دورات', // courses
  'زيارة', // visit
  'معرض', // exhibition
  'مهرجان', // festival
  'اجتماع', // meeting
  'اجتماعات', // meetings
  'مفاوضات', // negotiations
  'السجن', // prison
  'يستغرق', // takes
  'تستغرق', // takes (f.)
] as const;
