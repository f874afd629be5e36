import { wordSet } from '../../words/word-set.ts';

/** First parts of the given names that end in «الله». */
export const beforeGod = wordSet([
  'عبد', // Abdallah
  'حمد', // Hamdallah
  'الحمد', // al-Hamdallah
  'نصر', // Nasrallah
  'عطا', // Atallah
  'فضل', // Fadlallah
  'جار', // Jarallah
  'الجار', // al-Jarallah
  'خلف', // Khalafallah
  'ضيف', // Dayfallah
  'سعد', // Saadallah
  'فتح', // Fathallah
  'نعمة', // Nimatallah
  'هبة', // Hibatallah
  'جاد', // Gadallah
  'رزق', // Rizqallah
  'خير', // Khayrallah
  'ذبيح', // Zabihollah
  'روح', // Ruhollah
  'حبيب', // Habibollah
  'عبيد', // Ubaydallah
  'نجيب', // Najibullah
  'حفيظ', // Hafizullah
  'سميع', // Samiullah
  'إحسان', // Ihsanullah
  'كرم', // Karamallah
  'مطيع', // Mutiullah
  'صبغة', // Sibghatullah
  'هداية', // Hidayatullah
  'عناية', // Inayatullah
  'دفع', // Dafallah
  'جاب', // Jaballah
  'عوض', // Awadallah
  'غرم', // Gharamallah
]);

/** Second parts: what God is called, and what is His. */
export const DIVINE = new Set([
  'الدين', 'العابدين', 'الله', 'المنان', 'الرحمن', 'الرحيم', 'المولي', 'الباري', 'الاسلام', 'النبي', 'الختم', 'الحق', 'الجليل', 'الكريم',
]);

/** First parts before any of these. */
export const GIFTS = new Set([
  'الحمد', 'عطا', 'عطاء', 'فضل', 'فتح', 'جاد', 'نصر', 'حسب', 'خلف', 'سعد', 'هبه', 'امه', 'رحمه', 'نعمه', 'عوض', 'جار', 'ضيف', 'رزق', 'حمد', 'سر',
  'فرج', 'خير', 'سيف', 'ذبيح', 'روح', 'حبيب', 'عبيد', 'نجيب', 'حفيظ', 'سميع', 'احسان', 'كرم', 'مطيع', 'صبغه', 'هدايه', 'عنايه', 'شكر', 'ثناء', 'دفع',
  'جاب',
]);
