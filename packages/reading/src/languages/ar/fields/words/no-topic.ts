/** Words that begin no phrase of a field. */
export const NO_FIRST_WORD = [
  // particles, pronouns, words of number
  'هو', // it
  'هي', // it (f.)
  'هم', // they
  'هما', // the two
  'لكن', // but
  'أما', // as for
  'لا', // not
  'لم', // did not
  'لن', // will not
  'ما', // what
  'قد', // may
  'فقد', // may then
  'أن', // that
  'أنه', // that it
  'أنها', // that it (f.)
  'عن', // about
  'من', // from
  'إلى', // to
  'على', // on
  'في', // in
  'فيه', // in it
  'فيها', // in it (f.)
  'مع', // with
  'بين', // between
  'ذلك', // that
  'تلك', // that (f.)
  'هذا', // this
  'هذه', // this (f.)
  'كذلك', // likewise
  'ذات', // of
  'كل', // each
  'كلا', // both
  'بعض', // some
  'عدد', // a number
  'العديد', // many
  'الكثير', // many
  'عدة', // several
  'عديدة', // numerous
  'مختلف', // various
  'مختلفة', // various
  'متعددة', // manifold
  'كافة', // all
  'جميع', // all
  'سائر', // all other
  'أخرى', // others
  'غيرها', // others
  'المزيد', // more
  'شتى', // all sorts of
  'مجموعة', // a set
  'جملة', // a number
  'تطبيق', // application
  // connections
  'وفق', // according to
  'وفقا', // according to
  'حسب', // according to
  'بحسب', // according to
  'بالإضافة', // besides
  'باعتبار', // since
  'بحيث', // so that
  'إطار', // framework
  'هامش', // margin
  'سياق', // course
  'ضوء', // light
  'ختام', // close
  'ظل', // shadow
  'حضور', // presence
  'وقت', // time
  'مدة', // time
  'فترة', // period
  'موازاة', // parallel
  // steps of what becomes of a text, and parts of it
  'الموافقة', // the approval
  'التوقيع', // the signing
  'التصديق', // the ratification
  'المصادقة', // the ratification
  'التفويض', // the authorisation
  'استكمال', // completion (of the formalities)
  'الإجراءات', // the formalities
  'خطوة', // a step
  'فوض', // authorised
  'صوت', // voted
  'تعهد', // pledge
  'البنود', // the clauses
  'بنود', // clauses
  'المادة', // the article
  'المواد', // the articles
  'المرسوم', // the decree
  'النسخة', // the copy
  'اعتبار', // regard
  'رئيسية', // main
  'موضوع', // subject
  'موضوعات', // subjects
  'مواضيع', // subjects
  'محاور', // axes
  'جوانب', // sides
  'أوجه', // aspects
  'نقاط', // points
  'عملية', // process
  'مسألة', // matter
  'إتاحة', // giving (the occasion)
  // those who take part, and where
  'الطرفين', // the two sides
  'الطرفان', // the two sides
  'الجانبين', // the two sides
  'الجانبان', // the two sides
  'البلدين', // the two countries
  'البلدان', // the two countries
  'الدولتين', // the two States
  'الجهتين', // the two bodies
  'المؤسستين', // the two institutions
  'الجامعتين', // the two universities
  'الوزارتين', // the two ministries
  'الجامعة', // the university
  'الوزارة', // the ministry
  'الشركة', // the company
  'المؤسسة', // the institution
  'الهيئة', // the authority
  'الدولة', // the State
  'الحياة', // life
  'المستقبل', // the future
  'مدينة', // city
  'محافظة', // governorate
  'العاصمة', // capital
  'المنطقة', // the region
  'العالم', // the world
  'مقر', // seat
  // instruments told of by number
  'الأولى', // first
  'الأول', // first (m.)
  'الثانية', // second
  'الثاني', // second (m.)
  'الثالثة', // third
  'الرابعة', // fourth
  'الخامسة', // fifth
  'الأخيرة', // last
  'الأخير', // last (m.)
  'الأخيرتين', // last (two)
] as const;

/** Verbs of the past that begin no phrase of a field, «and» before them or not. */
export const NO_FIRST_VERB = [
  'تقدم', // offers
  'تقوم', // does
  'تتولى', // takes charge
  'تعمل', // works
  'تلتزم', // undertakes
  'تتحمل', // bears
  'تمنح', // grants
  'تساهم', // contributes
  'تسهم', // contributes
  'وصف', // described
  'وصفت', // described (f.)
  'وجه', // directed
  'شكر', // thanked
  'حضر', // was present
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'تم', // was done
  'تمت', // was done (f.)
  'جاء', // came
  'جاءت', // came (f.)
  'جرى', // happened
  'جرت', // happened (f.)
  'وصل', // arrived
  'وصلت', // arrived (f.)
  'نصت', // provided
  'نص', // provided
  'وقع', // signed
  'وقعت', // signed (f.)
  'وقعها', // signed it
  'وقعه', // signed it (m.)
  'كان', // was
  'كانت', // was (f.)
  'تضمن', // contained
  'تضمنت', // contained (f.)
  'رصدت', // set aside
  'تعد', // counts as (f.)
  'تأتي', // comes
  'تعتبر', // is taken for
  'تمثل', // stands for
  'تقام', // is held
  'تتم', // is done
  'تخدم', // serve
  'تهدف', // aims
  'تنص', // provides
  'ستعرض', // will be put
  'ستوقع', // will sign
  'ستكون', // will be
] as const;
