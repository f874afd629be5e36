/** Deeds that take their object through a preposition, and so their article: «the limiting of», «the rise in». */
const DEEDS = [
  'الحد', // limiting
  'النهوض', // raising
  'الارتقاء', // lifting
  'المساهمة', // contributing
  'المشاركة', // taking part
  'الاستفادة', // benefiting
  'التعاون', // cooperating
  'التنسيق', // coordinating
  'التفاعل', // engaging
  'التواصل', // keeping in touch
  'التصدي', // standing up
  'المحافظة', // preserving
  'التركيز', // focusing
  'العمل', // working
  'السعي', // striving
  'التحول', // turning
  'الانضمام', // joining
  'التوسع', // widening
  'الدخول', // entering
  'الالتزام', // keeping
  'الاعتماد', // relying
  'الانفتاح', // opening up
  'الاستثمار', // investing
] as const;

/** Those of which a field of cooperation may be told. */
export const DEFINITE_DEEDS = [
  ...DEEDS,
  'التخلص', // getting rid
  'الإسهام', // contributing
  'الإفادة', // benefiting
  'التوعية', // raising awareness
  'التعريف', // making known
  'التأكيد', // affirming
  'الوقاية', // protecting
  'القيام', // carrying out
  'الحفاظ', // preserving
  'الإشراف', // supervising
  'الترويج', // promoting
  'الاطلاع', // getting to know
  'الوصول', // reaching
  'الحصول', // obtaining
  'الكشف', // detecting
  'البحث', // searching
  'الالتحاق', // joining
  'التغلب', // overcoming
  'القضاء', // doing away
  'الاشتغال', // being at work
  'المساعدة', // helping
  'الرقي', // advancing
  'التدريب', // training
  'التعامل', // dealing
  'التكيف', // adapting
] as const;

/** Those that may be promised, asked for or agreed on. */
export const DEFINITE_DEEDS_TO_DO = [
  ...DEEDS,
  'الاهتمام', // caring
  'الإسراع', // hastening
  'التشاور', // consulting
  'الاستمرار', // going on
  'العناية', // looking after
  'التعجيل', // speeding up
  'الأخذ', // taking up
  'التوجه', // turning
  'التحرك', // moving
  'الانتقال', // passing on
  'البدء', // beginning
  'الشروع', // setting about
  'المضي', // going ahead
  'المبادرة', // taking the initiative
  'الإبقاء', // keeping
  'التجاوب', // responding
  'الاستجابة', // responding
  'التدخل', // intervening
  'التخلي', // giving up
  'الامتناع', // refraining
] as const;

/** Of them those that take «with»: «dealing with complaints». */
export const DEEDS_WITH = [
  'التعامل', // dealing
  'التفاعل', // engaging
  'التكيف', // adapting
] as const;
