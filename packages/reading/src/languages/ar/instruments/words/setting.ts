/** Words that make of an instrument the ground on which something else rests: «under», «in pursuance of». */
export const SETTING = [
  'في إطار', // within the framework of
  'إطار', // the framework of
  'بموجب', // by virtue of
  'بمقتضى', // under
  'عملا', // acting on
  'تنفيذا', // in pursuance of
  'تطبيقا', // in application of
  'تفعيلا', // to put to work
  'وفق', // according to
  'وفقا', // according to
  'طبقا', // in conformity with
  'استنادا إلى', // on the strength of
  'بناء على', // on the basis of
  'انطلاقا من', // starting from
  'ضمن', // within
  'في سياق', // in the course of
  'سياق', // the course of
  'في ظل', // under
  'على ضوء', // in the light of
  'في ضوء', // in the light of
  'على خلفية', // on the background of
  'خلفية', // the background of
  'على أساس', // on the basis of
  'في نطاق', // within the scope of
  'ثمرة', // the fruit of
  'بفضل', // thanks to
  'التزام', // the keeping of
  'الالتزام', // the keeping of
  'احترام', // respect of
  'خرق', // breach of
  'انتهاك', // violation of
  'المنصوص عليها في', // provided for in
] as const;

/** Verbs by which an instrument is said to stand between two. */
export const BINDS = [
  'تجمع', // joins (f.)
  'يجمع', // joins
  'تجمعها', // joins her
  'تجمعه', // joins him
  'يجمعها', // joins her
  'يجمعه', // joins him
  'تجمعهما', // joins the two (f.)
  'يجمعهما', // joins the two
  'تربط', // binds (f.)
  'يربط', // binds
  'تربطها', // binds her
  'تربطه', // binds him
  'يربطها', // binds her
  'يربطه', // binds him
  'تربطهما', // binds the two (f.)
  'يربطهما', // binds the two
  'يرتبط', // is bound
  'ترتبط', // is bound (f.)
  'يرتبطان', // the two are bound
  'ترتبطان', // the two (f.) are bound
  'ارتبط', // was bound
  'ارتبطت', // was bound (f.)
] as const;
