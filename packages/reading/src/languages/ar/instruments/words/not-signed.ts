/** Words of approval by a cabinet, a parliament, a board. */
export const APPROVED = [
  'الموافقة', // the approval
  'موافقة', // approval
  'وافق', // approved
  'وافقت', // approved (f.)
  'الضوء الأخضر', // the green light
  'موافقته', // his approval
  'موافقتها', // her approval
  'موافقتهم', // their approval
  'مصادقته', // his ratification
  'مصادقتها', // her ratification
  'إقراره', // his passing of
  'إقرارها', // her passing of
  'يوافق', // approves
  'توافق', // approves (f.)
  'أقر', // passed
  'أجاز', // passed, in Sudan
  'أجازت', // passed (f.), in Sudan
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

/** Words of denial: what is denied may be told in another clause. */
export const DENIED = [
  'نفى', // denied
  'نفت', // denied (f.)
  'ينفي', // denies
  'تنفي', // denies (f.)
  'ونفى', // and denied
  'نافيا', // denying
  'نافية', // denying (f.)
  'نفي', // denial
  'بنفي', // by denying
  'نفيه', // his denial of
  'نفيها', // her denial of
  'كذب', // gave the lie to
  'كذبت', // gave the lie to (f.)
  'لا صحة', // there is no truth
] as const;

/** Words that say that something did not happen, or was refused. */
export const NOT_DONE = [
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
  'بدأ العمل', // work began
  'بدأ تنفيذ', // the carrying out began
  'بدأت تنفيذ', // began to carry out (f.)
  'باشر تنفيذ', // set about carrying out
  'باشرت تنفيذ', // set about carrying out (f.)
  'سريان', // the being in force of
  'البدء في تنفيذ', // the start of carrying out
  'شرع', // set about
  'شرعت', // set about (f.)
  'دخول', // the entry (into force) of
  'دخلت', // entered (into force) (f.)
] as const;

/** Who talks of activating, or asks for it, has not done it. */
export const TALKED_OF = [
  'بحث', // discussed
  'بحثا', // the two discussed
  'بحثت', // discussed (f.)
  'يبحث', // discusses
  'تبحث', // discusses (f.)
  'يبحثان', // the two discuss
  'تبحثان', // the two (f.) discuss
  'ناقش', // discussed
  'ناقشا', // the two discussed
  'ناقشت', // discussed (f.)
  'يناقش', // discusses
  'مناقشة', // discussion of
  'تناول', // dealt with
  'تناولت', // dealt with (f.)
  'استعرض', // reviewed
  'استعرضا', // the two reviewed
  'استعرضت', // reviewed (f.)
  'تطرق', // touched on
  'سبل', // ways of
  'آليات', // mechanisms of
  'كيفية', // how to
  'إمكانية', // the possibility of
  'ضرورة', // the need of
  'أهمية', // the importance of
  'دعا', // called for
  'دعت', // called for (f.)
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'التحضير', // the preparing of
  'تحضيرا', // in preparation of
  'حرص', // keenness on
  'رغبة', // wish for
  'تطلع', // looking forward to
  'يسعى', // strives
  'تسعى', // strives (f.)
  'يعمل على', // works on
  'تعمل على', // works on (f.)
] as const;

/** Words before «signed» that put it into the past of the story. */
export const ONCE = [
  'كان', // had
  'كانت', // had (f.)
  'كانا', // the two had
  'كانتا', // the two had (f.)
  'كانوا', // they had
  'سبق', // before now
  'يذكر', // it may be recalled
  'في مثل هذا اليوم', // on this day (in history)
  'مثل هذا اليوم', // this day (in history)
  'يشار', // it may be pointed out
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
