/** Words that tell when an instrument was concluded: «the signed», «which they signed». */
export const CONCLUDED = [
  'موقعة', // signed
  'موقع', // signed (m.)
  'مبرمة', // concluded
  'مبرم', // concluded (m.)
  'معتمدة', // adopted
  'معتمد', // adopted (m.)
  'وقع', // signed
  'وقعت', // signed (f.)
  'وقعها', // signed it
  'وقعه', // signed it (m.)
  'وقعتها', // signed it (f.)
  'وقعته', // signed it (m., f.)
  'وقعا', // signed (two)
  'وقعاها', // signed it (two)
  'وقعاه', // signed it (m., two)
  'وقعتا', // signed (two, f.)
  'توقيعها', // its signing
  'توقيعه', // its signing (m.)
  'أبرمت', // was concluded
  'أبرم', // was concluded (m.)
  'أبرمها', // concluded it
  'أبرمتها', // concluded it (f.)
  'إبرامها', // its conclusion
  'إبرامه', // its conclusion (m.)
  'اعتمدت', // was adopted
  'اعتمد', // was adopted (m.)
  'اعتمدتها', // adopted it
  'صادرة', // issued
  'صادر', // issued (m.)
] as const;
