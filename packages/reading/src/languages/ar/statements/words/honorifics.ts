/** Titles that may stand between a verb and who speaks. */
export const HONORIFICS = [
  'معالي', // His Excellency (minister)
  'سعادة', // His Excellency (ambassador)
  'فخامة', // His Excellency (president)
  'سمو', // His Highness
  'دولة', // His Excellency (prime minister)
  'فضيلة', // the Reverend
  'السيد', // Mr
  'السيدة', // Ms
  'الدكتور', // Dr
  'الدكتورة', // Dr (f.)
  'المهندس', // Eng.
  'الشيخ', // Sheikh
  'الأستاذ', // Professor
  'السفير', // Ambassador
  'السفيرة', // Ambassador (f.)
  'الأمير', // Prince
  'البروفيسور', // Professor
] as const;
