/** Deeds that promote something: without an object of their own they name no field. */
export const PROMOTING = [
  'تعزيز', // strengthening of
  'التعزيز', // the strengthening
  'تطوير', // development of
  'توثيق', // tightening of
  'توسيع', // widening of
  'توسعة', // widening of
  'توطيد', // consolidation of
  'دعم', // support of
  'تنمية', // development of
  'تفعيل', // activation of
  'زيادة', // increase of
  'إقامة', // setting up of
  'إرساء', // laying down of
  'تحقيق', // achievement of
  'تكثيف', // intensification of
  'تمتين', // firming up of
  'تقوية', // strengthening of
  'ترسيخ', // rooting of
  'فتح', // opening of
  'مد', // extending of
  'بناء', // building of
  'خلق', // creation of
  'تعميق', // deepening of
  'النهوض', // the raising
  'نهوض', // raising
  'الارتقاء', // the lifting
  'ارتقاء', // lifting
  'تحديد', // fixing of
  'دفع', // pushing of
  'إعطاء', // giving of
  'تنظيم', // regulation of
  'تسهيل', // easing of
  'تيسير', // easing of
  'تأسيس', // founding of
  'إنشاء', // establishment of
  'تشجيع', // encouragement of
  'تكريس', // devotion to
  'تجسيد', // embodiment of
  'استكمال', // completion of
  'مواصلة', // continuation of
  'تبادل', // exchange of
  'توحيد', // joining of
  'تكامل', // joining of
  'تنسيق', // coordination of
  'وضع', // setting of
  'مناقشة', // discussion of
  'بحث', // discussion of
] as const;

/** What is opened, strengthened and widened of cooperation: its horizons, its ties, a push for it. */
export const ASPECTS = [
  'آفاق', // horizons
  'أواصر', // bonds
  'جوانب', // sides
  'سبل', // ways
  'أوجه', // aspects
  'علاقات', // relations
  'مستوى', // level
  'أطر', // frames
  'إطار', // frame
  'جسور', // bridges
  'قنوات', // channels
  'مجالات', // fields
  'مجال', // field
  'أسس', // foundations
  'آليات', // mechanisms
  'روابط', // ties
  'مسارات', // tracks
  'دفعة', // push
  'الانطلاقة', // the start
  'مرحلة', // stage
  'قاعدة', // base
  'مزيد', // more
  'وآفاق', // and horizons
  'جديدة', // new
  'جديد', // new
  'قوية', // strong
  'أوسع', // wider
  'فرص', // chances
  'روح', // spirit
  'الموضوعات', // the subjects
  'القضايا', // the questions
  'المسائل', // the matters
  'من', // of
  'لعلاقات', // for the relations of
] as const;

/** Cooperation and its like: without a word of what it is about they name no field. */
export const COOPERATION = [
  'تعاون', // cooperation
  'تعاونهما', // their cooperation
  'علاقات', // relations
  'علاقة', // relation
  'شراكة', // partnership
  'شراكات', // partnerships
  'تنسيق', // coordination
  'عمل', // work
  'صداقة', // friendship
  'ترابط', // bonds
  'أهداف', // aims
  'تواصل', // contact
  'روابط', // ties
  'مصالح', // interests
  'جهود', // efforts
  'جهودهما', // their efforts
  'مجال', // field
  'مجالات', // fields
  'مركز', // position
  'تكامل', // joining of forces
  'أواصر', // bonds
  'آفاق', // horizons
  'الاهتمام', // the interest
] as const;

/** Adjectives and tails that say nothing of a field. */
export const OF_BOTH = [
  'مشترك', // joint
  'مشتركة', // joint
  'ثنائي', // bilateral
  'ثنائية', // bilateral
  'قائم', // existing
  'قائمة', // existing
  'بناء', // constructive
  'متبادل', // mutual
  'متبادلة', // mutual
  'استراتيجي', // strategic
  'استراتيجية', // strategic
  'إستراتيجية', // strategic
  'مثمر', // fruitful
  'مباشر', // direct
  'وثيقة', // close
  'متميزة', // excellent
  'دولي', // international
  'دولية', // international
  'جديدة', // new
  'حيوية', // vital
  'مختلفة', // various
  'ذات', // of
  'اهتمام', // (of common) interest
  'أخوية', // brotherly
  'مطلوبة', // required
  'متعددة', // manifold
  'متنوعة', // various
  'تاريخية', // historic
  'راسخة', // firm
  'متينة', // firm
  'حالية', // present
  'تالية', // following
  'آتية', // following
  'أخرى', // others
  'شاملة', // comprehensive
  'مرجوة', // hoped for
  'منشودة', // hoped for
  'عملي', // practical
  'عام', // general
  'مؤسسي', // institutional
  'شامل', // comprehensive (m.)
] as const;
