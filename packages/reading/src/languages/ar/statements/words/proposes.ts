/** Verbs after which the speaker may be named. */
export const PROPOSES = [
  'اقترح', // he proposed
  'اقترحت', // she proposed
  'أعرب عن تطلعه', // he expressed his hope
  'عبر عن تطلعه', // he expressed his hope
  'أعرب عن أمله', // he expressed his hope
  'أعربت عن أملها', // she expressed her hope
] as const;

/** Words by which a speaker goes on. */
export const PROPOSES_ON: readonly string[] = [
  'مقترحا', // proposing
  'عبر عن تطلع', // he expressed the hope of
  'أعرب عن تطلع', // he expressed the hope of
  'معربا عن تطلعه', // expressing his hope
  'معربا عن أمله', // expressing his hope
  'مقترحة', // proposing (f.)
  'معربة عن أملها', // expressing her hope
  'معربة عن تطلعها', // expressing her hope
  'معبرا عن أمله', // expressing his hope
];
