/** What says that someone stands ready, takes care or is determined. */
export const READY = [
  'استعداد', // the readiness of
  'استعداده', // his readiness
  'استعدادها', // its readiness
  'استعدادهم', // their readiness
  'استعدادهما', // the readiness of the two
  'استعدادنا', // our readiness
  'على استعداد', // ready
  'على استعداد تام', // fully ready
  'جاهزية', // the preparedness of
  'حريص', // taking care
  'حريصة', // taking care (f.)
  'حريصان', // taking care (two)
  'حريصون', // taking care (many)
  'حرص', // the care of
  'حرصه', // his care
  'حرصها', // its care
  'حرصهم', // their care
  'حرصهما', // the care of the two
  'حرصنا', // our care
  'عزم', // the determination of
  'عزمه', // his determination
  'عزمها', // its determination
  'عزمهم', // their determination
  'عزمهما', // the determination of the two
  'اعتزام', // the intending of
  'نية', // the intention of
] as const;

/** What says that someone strives for a deed, or turns to it. */
export const STRIVING = [
  'سعي', // the striving of
  'سعيه', // his striving
  'سعيها', // its striving
  'سعيهم', // their striving
  'سعيهما', // the striving of the two
  'سعينا', // our striving
  'توجهه', // his turning
  'توجهها', // its turning
  'توجهنا', // our turning
] as const;

/** What says that someone has plans for a deed. */
export const PLANS = [
  'عن خطط', // (revealed) plans
  'عن خطة', // (revealed) a plan
  'لديها خطط', // it has plans
  'لديه خطط', // he has plans
  'لديها خطة', // it has a plan
  'لديه خطة', // he has a plan
] as const;

/** What says that someone looks forward to something, hopes or wishes for it. */
export const HOPES = [
  'تطلع', // the looking forward of
  'تطلعه', // his looking forward
  'تطلعها', // its looking forward
  'تطلعهم', // their looking forward
  'تطلعهما', // the looking forward of the two
  'تطلعنا', // our looking forward
  'يتطلع', // looks forward
  'تتطلع', // looks forward (f.)
  'نتطلع', // we look forward
  'متطلعا', // looking forward
  'متطلعين', // looking forward (many)
  'أمله', // his hope
  'أملها', // its hope
  'أملهم', // their hope
  'أملهما', // the hope of the two
  'يأمل', // hopes
  'تأمل', // hopes (f.)
  'نأمل', // we hope
  'آملا', // hoping
  'آملة', // hoping (f.)
  'آملين', // hoping (many)
  'رغبة', // the wish of
  'رغبته', // his wish
  'رغبتها', // its wish
  'رغبتهم', // their wish
  'رغبتهما', // the wish of the two
  'يرغب', // wishes
  'ترغب', // wishes (f.)
  'نرغب', // we wish
  'يطمح', // aspires
  'تطمح', // aspires (f.)
  'نطمح', // we aspire
] as const;

/** Verbs of one who affirms that something is gone on with. */
export const AFFIRMS = [
  'أكد', // affirmed
  'أكدت', // affirmed (f.)
  'أكدا', // the two affirmed
  'أكدوا', // they affirmed
  'مؤكدا', // affirming
  'مؤكدة', // affirming (f.)
  'مؤكدين', // affirming (many)
  'جدد', // affirmed anew
  'جددت', // affirmed anew (f.)
  'مجددا', // affirming anew
] as const;

/** What one says that one will go on with, or give. */
export const GOES_ON = [
  'مواصلة', // the going on with
  'مواصلته', // his going on with
  'مواصلتها', // its going on with
  'استمرار', // the continuing of
  'الاستمرار', // the continuing
  'استمراره', // his continuing
  'استمرارها', // its continuing
  'المضي', // the going ahead
  'مضي', // the going ahead of
  'مضيه', // his going ahead
  'مضيها', // its going ahead
  'تقديم', // the giving of
  'تلبية', // the meeting (of needs)
  'بذل', // the making (of efforts)
  'تسخير', // the harnessing of
  'تذليل', // the overcoming of
  'توفير', // the providing of
] as const;
