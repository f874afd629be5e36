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

/** Said of an instrument right after its name: it is still to be drafted or signed. */
export const AWAITS_SIGNING = [
  'يتوقع توقيعها', // is expected to be signed (f.)
  'يتوقع توقيعه', // is expected to be signed
  'ينتظر توقيعها', // is awaited to be signed (f.)
  'يرتقب توقيعها', // is looked for to be signed (f.)
  'سيتم توقيعها', // will be signed (f.)
  'سيتم توقيعه', // will be signed
  'سيتم التوقيع عليها', // will be put to signature (f.)
  'سيتم إبرامها', // will be concluded (f.)
  'ستوقع', // will be signed (f.)
  'سيوقع', // will be signed
  'سيوقعها', // he will sign it (f.)
  'ستوقعها', // she will sign it
  'سيوقعانها', // the two will sign it
  'المقرر توقيعها', // which is due to be signed (f.)
  'المقرر توقيعه', // which is due to be signed
  'المزمع توقيعها', // which is meant to be signed (f.)
  'المزمع توقيعه', // which is meant to be signed
  'المزمع إبرامها', // which is meant to be concluded (f.)
  'المنتظر توقيعها', // whose signing is awaited (f.)
  'المرتقب توقيعها', // whose signing is looked for (f.)
  'المتوقع توقيعها', // whose signing is expected (f.)
  'سيجري توقيعها', // its signing will take place (f.)
  'سيتم صياغتها', // will be drafted (f.)
  'ستتم صياغتها', // will be drafted (f.)
  'ستصاغ', // will be worded (f.)
  'سيتم إعدادها', // will be prepared (f.)
  'سيجري إعدادها', // its preparation will take place (f.)
  'سيجري إعداده', // its preparation will take place
  'سيتم إعداده', // will be prepared
  'ستعد', // will be prepared (f.)
  'سيعد', // will be prepared
  'تمهيدا لتوقيعها', // in preparation of its signing (f.)
  'قبل توقيعها', // before its signing (f.)
] as const;
