/** Nouns by which the text of an instrument calls those between whom it is. */
export const PARTY_NOUNS = [
  'طرف', // party
  'فريق', // party, in the East
  'جانب', // side
  'شريك', // partner
  'متعاقد', // contracting party
] as const;

/** Which of them. */
export const PARTY_ORDINALS = [
  ['أول', 'أولى'], // first
  ['ثاني', 'ثانية', 'ثان'], // second
  ['ثالث', 'ثالثة'], // third
  ['رابع', 'رابعة'], // fourth
] as const;

/** How the text goes on to say what it calls a party. */
export const CALLED = [
  'ويشار إليه', // and is referred to
  'ويشار إليها', // and is referred to (f.)
  'يشار إليه', // is referred to
  'يشار إليها', // is referred to (f.)
  'والمشار إليه', // and who is referred to
  'والمشار إليها', // and who is referred to (f.)
  'المشار إليه', // referred to
  'المشار إليها', // referred to (f.)
  'ويسمى', // and is called
  'وتسمى', // and is called (f.)
  'يسمى', // is called
  'تسمى', // is called (f.)
  'والمسمى', // and who is called
  'والمسماة', // and who is called (f.)
  'ويدعى', // and is called
  'وتدعى', // and is called (f.)
  'يدعى', // is called
  'تدعى', // is called (f.)
  'المسمى', // called
  'المسماة', // called (f.)
] as const;

/** «hereinafter». */
export const HEREINAFTER = [
  'فيما بعد', // afterwards
  'فيما يلي', // in what follows
  'في ما بعد', // afterwards
  'في ما يلي', // in what follows
  'لاحقا', // later
  'في هذه المذكرة', // in this memorandum
  'في هذه الاتفاقية', // in this agreement
  'بعد الآن', // from now on
  'من الآن فصاعدا', // from now on
] as const;
