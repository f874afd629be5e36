/** What is said of a meeting after its name: that it was held, hosted or chaired. */
export const WAS_HELD = [
  'عقد', // was held (or: he held)
  'عقدت', // was held (f.)
  'عقده', // he held it
  'عقدها', // he held it (f.)
  'عقداه', // the two held it
  'انعقد', // took place
  'انعقدت', // took place (f.)
  'جرى', // was carried out
  'جرت', // was carried out (f.)
  'أقيم', // was set up
  'أقيمت', // was set up (f.)
  'احتضنها', // hosted it (f.)
  'احتضنته', // she hosted it
  'احتضنتها', // she hosted it (f.)
  'احتضنه', // hosted it
  'استضافها', // he hosted it (f.)
  'استضافته', // she hosted it
  'استضافتها', // she hosted it (f.)
  'نظمها', // he organised it (f.)
  'نظمته', // she organised it
  'نظمتها', // she organised it (f.)
  'نظمه', // he organised it
  'اختتم', // closed
  'اختتمت', // closed (f.)
  'دامت', // lasted (f.)
  'استمر', // went on
  'استمرت', // went on (f.)
  'ترأسها', // he chaired it (f.)
  'ترأسته', // she chaired it
  'ترأستها', // she chaired it (f.)
  'ترأسه', // he chaired it
  'رأسها', // he headed it (f.)
  'رأسه', // he headed it
  'أجراها', // he held them (talks)
  'أجرتها', // she held them (talks)
  'شارك فيها', // took part in it (f.)
  'شارك فيه', // took part in it
  'التأم', // convened
  'التأمت', // convened (f.)
  'عقدوه', // they held it
  'عقدوها', // they held it (f.)
] as const;
