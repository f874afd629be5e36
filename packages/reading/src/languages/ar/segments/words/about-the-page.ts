/** How a line of keywords begins. */
export const KEYWORD_STARTS = [
  'كلمات دلالية', // key words
  'كلمات دالة', // key words
  'كلمات مفتاحية', // key words
  'الكلمات المفتاحية', // the key words
  'الكلمات الدلالية', // the key words
  'الوسوم', // the tags
  'وسوم', // tags
  'سمات', // labels
  'هاشتاغ', // hashtag
  'تصنيفات', // categories
  'العلامات', // the marks
] as const;

/** How a line begins that says who wrote or when. */
export const BYLINE_STARTS = [
  'المصدر', // source
  'كتب', // written by
  'كتبت', // written by (f.)
  'تحرير', // edited by
  'إعداد', // prepared by
  'بقلم', // by the pen of
  'مراسل', // correspondent
  'مراسلنا', // our correspondent
  'تصوير', // pictures by
  'ترجمة', // translated by
  'نشر في', // published in
  'تاريخ النشر', // date of publication
  'نشرت في', // published in (f.)
  'بتاريخ', // on the date of
  'التاريخ', // date
] as const;

/** News agencies as they sign at the end of a wire, alone on a line. */
export const AGENCIES = [
  'واس', // SPA, of Saudi Arabia
  'قنا', // QNA, of Qatar
  'كونا', // KUNA, of Kuwait
  'وام', // WAM, of the Emirates
  'بنا', // BNA, of Bahrain
  'بترا', // Petra, of Jordan
  'سونا', // SUNA, of Sudan
  'سانا', // SANA, of Syria
  'وفا', // WAFA, of Palestine
  'وأج', // APS, of Algeria
  'واج', // the same, without hamza
  'وات', // TAP, of Tunisia
  'واع', // INA, of Iraq
  'ونا', // INA, of Iraq
  'العمانية', // ONA, of Oman
  'أ ش أ', // MENA, of Egypt
  'أ ف ب', // AFP
  'و ا ج', // APS, letter by letter
  'و ا س', // SPA, letter by letter
  'سبأ', // Saba, of Yemen
  'يونا', // UNA, of the Islamic countries
  'نينا', // NINA, of Iraq
  'الأناضول', // Anadolu
  'رويترز', // Reuters
  'د ب أ', // DPA
  'و م ع', // MAP, of Morocco
] as const;

/** Networks through which a page is shared, and the buttons beside them. */
export const NETWORKS = [
  'فيسبوك', // Facebook
  'فيس بوك', // Facebook
  'تويتر', // Twitter
  'واتساب', // WhatsApp
  'واتس اب', // WhatsApp
  'تلغرام', // Telegram
  'تليغرام', // Telegram
  'تيليغرام', // Telegram
  'تيلقرام', // Telegram
  'لينكدإن', // LinkedIn
  'لينكد إن', // LinkedIn
  'بنترست', // Pinterest
  'إنستغرام', // Instagram
  'انستغرام', // Instagram
  'يوتيوب', // YouTube
  'ماسنجر', // Messenger
  'طباعة', // print
  'شارك', // share
  'مشاركة', // sharing
] as const;

/** How the caption of a picture begins. */
export const CAPTION_STARTS = [
  'صورة', // picture
  'الصورة', // the picture
  'في الصورة', // in the picture
  'تعليق الصورة', // caption
  'صورة من', // picture by
  'صورة أرشيفية', // picture of the archive
  'أرشيف', // archive
] as const;
