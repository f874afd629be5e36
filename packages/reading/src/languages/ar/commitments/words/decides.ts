/** Verbs of a body that decides. */
export const DECIDES = [
  'قرر', // decided
  'قررت', // decided (f.)
  'قررا', // the two decided
  'قرروا', // they decided
  'تقرر', // it was decided; she decides
  'يقرر', // decides
] as const;

/** Verbs of a body that adopts a text, or decides. */
export const ADOPTS = [
  'أقر', // adopted
  'أقرت', // adopted (f.)
] as const;

/** Verbs of those who agree with each other. */
export const AGREES = [
  'اتفق', // agreed
  'اتفقت', // agreed (f.)
  'اتفقا', // the two agreed
  'اتفقوا', // they agreed
] as const;

/** More of them, which a deed must follow. */
export const AGREES_ON = [
  ...AGREES,
  'اتفقتا', // the two agreed (f.)
  'اتفقنا', // we agreed
  'اتفاق', // the agreeing of
  'يتفق', // agrees
  'توافق', // came to an agreement
  'توافقت', // came to an agreement (f.)
  'توافقا', // the two came to an agreement
  'توافقوا', // they came to an agreement
  'أجمع', // agreed without dissent
  'أجمعت', // agreed without dissent (f.)
  'أجمعوا', // they agreed without dissent
] as const;

/** Verbs of those whose meeting ends in something: «came to». */
export const CAME_TO = [
  'خلص', // concluded
  'خلصت', // concluded (f.)
  'خلصوا', // they concluded
  'توصل', // reached
  'توصلت', // reached (f.)
  'توصلا', // the two reached
  'توصلوا', // they reached
] as const;

/** Verbs of those who recommend. */
export const RECOMMENDS = [
  'أوصى', // recommended
  'أوصت', // recommended (f.)
  'أوصوا', // they recommended
  'يوصي', // recommends
  'توصي', // recommends (f.)
] as const;
