/** «First:», «secondly»: by which the items of a list and the sections of a text are told apart. */
export const FIRST_SECOND = [
  'أولا', // first
  'ثانيا', // second
  'ثالثا', // third
  'رابعا', // fourth
  'خامسا', // fifth
  'سادسا', // sixth
  'سابعا', // seventh
  'ثامنا', // eighth
  'تاسعا', // ninth
  'عاشرا', // tenth
] as const;

/** Numbers of articles and clauses, without their article. */
export const ORDINALS = [
  'أول', // first
  'أولى', // first (f.)
  'ثاني', // second
  'ثانية', // second (f.)
  'ثالث', // third
  'ثالثة', // third (f.)
  'رابع', // fourth
  'رابعة', // fourth (f.)
  'خامس', // fifth
  'خامسة', // fifth (f.)
  'سادس', // sixth
  'سادسة', // sixth (f.)
  'سابع', // seventh
  'سابعة', // seventh (f.)
  'ثامن', // eighth
  'ثامنة', // eighth (f.)
  'تاسع', // ninth
  'تاسعة', // ninth (f.)
  'عاشر', // tenth
  'عاشرة', // tenth (f.)
  'حادي', // eleventh, before «ten»
  'حادية', // eleventh (f.), before «ten»
] as const;
