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

/** Participles by which an instrument is called one that was signed. */
export const THE_SIGNED = [
  'الموقعة', // signed
  'الموقع', // signed (m.)
  'الموقعتين', // signed (two, f.)
  'الموقعين', // signed (two, m.)
  'الموقعتان', // signed (two, f., subject)
  'الموقعان', // signed (two, m., subject)
  'المبرمة', // concluded
  'المبرم', // concluded (m.)
  'المبرمتين', // concluded (two, f.)
  'الممضاة', // signed, in the Maghreb
  'الممضى', // signed (m.), in the Maghreb
  'المعقودة', // concluded
  'المعقود', // concluded (m.)
] as const;
