/** Verbs and nouns of one who demands or charges: what is demanded comes after «b». */
export const DEMANDS = [
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'مطالبا', // demanding
  'مطالبة', // demanding (f.)
  'مطالبين', // demanding (many)
  'مطالبته', // his demand
  'مطالبتها', // its demand
  'مطالبتهم', // their demand
  'طالبا', // the two demanded
  'طالبوا', // they demanded
  'يطالب', // demands
  'تطالب', // demands (f.)
  'نطالب', // we demand
  'كلف', // charged
  'كلفت', // charged (f.)
  'كلفا', // the two charged
  'كلفوا', // they charged
  'يكلف', // charges
  'تكلف', // charges (f.)
  'تم تكليف', // was charged
  'جرى تكليف', // was charged
  'تقرر تكليف', // it was decided to charge
] as const;

/** Those that direct only where a deed comes after: one may «direct» a greeting too. */
export const DIRECTS = [
  'وجه', // directed
  'وجهت', // directed (f.)
  'يوجه', // directs
  'توجه', // directs (f.)
  'موجها', // directing
  'تم التوجيه', // it was directed
  'جرى التوجيه', // it was directed
  'أوعز', // instructed
  'أوعزت', // instructed (f.)
  'أمر', // ordered
  'أمرت', // ordered (f.)
  'توجيهاته', // his directions
  'توجيهاتها', // her directions
  'تعليماته', // his instructions
  'تعليماتها', // her instructions
  'أوامره', // his orders
] as const;

/** «must»: said of someone, or of the deed alone. */
export const MUST = [
  'يجب', // must
  'ينبغي', // should
  'يتعين', // is incumbent
] as const;

/** «it is important to»: said of someone, or of the deed alone. */
export const IS_NEEDED = [
  'من المهم', // it is important
  'من الضروري', // it is necessary
  'من الواجب', // it is a duty
] as const;

/** What a matter asks of those who are named after it. */
export const REQUIRES = [
  'يتطلب', // requires
  'تتطلب', // requires (f.)
  'يستدعي', // calls for
  'تستدعي', // calls for (f.)
  'يستوجب', // makes necessary
  'تستوجب', // makes necessary (f.)
  'يقتضي', // demands
  'تقتضي', // demands (f.)
  'يحتم', // makes inevitable
  'تحتم', // makes inevitable (f.)
  'يفرض', // imposes
  'تفرض', // imposes (f.)
] as const;
