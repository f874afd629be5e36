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
  'مشروع', // a draft of
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

/** Words of approval by a cabinet, a parliament, a board. */
export const APPROVED = [
  'الموافقة', // the approval
  'موافقة', // approval
  'وافق', // approved
  'وافقت', // approved (f.)
  'يوافق', // approves
  'توافق', // approves (f.)
  'أقر', // passed
  'أقرت', // passed (f.)
  'يقر', // passes
  'تقر', // passes (f.)
  'إقرار', // the passing of
  'صادق', // ratified
  'صادقت', // ratified (f.)
  'يصادق', // ratifies
  'تصادق', // ratifies (f.)
  'صدق', // ratified
  'المصادقة', // the ratification
  'مصادقة', // ratification
  'التصديق', // the ratification
  'اعتمد', // adopted
  'اعتمدت', // adopted (f.)
  'اعتماد', // adoption
  'انضمت', // acceded (f.)
  'انضم', // acceded
  'انضمام', // accession
  'انضمامها', // her accession
  'انضمامه', // his accession
  'وثائق التصديق على', // the papers of ratification
  'وثيقة التصديق على', // the paper of ratification
] as const;

/** Words by which someone is empowered to sign. */
export const AUTHORISED = [
  'تفويض', // authorisation
  'بتفويض', // by authorising
  'فوض', // authorised
  'فوضت', // authorised (f.)
  'يفوض', // authorises
  'تخويل', // empowerment
  'خول', // empowered
  'الإذن', // permission
  'إنابة', // delegation
] as const;

/** Words of denial and of what did not happen. */
export const DENIED = [
  'نفى', // denied
  'نفت', // denied (f.)
  'ينفي', // denies
  'تنفي', // denies (f.)
  'ونفى', // and denied
  'نافيا', // denying
  'نافية', // denying (f.)
  'نفي', // denial
  'كذب', // gave the lie to
  'كذبت', // gave the lie to (f.)
  'لم يوقع', // did not sign
  'لم توقع', // did not sign (f.)
  'لم يتم', // was not done
  'لم يجر', // did not take place
  'لم نوقع', // we did not sign
  'لم يوقعا', // the two did not sign
  'لم توقعا', // the two (f.) did not sign
  'لم يوقعوا', // they did not sign
  'لم يبرم', // did not conclude
  'لم تبرم', // did not conclude (f.)
  'دون توقيع', // without signing
  'دون التوقيع', // without the signing
  'بدون توقيع', // without signing
  'دون إبرام', // without concluding
  'دون أن يوقع', // without his signing
  'دون أن توقع', // without her signing
  'دون أن يوقعا', // without the two signing
  'دون التوصل', // without reaching
  'فشل', // failed
  'فشلت', // failed (f.)
  'امتنع', // abstained
  'امتنعت', // abstained (f.)
  'تراجع', // went back on
  'تراجعت', // went back on (f.)
  'لن يوقع', // will not sign
  'لن توقع', // will not sign (f.)
  'لن نوقع', // we will not sign
  'عدم', // absence of
  'لا صحة', // there is no truth
  'لا توجد', // there is no
  'لا يوجد', // there is no
  'ليس هناك', // there is no
  'ليست هناك', // there is no
  'رفض', // refused
  'رفضت', // refused (f.)
  'يرفض', // refuses
  'ترفض', // refuses (f.)
  'رافضا', // refusing
] as const;

/** Words by which an instrument is left. */
export const WITHDRAWN = [
  'انسحب', // withdrew
  'انسحبت', // withdrew (f.)
  'انسحاب', // withdrawal
  'الانسحاب', // the withdrawal
  'انسحابه', // his withdrawal
  'انسحابها', // her withdrawal
  'ألغى', // cancelled
  'ألغت', // cancelled (f.)
  'يلغي', // cancels
  'تلغي', // cancels (f.)
  'إلغاء', // the cancelling of
  'فسخ', // dissolution of
  'تعليق', // suspension of
  'علق', // suspended
  'علقت', // suspended (f.)
  'تجميد', // freezing of
  'جمد', // froze
  'جمدت', // froze (f.)
  'إنهاء', // ending of
] as const;

/** Words by which an instrument goes on. */
export const RENEWED = [
  'جدد', // renewed
  'جددت', // renewed (f.)
  'جددا', // the two renewed
  'تجديد', // renewal of
  'بتجديد', // by renewing
  'يجدد', // renews
  'تجدد', // renews (f.)
  'يجددان', // the two renew
  'تمديد', // extension of
  'مدد', // extended
  'مددت', // extended (f.)
] as const;

/** Words by which an instrument is put to work. */
export const ACTIVATED = [
  'تفعيل', // activation of
  'بتفعيل', // by activating
  'فعل', // activated
  'فعلت', // activated (f.)
  'يفعل', // activates
  'تفعل', // activates (f.)
  'بدء تنفيذ', // the start of carrying out
  'بدء العمل', // the start of work
  'البدء في تنفيذ', // the start of carrying out
  'شرع', // set about
  'شرعت', // set about (f.)
  'دخول', // the entry (into force) of
  'دخلت', // entered (into force) (f.)
] as const;

/** Words before «signed» that put it into the past of the story. */
export const ONCE = [
  'كان', // had
  'كانت', // had (f.)
  'سبق', // before now
  'يذكر', // it may be recalled
  'في مثل هذا اليوم', // on this day (in history)
  'مثل هذا اليوم', // this day (in history)
  'ذكرى', // anniversary
  'تجدر الإشارة', // it may be pointed out
  'جدير بالذكر', // it is worth recalling
  'الجدير بالذكر', // it is worth recalling
  'بعد أن', // after
  'بعدما', // after
  'بعد ما', // after
  'منذما', // since
  'التي سبق', // which before now
  'الذي سبق', // which before now
  'الذكرى', // the anniversary
  'ذكرى مرور', // the anniversary of the passing of
  'بذكرى', // on the anniversary of
  'عاما على', // years since
  'سنة على', // years since
  'سنوات على', // years since
  'أعوام على', // years since
  'منذ أن', // since
  'منذ', // since
] as const;
