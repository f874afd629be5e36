/** «by itself». */
export const BY_ITSELF = [
  'تلقائيا', // automatically
  'بصورة تلقائية', // in an automatic manner
  'بشكل تلقائي', // automatically
  'بصفة تلقائية', // automatically
  'آليا', // automatically
  'بصفة آلية', // automatically
  'ضمنيا', // tacitly
] as const;

/** On what terms an instrument is renewed: right behind the verb they tell that its term is meant, and not that it was renewed. */
export const ON_WHAT_TERMS = [
  ...BY_ITSELF,
  'لمدة', // for the time of
  'لمدد', // for times of
  'لفترة', // for the period of
  'لفترات', // for periods of
  'سنويا', // every year
  'كل سنة', // every year
  'كتابة', // in writing
  'كتابيا', // in writing
  'خطيا', // in writing
  'باتفاق', // by agreement of
  'بالاتفاق', // by agreement
  'باتفاقهما', // by their agreement
  'بموافقة', // with the consent of
  'بتراضي', // by consent of
  'بناء على', // on the ground of
  'بعد', // after
  'مرة', // once
  'مرة واحدة', // once
] as const;

/** «may be renewed», before the noun. */
export const MAY_BE = [
  'يجوز', // may
  'تجوز', // may (f.)
  'يمكن', // can
  'يتم', // is done
  'إمكانية', // the possibility of
] as const;

/** «unless»: what keeps it from being renewed belongs to how it is renewed. */
export const UNLESS = [
  'ما لم', // unless
  'مالم', // unless
  'إلا إذا', // except if
  'وذلك ما لم', // and that unless
  'شريطة', // on condition
  'بشرط', // on condition
  'على أن يخطر', // provided that … gives notice
] as const;

/** Words with which something else is told. */
export const SOMETHING_ELSE = [
  'في', // in
  'بحضور', // in the presence of
  'بهدف', // with the aim of
  'بغرض', // for the purpose of
  'بغية', // in order to
  'من أجل', // for the sake of
  'حيث', // where
  'كما', // as well
  'خلال', // during
  'وقد', // and … has
  'ووقع', // and … signed
  'ووقعت', // and … signed (f.)
  'وقعها', // … signed it
  'وقعه', // … signed it (m.)
  'وتهدف', // and it aims
  'ويهدف', // and it aims (m.)
  'وتشمل', // and it covers
  'ويدخل', // and … enters
  'وتدخل', // and … enters (f.)
] as const;
