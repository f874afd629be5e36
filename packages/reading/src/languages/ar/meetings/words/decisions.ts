/** Verbs by which a meeting takes decisions, and no follow-up of older ones. */
export const DECIDES = [
  'أصدر', // issued
  'أصدرت', // issued (f.)
  'أصدروا', // they issued
  'اتخذ', // took
  'اتخذت', // took (f.)
  'اتخذوا', // they took
  'اعتمد', // adopted
  'اعتمدت', // adopted (f.)
  'اعتمدوا', // they adopted
  'أقر', // approved
  'أقرت', // approved (f.)
  'أقروا', // they approved
  'تبنى', // adopted
  'تبنت', // adopted (f.)
  'خرج', // came out with
  'خرجت', // came out with (f.)
  'خرجوا', // they came out with
  'خلص', // came to
  'خلصت', // came to (f.)
  'صدر', // there issued
  'صدرت', // there issued (f.)
  'صدر عن', // there issued from
  'صدرت عن', // there issued from (f.)
] as const;

/** «decision», after a number of eleven and more. */
export const DECISIONS = [
  'قرارا', // decision
  'قرار', // decision
  'مقررا', // decision
  'مقرر', // decision
  'توصية', // recommendation
] as const;

/** «decisions», after three to ten. */
export const SEVERAL_DECISIONS = [
  'قرارات', // decisions
  'مقررات', // decisions
  'توصيات', // recommendations
] as const;

export const TWO_DECISIONS = [
  'قرارين', // two decisions
  'قراران', // two decisions
  'مقررين', // two decisions
  'توصيتين', // two recommendations
  'توصيتان', // two recommendations
] as const;

/** Numbers between ten and a hundred that are no numbers of years. */
export const MORE_NUMBERS = [
  'أحد عشر', // eleven
  'إحدى عشرة', // eleven
  'اثنا عشر', // twelve
  'اثنتي عشرة', // twelve
  'ثلاثة عشر', // thirteen
  'ثلاث عشرة', // thirteen
  'أربعة عشر', // fourteen
  'أربع عشرة', // fourteen
  'ستة عشر', // sixteen
  'ست عشرة', // sixteen
  'سبعة عشر', // seventeen
  'سبع عشرة', // seventeen
  'ثماني عشرة', // eighteen
  'تسعة عشر', // nineteen
  'تسع عشرة', // nineteen
  'عشرون', // twenty
  'ثلاثون', // thirty
  'أربعون', // forty
  'خمسون', // fifty
  'ستين', // sixty
  'سبعين', // seventy
  'ثمانين', // eighty
  'تسعين', // ninety
] as const;
