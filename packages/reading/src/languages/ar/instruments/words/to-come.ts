/** Signing to come. */
export const WILL_SIGN = [
  'سيوقع', // will sign
  'ستوقع', // will sign (f.)
  'سيوقعان', // the two will sign
  'ستوقعان', // the two (f.) will sign
  'سنوقع', // we will sign
  'سيوقعون', // they will sign
  'سيبرم', // will conclude
  'ستبرم', // will conclude (f.)
  'سوف يوقع', // will sign
  'سوف توقع', // will sign (f.)
  'سوف نوقع', // we will sign
] as const;

/** Of these the text must tell that what will be done is a signing. */
export const WILL_BE_DONE = [
  'سيتم', // will be done
  'سيتوج', // will be crowned
  'ستتوج', // will be crowned (f.)
  'سيختتم', // will be closed
  'ستختتم', // will be closed (f.)
  'ستسفر', // will result
  'سيقوم', // will do
  'ستقوم', // will do (f.)
  'سيقومان', // the two will do
  'سيجري', // will take place
  'ستجري', // will take place (f.)
  'سيشهد', // will witness
  'ستشهد', // will witness (f.)
  'سيتضمن', // will contain
  'ستتضمن', // will contain (f.)
  'سيتخلل', // will see in its course
  'ستتخلل', // will see in its course (f.)
  'يتم', // is (to be) done
  'يجري', // is (to be) done
  'سيحضر', // will attend
  'ستحضر', // will attend (f.)
  'سيعقبها', // will be followed by
  'سيعقبه', // will be followed by
  'سيفضي', // will lead
  'ستفضي', // will lead (f.)
] as const;

/** Words of intention, readiness and appointment before a signing. */
export const INTENDS = [
  'تعتزم', // intends (f.)
  'يعتزم', // intends
  'يعتزمان', // the two intend
  'تنوي', // intends (f.)
  'ينوي', // intends
  'من المقرر', // it is planned
  'المقرر', // planned
  'من المنتظر', // it is awaited
  'المنتظر', // awaited
  'من المتوقع', // it is expected
  'من المؤمل', // it is hoped
  'يتوقع', // is expected
  'المتوقع', // expected
  'من المرتقب', // it is expected
  'المزمع', // intended
  'مقرر', // planned
  'تخطط', // plans (f.)
  'يخطط', // plans
  'اتفق', // agreed (to)
  'اتفقت', // agreed (to) (f.)
  'اتفقا', // the two agreed (to)
  'اتفقنا', // we agreed (to)
  'الاتفاق على', // the agreeing (to)
  'تقرر', // it was decided (to)
  'موعد', // the date of
  'غدا', // tomorrow
  'على وشك', // about to
  'عزم', // the intention of
  'عزمه', // his intention
  'عزمها', // her intention
  'عزمهما', // their (two) intention
  'اعتزام', // the intention of
  'اعتزامه', // his intention
  'اعتزامها', // her intention
  'نية', // the intention of
  'نيته', // his intention
  'نيتها', // her intention
  'وشيك', // near at hand
  'مرتقب', // expected
  'يرتقب', // is expected, in the Maghreb
  'ينتظر', // is awaited
  'يرجح', // is thought likely
  'من المرجح', // it is likely
  'من المفروض', // it is supposed
  'قيد', // in process of
  'ستعمل', // will work (f.)
  'سيعمل', // will work
  'سنعمل', // we will work
  'سيعملان', // the two will work
] as const;

/** Words of readiness, nearness and hope: something is still being worked at. */
export const READY = [
  'متوقعا', // expecting
  'يستعد', // gets ready
  'تستعد', // gets ready (f.)
  'يستعدان', // the two get ready
  'استعداد', // readiness
  'استعدادا', // in readiness
  'جاهز', // ready
  'جاهزون', // ready (many)
  'جاهزة', // ready (f.)
  'جاهزية', // readiness
  'يقترب', // comes near
  'تقترب', // comes near (f.)
  'يقتربان', // the two come near
  'نحو', // towards
  'قرب', // near
  'قبيل', // shortly before
  'قبل', // before
  'تمهيدا', // in preparation
  'التمهيد', // the preparation
  'وصل', // arrived (in order to)
  'يصل', // arrives
  'تصل', // arrives (f.)
  'يتوجه', // sets out
  'توجه', // set out
  'يزور', // visits (in order to)
  'يتطلع', // looks forward
  'تتطلع', // looks forward (f.)
  'تطلع', // looking forward
  'يأمل', // hopes
  'تأمل', // hopes (f.)
  'التحضير', // preparation
  'تحضيرا', // in preparation
  'الإعداد', // preparation
  'استكمال', // completion (of steps before)
  'إجراءات', // steps (before)
  'ترتيبات', // arrangements
  'بصدد', // about to
  'التنسيق', // coordination (to)
  'بغرض', // for the purpose of
  'بانتظار', // awaiting
  'انتظار', // the waiting (for)
  'بهدف', // with the aim of
] as const;

/** Words by which an instrument is put forward. */
export const PROPOSED = [
  'اقترح', // proposed
  'اقترحت', // proposed (f.)
  'يقترح', // proposes
  'تقترح', // proposes (f.)
  'مقترح', // a proposal
  'اقتراح', // a proposal
  'عرض', // offered
  'عرضت', // offered (f.)
  'أوصى', // recommended
  'أوصت', // recommended (f.)
  'يوصي', // recommends
  'توصي', // recommends (f.)
  'التوصية', // the recommendation
  'أوصوا', // they recommended
  'حث', // urged
  'حثت', // urged (f.)
  'ندعو', // we call for
  'يدعو', // calls for
  'تدعو', // calls for (f.)
  'ناشد', // appealed
  'ناشدت', // appealed (f.)
  'طرح', // put forward
  'يطالب', // demands
  'تطالب', // demands (f.)
  'دعا', // called for
  'دعت', // called for (f.)
  'داعيا', // calling for
  'داعية', // calling for (f.)
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'إمكانية', // the possibility of
  'ضرورة', // the need of
  'أهمية', // the importance of
  'رغبة', // a wish for
  'رغبته', // his wish for
  'رغبتها', // her wish for
  'فكرة', // the idea of
  'يدرس', // studies
  'تدرس', // studies (f.)
  'دراسة', // the study of
] as const;

/** Words of negotiating and drafting. */
export const NEGOTIATING = [
  'مفاوضات', // negotiations
  'المفاوضات', // the negotiations
  'التفاوض', // negotiating
  'يتفاوض', // negotiates
  'تتفاوض', // negotiates (f.)
  'يتفاوضان', // the two negotiate
  'محادثات', // talks
  'مباحثات', // talks
  'مشاورات', // consultations
  'استكمال', // completion of
  'استكملا', // the two completed
  'صياغة', // drafting
  'مسودة', // a draft
  'نعمل على', // we work on
  'يعمل على', // works on
  'تعمل على', // works on (f.)
  'تعمل حاليا على', // works at present on (f.)
  'يعمل حاليا على', // works at present on
  'يعملان حاليا على', // the two work at present on
  'نعمل حاليا على', // we work at present on
  'تعمل الآن على', // works now on (f.)
  'يعمل الآن على', // works now on
  'يعملان على', // the two work on
  'العمل على', // work on
  'إعداد', // preparing
  'اللمسات الأخيرة على', // the last touches to
  'بحث', // discussed
  'بحثا', // the two discussed
  'ناقش', // discussed
  'ناقشا', // the two discussed
  'مناقشة', // discussion of
  'يناقش', // discusses
  'تناقش', // discusses (f.)
  'مسودتي', // two drafts of
  'مسودات', // drafts of
  'المحادثات', // the talks
  'محادثاتها', // her talks
  'محادثاته', // his talks
  'المباحثات', // the talks
  'المشاورات', // the consultations
  'التباحث', // the talking over
  'تفاوض', // negotiating
  'مفاوضاتها', // her negotiations
  'مفاوضاته', // his negotiations
  'مفاوضاتهما', // their (two) negotiations
  'نتفاوض', // we negotiate
  'يتفاوضون', // they negotiate
  'تفاوضت', // negotiated (f.)
  'تفاوضا', // the two negotiated
  'تبحث', // discusses (f.)
  'يبحث', // discusses
  'بحثت', // discussed (f.)
  'يبحثان', // the two discuss
  'تبحثان', // the two (f.) discuss
  'ناقشت', // discussed (f.)
  'يناقشان', // the two discuss
  'تباحثا', // the two talked over
  'تباحث', // talked over
] as const;

/** Drafts, of which the text is told right after: «drafts of three agreements», not «projects for which …». */
export const DRAFTS = [
  'مشروع', // a draft of
  'مشروعي', // two drafts of
  'مشاريع', // drafts of
  'مشروعات', // drafts of
] as const;
