import { TELLING_BESIDES } from '../../words/telling-besides.ts';

/** What brings another member into a list: «besides …». */
export const BESIDES = [
  'فضلا عن', // besides
  'إضافة إلى', // besides
  'بالإضافة إلى', // besides
  'علاوة على', // over and above
  'إلى جانب', // beside
  'بجانب', // beside
  'عدا عن', // apart from
  'عدا', // apart from
  'بما فيها', // including
  'بما في ذلك', // including
  'كذلك', // likewise
  'كما', // as also
] as const;

/** What brings a deed as the means: «through …», «which contributes to …». */
export const BY_MEANS = [
  'من خلال', // through
  'عن طريق', // by way of
  'عبر', // through
  'خاصة', // especially
  'خصوصا', // especially
  'سيما', // especially
  'لا سيما', // especially
  'لاسيما', // especially
  'تسهم في', // contributes to
  'تساهم في', // contributes to
  'يسهم في', // contributes to (m.)
  'يساهم في', // contributes to (m.)
  'تسهم', // contributes
  'من شأنها', // that will
] as const;

/** Words that end a phrase about a field; another deed may go on with the list. */
export const FIELD_ENDS = [
  // relatives, and words that tell of something else
  'التي', // which
  'الذي', // which
  'الذين', // who
  'اللذين', // which (two)
  'اللتين', // which (two, f.)
  'مما', // which
  'بما', // in a way that
  'ما', // what
  'حيث', // where
  'بحيث', // so that
  'فيما', // whereas
  'إذ', // since
  'أن', // that
  'ذلك', // that is
  'منها', // of them
  'منهم', // of them
  'مثل', // such as
  'غيرها', // others
  'غيره', // others
  'أيضا', // also
  'ثم', // then
  'هو', // it is
  'هي', // it is (f.)
  // prepositions that lead away from the matter
  'بين', // between
  'بينهما', // between the two
  'بينهم', // between them
  'مع', // with
  'خلال', // during
  'إلى', // to
  'على', // on
  'عن', // from
  'عند', // at
  'لدى', // at
  'ضمن', // within
  'تحت', // under
  'داخل', // inside
  'قبل', // before
  'بعد', // after
  'منذ', // since
  'حتى', // until
  'نحو', // towards
  'حول', // about
  'ضد', // against
  'وفق', // according to
  'وفقا', // according to
  'حسب', // according to
  'بحسب', // according to
  'تجاه', // towards
  // circumstances: with whom, for how much, why
  'بهدف', // with the aim of
  'بغية', // in order to
  'بغرض', // for the purpose of
  'بحضور', // in the presence of
  'برعاية', // under the patronage of
  'برئاسة', // chaired by
  'بمشاركة', // with the participation of
  'بإشراف', // under the supervision of
  'بدعم', // with the support of
  'بتمويل', // funded
  'بقيمة', // worth
  'بمبلغ', // for a sum of
  'بتكلفة', // at a cost of
  'بكلفة', // at a cost of
  'باستثمارات', // with investments
  'بقدرة', // with a capacity of
  'بموجب', // under
  'بمقتضى', // under
  'بالعاصمة', // in the capital
  'بمدينة', // in the city
  'لمدة', // for the time of
  'لفائدة', // in favour of
  'لصالح', // in favour of
  'إضافة', // besides
  'فضلا', // besides
  'استنادا', // on the strength of
  'تنفيذا', // in execution of
  'انطلاقا', // starting from
  'تمهيدا', // in preparation
  'إيمانا', // out of the belief
  'تزامنا', // at the same time
  'حوالي', // about
  'أكثر', // more
  'لأكثر', // for more
  'لنحو', // for about
  'لحوالي', // for about
  'صباح', // in the morning
  'مساء', // in the evening
  'ظهر', // at noon
  'يوم', // on the day
  'قدره', // amounting to
  'قدرها', // amounting to
  'الصادر', // issued (m.)
  'الصادرة', // issued
  'الموقعة', // signed
  'الموقع', // signed (m.)
  'المبرمة', // concluded
  'المبرم', // concluded (m.)
  'المعتمدة', // adopted
  'المزمع', // intended
  'التابعة', // belonging to
  'التابع', // belonging to
  'المنعقدة', // held
  'الدائمة', // standing
] as const;

/** Verbs: another clause has begun. */
export const CLAUSE_VERBS = [
  'تتولى', // takes charge (f.)
  'تقوم', // does (f.)
  'تلتزم', // undertakes (f.)
  'تعمل', // works (f.)
  'تتم', // is done (f.)
  'تهدف', // aims
  'تهدفان', // aim (two, f.)
  'تخدم', // serves
  'تمكن', // enables
  'تلبي', // answers
  'تعرض', // is put
  'تأتي', // comes
  'تشمل', // covers
  'تتضمن', // contains
  'تعزز', // strengthens
  'جاء', // came
  'جاءت', // came (f.)
  'وقع', // signed
  'وقعت', // signed (f.)
  'وقعها', // signed it
  'وقعه', // signed it (m.)
  'حضر', // was present
  'حضرت', // was present (f.)
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'جرى', // happened
  'جرت', // happened (f.)
  'تم', // was done
  'تمت', // was done (f.)
  'كان', // was
  'كانت', // was (f.)
  'اتفق', // agreed
  'اتفقا', // agreed (two)
  'تشكل', // makes up
  'تضمن', // contained
  'سوف', // shall
] as const;

/** Words of those who tell: the list is over. */
export const TELLING = [
  ...TELLING_BESIDES,
  'واعدا', // promising
  'قائلا', // saying
  'قائلة', // saying (f.)
  'إن', // (said) that
  'إنه', // (said) that it
  'إنها', // (said) that it (f.)
  'بأن', // that
] as const;
