/** Verbs of the feminine after which whoever acts may stand in quotes. */
export const ACTED = [
  'وقعت', // signed
  'وتوقع', // and signs
  'أبرمت', // concluded
  'أعلنت', // announced
  'أكدت', // affirmed
  'أوضحت', // made clear
  'نفت', // denied
  'كشفت', // disclosed
  'تعاقدت', // made a contract
  'اتفقت', // agreed
  'تعاونت', // worked together
  'فازت', // won
];

/** Verbs that stand right after a name in quotes, as headlines have them. */
export const ACTS = [
  'توقع', // signs
  'توقعان', // sign (two)
  'تبرم', // concludes
  'تعلن', // announces
  'تنفي', // denies
  'تؤكد', // affirms
  'تتعاقد', // makes a contract
  'تتفق', // agrees
  'تتعاون', // works together
  'تعتزم', // intends
  'تستعد', // makes ready
  'تدشن', // inaugurates
  'تستضيف', // hosts
  'تبحث', // discusses
  'تناقش', // discusses
  'تكرم', // honours
  'تدعم', // supports
  'تشارك', // takes part
];

/** Words between the two who deal with each other. */
export const BESIDE = [
  'بين', // between
  'وبين', // and between
  'مع', // with
];
