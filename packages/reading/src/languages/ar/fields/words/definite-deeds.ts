/** Deeds that take their object through a preposition, and so their article: «the limiting of», «the rise in». */
export const DEFINITE_DEEDS = [
  'الحد', // limiting
  'التخلص', // getting rid
  'النهوض', // raising
  'الارتقاء', // lifting
  'المساهمة', // contributing
  'الإسهام', // contributing
  'المشاركة', // taking part
  'الاستفادة', // benefiting
  'الإفادة', // benefiting
  'التوعية', // raising awareness
  'التعريف', // making known
  'التأكيد', // stressing
  'التعاون', // cooperating
  'التنسيق', // coordinating
  'التفاعل', // engaging
  'التواصل', // keeping in touch
  'التصدي', // confronting
  'الوقاية', // preventing
  'القيام', // doing
  'الحفاظ', // preserving
  'المحافظة', // preserving
  'الإشراف', // supervising
  'الترويج', // promoting
  'الاطلاع', // getting to know
  'التركيز', // concentrating
  'العمل', // working
  'السعي', // striving
  'الوصول', // reaching
  'الحصول', // obtaining
  'التحول', // changing
  'الانضمام', // joining
  'التوسع', // widening
  'الكشف', // detecting
  'البحث', // searching
  'الدخول', // entering
  'الالتحاق', // joining
  'التغلب', // overcoming
  'القضاء', // doing away with
  'الاشتغال', // working
  'الالتزام', // keeping to
  'المساعدة', // helping
  'الاعتماد', // relying
  'الانفتاح', // opening up
  'الاستثمار', // investing
  'الرقي', // rising
  'التدريب', // training
  'التعامل', // dealing
  'التكيف', // adapting
] as const;

/** Of them those that take «with»: «dealing with complaints». */
export const DEEDS_WITH = [
  'التعامل', // dealing
  'التفاعل', // engaging
  'التكيف', // adapting
] as const;
