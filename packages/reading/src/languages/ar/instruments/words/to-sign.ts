/** «signing», «to sign», «that … signs», after a word of intention, readiness or hope. */
const TO_SIGN = [
  'توقيع', // signing of
  'لتوقيع', // for the signing of
  'للتوقيع على', // for the signing of
  'التوقيع على', // the signing of
  'بتوقيع', // with the signing of
  'إبرام', // conclusion of
  'لإبرام', // for the conclusion of
  'عقد', // concluding of
  'يوقع', // signs
  'توقع', // signs (f.)
  'يوقعان', // the two sign
  'يوقعا', // (that) the two sign
  'توقعا', // (that) the two sign (f.)
  'يوقعوا', // (that) they sign
  'يبرم', // concludes
  'تبرم', // concludes (f.)
  'يتم توقيع', // the signing of … takes place
  'تشهد توقيع', // witnesses the signing of (f.)
  'يشهد توقيع', // witnesses the signing of
  'توقيعهما', // the signing of the two
] as const;

/** What is intended: to sign, to issue or to adopt. */
export const TO_SIGN_OR_ISSUE = [
  ...TO_SIGN,
  'يصدر', // issues
  'تصدر', // issues (f.)
  'يصدروا', // (that) they issue
  'إصدار', // issuing of
  'يعتمد', // adopts
  'تعتمد', // adopts (f.)
  'يعتمدوا', // (that) they adopt
  'اعتماد', // adoption of
  'يتبنى', // embraces
  'تتبنى', // embraces (f.)
  'تبني', // embracing of
] as const;

/** What one is ready for: to sign, or the ceremony of it. */
export const TO_SIGN_AT_LAST = [
  ...TO_SIGN,
  'لمراسم توقيع', // for the ceremony of signing
  'لحفل توقيع', // for the festive signing of
  'لمراسم التوقيع على', // for the ceremony of signing
  'لمراسم التوقيع النهائي على', // for the ceremony of the final signing of
  'التوقيع النهائي على', // the final signing of
  'للتوقيع النهائي على', // for the final signing of
  'التوقيع الرسمي على', // the official signing of
  'للتوقيع الرسمي على', // for the official signing of
] as const;
