/** What stands after a verb whose subject is the one who speaks already. */
export const AFTER_VERB = [
  'أن', // that
  'إن', // that
  'أنه', // that he
  'أنها', // that she
  'أنهم', // that they
  'بأن', // that
  'عن', // about
  'على', // on
  'إلى', // to
  'في', // in
  'من', // of
  'فيه', // in it
  'فيها', // in it (f.)
  'خلاله', // during it
  'خلالها', // during it (f.)
  'معاليه', // his Excellency
  'معاليها', // her Excellency
  'سعادته', // his Excellency
  'سعادتها', // her Excellency
  'سموه', // his Highness
  'سموها', // her Highness
  'سيادته', // his Excellency
  'سيادتها', // her Excellency
  'فخامته', // his Excellency
  'جلالته', // his Majesty
  'دولته', // his Excellency
  'خلال', // during
  'أثناء', // during
  'عقب', // after
  'بمناسبة', // on the occasion of
  'بالمناسبة', // on the occasion
  'بهذه', // on this (occasion)
  'أمام', // before
  'لدى', // at
  'هنا', // here
  'أيضا', // also
  'كذلك', // also
  'قائلا', // saying
  'قائلة', // saying (f.)
  'الضوء', // (shed) light
  'الانتباه', // (drew) attention
  'النظر', // (drew) the eye
] as const;

/** Verbs of saying that want «that» or a quotation after them: any other word there is a subject. */
export const WANT_THAT = [
  'قال', // he said
  'قالت', // she said
  'يقول', // he says
  'تقول', // she says
  'أوضح', // he explained
  'أوضحت', // she explained
  'أضاف', // he added
  'أضافت', // she added
  'أشار', // he pointed out
  'أشارت', // she pointed out
  'لفت', // he drew attention
  'لفتت', // she drew attention
  'ذكر', // he mentioned
  'ذكرت', // she mentioned
  'صرح', // he stated
  'صرحت', // she stated
  'أفاد', // he reported
  'أفادت', // she reported
  'تابع', // he went on
  'تابعت', // she went on
] as const;
