/** Deeds that are promised oftener than they name a field. */
export const MORE_ACTIONS = [
  'تشكيل', // forming of
  'إنشاء', // establishment of
  'إقامة', // holding of
  'تكثيف', // intensification of
  'توسيع', // widening of
  'تفعيل', // activation of
  'مواصلة', // continuation of
  'زيادة', // increase of
  'اتخاذ', // taking of
  'إيجاد', // finding of
  'تهيئة', // preparing of
  'خدمة', // service of
  'تمكين', // enabling of
  'تلبية', // answering of
  'رعاية', // care of
  'تكامل', // joining of
  'العمل', // work
  'حل', // solution of
  'وضع', // setting of
  'تسهيل', // easing of
  'تأسيس', // founding of
  'مساعدة', // help of
  'الحد', // limiting
  'ضمان', // securing of
  'تحقيق', // achievement of
  'رفع', // raising of
  'تشجيع', // encouragement of
  'صياغة', // drafting of
  'تعيين', // appointment of
  'بلورة', // shaping of
  'استكمال', // completion of
  'إيفاد', // sending of
  'تخصيص', // allotting of
  'فتح', // opening of
  'إرسال', // sending of
  'بذل', // making (efforts)
  'تمويل', // funding of
  'تحديد', // fixing of
  'تمديد', // prolonging of
  'تزويد', // supplying of
  'القيام', // carrying out
  'السعي', // striving
  'الإسهام', // contribution
  'المساهمة', // contribution
  'الاستمرار', // going on
  'المضي', // going on
  'التوصل', // reaching
  'التنسيق', // coordination
  'الاستعانة', // calling in
  'التركيز', // concentration
  'الشروع', // setting about
  'البدء', // beginning
  'بدء', // beginning of
  'الالتزام', // keeping to
  'الحفاظ', // preserving
  'الارتقاء', // raising
  'النهوض', // advancing
  'التوجه', // turning
  'الإسراع', // hastening
  'الإعداد', // preparing
  'السماح', // allowing
  'منح', // granting
  'رفد', // supplying
  'صرف', // paying out
  'سن', // enacting
  'بث', // broadcasting
  'طرح', // putting forward
  'عرض', // showing
  'رد', // answering
  'حشد', // gathering of
  'مد', // extending
  'كشف', // disclosure of
  'تشغيل', // running of
  'احترام', // respect of
  'تذليل', // removing (obstacles)
  'تخفيف', // easing of
];
