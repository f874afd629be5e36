/** Words before a meeting that tell that it is to come. */
export const PLANNED_BEFORE = [
  'سيعقد', // will be held
  'ستعقد', // will be held (f.)
  'سيعقدون', // will hold
  'ستنعقد', // will be held (f.)
  'ستستضيف', // will host (f.)
  'سيستضيف', // will host
  'المقرر', // due
  'المنتظر', // awaited
  'المزمع', // intended
  'لعقد', // for holding
  'لتنظيم', // for organising
  'ليترأس', // in order to chair
  'ليرأس', // in order to chair
  'لترؤس', // in order to chair
  'ليشارك', // in order to take part
  'لحضور', // to attend
  'تعتزم', // intends
  'يعتزم', // intends
  'نخطط', // we plan
  'يخطط', // plans
  'ستشهد', // will witness
  'سيشهد', // will witness
  'ستنظم', // will organise
  'سينظم', // will organise
  'تنظيم', // organising
  'التحضيرات', // preparations
  'التحضير', // preparing
  'للتحضير', // to prepare
  'تحضيرا', // in preparation
  'استعدادا', // in readiness
  'استعدادات', // the preparations of
  'الاستعدادات', // the preparations
  'الإعداد', // preparing
  'للإعداد', // to prepare
  'دعوة', // an invitation
  'الترتيبات', // the arrangements
  'ترتيبات', // the arrangements of
  'بشأن عقد', // about the holding of
  'حول عقد', // about the holding of
  'قرب عقد', // the nearness of the holding of
  'قرب انعقاد', // the nearness of the holding of
  'بشأن تنظيم', // about the organising of
  'بشأن استضافة', // about the hosting of
  'المشاركة', // taking part
  'للمشاركة', // to take part
  'سينعقد', // will be held
  'ستحتضن', // will host (f.)
  'سيحتضن', // will host
  'ستنطلق', // will begin (f.)
  'سينطلق', // will begin
  'ستبدأ', // will begin (f.)
  'سيبدأ', // will begin
  'ستجري', // will hold (talks) (f.)
  'سيجري', // will hold (talks)
  'سيشارك', // will take part
  'ستشارك', // will take part (f.)
  'سيترأس', // will chair
  'ستترأس', // will chair (f.)
  'سيرأس', // will chair
  'سيفتتح', // will open
  'ستفتتح', // will open (f.)
  'سيقوم', // will make (a visit)
  'ستقوم', // will make (a visit) (f.)
  'سيؤدي', // will make (a visit)
  'سيتوجه', // will leave for
  'ستتوجه', // will leave for (f.)
  'يرتقب', // is expected
  'ترتقب', // is expected (f.)
  'من المرتقب', // it is expected
  'من المقرر', // it is planned
  'من المنتظر', // it is awaited
  'من المتوقع', // it is expected
  'ينتظر أن', // it is awaited that
  'موعد', // the date of
  'لاستضافة', // to host
  'لاحتضان', // to host
  'سيسبقها', // will be preceded by
  'سيسبقه', // will be preceded by
  'تمهيدا', // in preparation
  'قبيل', // shortly before
  'عشية', // on the eve of
  'على عقد', // on the holding of
  'على تنظيم', // on the organising of
  'على إجراء', // on the making of
  'أن تعقد', // that (it) should hold (f.)
  'أن يعقد', // that (it) should hold
  'أن يلتئم', // that (it) should convene
  'سيعقدان', // the two will hold
  'سيناقش', // will discuss
  'ستناقش', // will discuss (f.)
  'سيتناول', // will deal with
  'ستتناول', // will deal with (f.)
  'سيستعرض', // will review
  'ستستعرض', // will review (f.)
  'أن يستضيف', // that (it) should host
  'أن تستضيف', // that (it) should host (f.)
  'أن تحتضن', // that (it) should host (f.)
  'أن يحتضن', // that (it) should host
] as const;

/** Words after a meeting that tell that it is to come. */
export const PLANNED_AFTER = [
  'المقرر', // due
  'المقررة', // due (f.)
  'المزمع', // intended
  'المرتقب', // expected
  'المرتقبة', // expected (f.)
  'القادم', // next
  'القادمة', // next (f.)
  'المقبل', // next
  'المقبلة', // next (f.)
  'سيعقد', // will be held
  'ستعقد', // will be held (f.)
  'ستنعقد', // will be held (f.)
  'ستقام', // will take place (f.)
  'سيقام', // will take place
  'الذي سيعقد', // which will be held
  'المرتقب عقده', // expected to be held
  'مرتقب', // expected
  'مرتقبة', // expected (f.)
  'مزمع', // intended
  'مزمعة', // intended (f.)
  'مقرر', // due
  'مقررة', // due (f.)
  'المنتظر', // awaited
  'المنتظرة', // awaited (f.)
  'المزمعة', // intended (f.)
  'سينعقد', // will be held
  'ستحتضنها', // will be hosted by
  'ستحتضنه', // will be hosted by
  'سيحتضنها', // will be hosted by
  'سيحتضنه', // will be hosted by
  'تستضيفها', // is hosted by
  'تستضيفه', // is hosted by
  'ستستضيفها', // will be hosted by
  'ستستضيفه', // will be hosted by
  'يحتضنها', // is hosted by
  'تحتضنها', // is hosted by
  'تحتضنه', // is hosted by
  'تلتئم', // will convene
  'غدا', // tomorrow
  'ستبدأ', // will begin (f.)
  'سيبدأ', // will begin
  'ستنطلق', // will begin (f.)
  'سينطلق', // will begin
] as const;

/** Words that take a meeting back. */
export const CANCELLED_BEFORE = [
  'إلغاء', // cancelling of
  'ألغى', // cancelled
  'ألغت', // cancelled (f.)
  'تأجيل', // postponement of
  'أجل', // postponed
  'أجلت', // postponed (f.)
  'ألغي', // was cancelled
  'ألغيت', // was cancelled (f.)
  'أرجئ', // was put off
  'أرجئت', // was put off (f.)
  'أرجأ', // put off
  'أرجأت', // put off (f.)
  'إرجاء', // putting off of
  'تأجل', // was put off
  'تأجلت', // was put off (f.)
  'تعذر عقد', // could not be held
] as const;

/** A meeting that is only asked for: no meeting yet. */
export const DEMANDED = [
  'دعا', // called for
  'دعت', // called for (f.)
  'يدعو', // calls for
  'تدعو', // calls for (f.)
  'داعيا', // calling for
  'داعية', // calling for (f.)
  'الدعوة إلى', // the call for
  'دعوته إلى', // his call for
  'دعوتها إلى', // her call for
  'الدعوة لعقد', // the call to hold
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'طالبوا', // they demanded
  'مطالبا', // demanding
  'يطالب', // demands
  'تطالب', // demands (f.)
  'المطالبة', // the demand
  'اقترح', // proposed
  'اقترحت', // proposed (f.)
  'إمكانية', // the possibility of
  'مقترح', // a proposal
  'مقترحا', // a proposal
  'مقترحات', // proposals
  'طلب عقد', // asked to hold
  'طلبت عقد', // asked to hold (f.)
  'ضرورة', // the need of
  'أهمية', // the importance of
  'أن يدعو', // that he may call
] as const;

/** The same, of which the meeting is the object: «demanded a sitting». */
export const DEMANDED_WITH = ['طالب', 'طالبت', 'طالبوا', 'مطالبا', 'مطالبة', 'يطالب', 'تطالب'] as const;

/** Words before a meeting that is only referred to. */
export const ONLY_NAMED_BEFORE = [
  'مخرجات', // the outcome of
  'قرارات', // the resolutions of
  'نتائج', // the results of
  'توصيات', // the recommendations of
  'منذ', // since
  'استعرضت', // were reviewed
  'مقررات', // the decisions of
  'أشهر', // months
  'شهرين', // two months
  'أسابيع', // weeks
  'إعلان', // the declaration of
  'وليدة', // the child of
] as const;
