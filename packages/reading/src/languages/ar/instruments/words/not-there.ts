/** Words shortly before an instrument by which it may not be there at all: «without any agreement with …». */
export const NOT_THERE = [
  'أي', // any
  'أية', // any (f.)
  'دون', // without
  'بدون', // without
  'غياب', // the lack of
  'عدم', // the not (having)
  'نحو', // towards
  'لو', // if
  'إذا', // if
  'هل', // is there …?
  'ضرورة', // the necessity of
  'بضرورة', // of the necessity of
  'حاجة', // need
  'الحاجة', // the need
  'بحاجة', // in need
  'يتطلب', // requires
  'تتطلب', // requires (f.)
  'يستدعي', // calls for
  'فرص', // the chances of
  'فرصة', // the chance of
  'احتمال', // the likelihood of
  'احتمالات', // the likelihoods of
  'إمكانية', // the possibility of
  'إمكان', // the possibility of
  'يمكن', // there can be
  'سبيل', // the way to
  'يسعى', // strives
  'تسعى', // strives (f.)
  'سعيا', // striving
  'السعي', // the striving
  'لا', // no
  'لم', // not
  'ليس', // is not
  'ليست', // is not (f.)
  'قد', // there may be
  'ربما', // perhaps
  'سيكون', // there will be
  'نوع', // (some) kind of
  'شكل', // (some) form of
  'مثل', // such as
  'شبه', // something like
] as const;
