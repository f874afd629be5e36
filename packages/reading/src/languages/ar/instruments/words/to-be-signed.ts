/** Words by which an instrument already named is said to await its signing. */
export const TO_BE_SIGNED = [
  'متوقعا إبرامها', // its conclusion being expected
  'متوقعا توقيعها', // its signing being expected
  'متوقعة توقيعها', // she expecting its signing
  'تمهيدا لتوقيعها', // in preparation of its signing (f.)
  'تمهيدا لتوقيعه', // in preparation of its signing
  'تمهيدا للتوقيع عليها', // in preparation of its being signed (f.)
  'تمهيدا للتوقيع عليه', // in preparation of its being signed
  'تمهيدا لأن يوقعها', // so that he may sign it
  'تمهيدا لأن توقعها', // so that she may sign it
  'لتوقيعها لاحقا', // to be signed later
  'سيتم توقيعه', // it will be signed
  'سيوقعها', // he will sign it (f.)
  'سيوقعه', // he will sign it
  'ستوقعها', // she will sign it
  'سيوقعانها', // the two will sign it
  'تمهيدا لإبرامها', // in preparation of its conclusion
  'سيتم توقيعها', // it will be signed (f.)
  'سيتم التوقيع عليها', // it will be put to signature
  'سيجري توقيعها', // its signing will take place
  'المقرر توقيعها', // due to be signed
  'المزمع توقيعها', // meant to be signed
  'المزمع إبرامها', // meant to be concluded
  'الجاهزة للتوقيع', // that are ready to be signed
  'جاهزة للتوقيع', // ready to be signed
  'الجاهز للتوقيع', // that is ready to be signed
  'المعدة للتوقيع', // prepared for signature
  'المزمع التوقيع عليها', // meant to be put to signature
  'المقرر التوقيع عليها', // due to be put to signature
  'المنتظر توقيعها', // whose signing is awaited
  'المتوقع توقيعها', // whose signing is expected
  'المقرر إبرامها', // due to be concluded
  'التي ستوقع', // that will be signed
  'التي سيوقعها', // that he will sign
  'التي ستوقعها', // that she will sign
] as const;
