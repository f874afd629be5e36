/** Past forms of «to sign» and «to conclude». */
export const SIGNED = [
  'وقع', // he signed
  'وقعت', // she signed
  'وقعا', // the two signed
  'وقعتا', // the two (f.) signed
  'وقعوا', // they signed
  'وقعنا', // we signed
  'أبرم', // he concluded
  'أبرمت', // she concluded
  'أبرما', // the two concluded
  'أبرمتا', // the two (f.) concluded
  'أبرموا', // they concluded
  'أبرمنا', // we concluded
  'أمضى', // he signed, in the Maghreb
  'أمضت', // she signed, in the Maghreb
  'أمضيا', // the two signed, in the Maghreb
] as const;

/** Past forms with their object: «signed it». */
export const SIGNED_IT = [
  'وقعها', // signed it (f.)
  'وقعه', // signed it (m.)
  'وقعتها', // she signed it
  'وقعهما', // signed both
  'وقعاها', // the two signed it
  'وقع عليها', // put a signature to it (f.)
  'وقع عليه', // put a signature to it (m.)
  'وقعت عليها', // she put a signature to it
  'أمضاها', // signed it, in the Maghreb
  'أبرمها', // concluded it
  'أبرمتها', // she concluded it
  'وقعوها', // they signed it
  'وقعوه', // they signed it (m.)
  'وقعاه', // the two signed it (m.)
  'وقعته', // she signed it (m.)
  'أمضاه', // signed it (m.), in the Maghreb
] as const;

/** The act of signing, as a noun. */
export const SIGNING = [
  'توقيع', // signing of
  'توقيع على', // signing of
  'التوقيع على', // the signing of
  'بتوقيع', // by signing
  'بالتوقيع على', // by the signing of
  'إمضاء', // signing of, in the Maghreb
  'الإمضاء على', // the signing of, in the Maghreb
  'بإمضاء', // by signing
  'بالإمضاء على', // by the signing of
  'إبرام', // conclusion of
  'بإبرام', // by concluding
  'التوقيع النهائي على', // the final signing of
  'التوقيع الرسمي على', // the formal signing of
  'بالتوقيع النهائي على', // by the final signing of
  'بالتوقيع الرسمي على', // by the formal signing of
  'التوقيع رسميا على', // the formal signing of
  'توقيعهما', // their (two) signing
  'توقيعها', // its signing
] as const;

/** Verbs that say that something took place. */
export const TOOK_PLACE = [
  'تم', // was done
  'تمت', // was done (f.)
  'جرى', // took place
  'جرت', // took place (f.)
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'شهدا', // the two witnessed
  'شهدوا', // they witnessed
  'تخلل', // in its course there was
  'تخللت', // in its course there was (f.)
  'تخللها', // in its course there was
  'تخلله', // in its course there was
  'شمل', // comprised
  'شملت', // comprised (f.)
  'أقيم', // was held
  'أقيمت', // was held (f.)
  'احتضن', // hosted
  'احتضنت', // hosted (f.)
  'استضاف', // hosted
  'استضافت', // hosted (f.)
  'شارك', // took part
  'شاركت', // took part (f.)
  'حضر', // attended
  'حضرت', // attended (f.)
  'ترأس', // presided over
  'ترأست', // presided over (f.)
  'أشرف', // oversaw
  'أشرفت', // oversaw (f.)
  'رعى', // was patron of
  'رعت', // was patron of (f.)
  'رعيا', // the two were patrons of
  'أثمر', // bore (as fruit)
  'أثمرت', // bore (as fruit) (f.)
] as const;

/** Verbs by which a meeting or a visit is said to have ended in something. */
export const ENDED_IN = [
  'اختتم', // was closed
  'اختتمت', // was closed (f.)
  'اختتما', // the two closed
  'توج', // was crowned
  'توجت', // was crowned (f.)
  'تتوج', // was crowned
  'تميز', // was marked
  'تميزت', // was marked (f.)
  'تكلل', // was crowned
  'تكللت', // was crowned (f.)
  'انتهى', // ended
  'انتهت', // ended (f.)
  'أسفر', // resulted
  'أسفرت', // resulted (f.)
  'أثمر', // bore fruit
  'أثمرت', // bore fruit (f.)
  'تمخض', // gave birth to
  'تمخضت', // gave birth to (f.)
  'نتج', // resulted
  'أفضى', // led
  'أفضت', // led (f.)
  'أدى', // led
  'أدت', // led (f.)
  'خلص', // came (to)
  'خلصت', // came (to) (f.)
] as const;

/** What strikes, breaks out or happens: with these «وقع» means «occurred». */
export const OCCURRENCES = [
  'هجوم', // attack
  'أحداث', // events
  'الأحداث', // the events
  'مواجهات', // clashes
  'المواجهات', // the clashes
  'الاشتباكات', // the clashes
  'معارك', // battles
  'تفجير', // bombing
  'التفجير', // the bombing
  'الحادثة', // the incident
  'حادثة', // incident
  'غارة', // raid
  'انقسام', // split
  'أزمة', // crisis
  'الهجوم', // the attack
  'حادث', // accident
  'الحادث', // the accident
  'انفجار', // explosion
  'الانفجار', // the explosion
  'زلزال', // earthquake
  'خطأ', // error
  'خلاف', // dispute
  'الخلاف', // the dispute
  'اشتباك', // clash
  'اشتباكات', // clashes
  'ضحية', // (fell) victim
  'قتلى', // dead
  'ضحايا', // victims
  'أضرار', // damage
  'تحت', // (fell) under
  'اعتداء', // assault
  'جريمة', // crime
  'حريق', // fire
  'اختيار', // (the) choice (fell on)
  'اختياره', // his choice (fell on)
  'الاختيار', // the choice (fell on)
  'انقلاب', // coup
  'ظلم', // injustice
] as const;

/** What one falls into: after «وقع في» these tell of no signing. */
export const FELL_INTO = [
  'الفخ', // the trap
  'فخ', // trap
  'خطأ', // error
  'الخطأ', // error
  'أخطاء', // errors
  'حب', // love
  'غرام', // love
  'الأسر', // captivity
  'أسر', // captivity
  'قبضة', // grip
  'يد', // hand
  'أيدي', // hands
  'شباك', // nets
  'شرك', // snare
  'كمين', // ambush
  'مأزق', // fix
  'ورطة', // plight
  'حرج', // embarrassment
  'المحظور', // the forbidden
  'تناقض', // contradiction
  'حيرة', // perplexity
  'نفس', // the same
] as const;

/** Words between a cue and the signing that take the proof away. */
export const NOT_YET = [
  'الاتفاق', // it was agreed (to sign)
  'جدول', // the agenda
  'لبحث', // to discuss
  'للمشاركة', // to take part
  'لحضور', // to attend
  'إقناع', // persuading
  'تمهيد', // paving (the way)
  'لمناقشة', // to discuss
  'ندوة', // a seminar about
  'ورشة', // a workshop about
  'محاضرة', // a lecture about
  'معرض', // an exhibition about
  'حول', // about
  'إجراءات', // steps (before)
  'مسودة', // a draft
  'إعداد', // preparation
  'تهدف', // aims (f.)
  'يهدف', // aims
  'بهدف', // with the aim of
  'الرامية', // aiming (f.)
  'تدعو', // calls for (f.)
  'يدعو', // calls for
  'وعد', // promised
  'وعدت', // promised (f.)
  'وعدا', // the two promised
  'تعهد', // pledged
  'تعهدت', // pledged (f.)
  'ذكرى', // anniversary
  'الذكرى', // the anniversary
  'بذكرى', // on the anniversary
  'تمهد', // prepares (f.)
  'يمهد', // prepares
  'عزم', // intention
  'رغبة', // wish
  'سجل', // the (visitors') book
  'الممول', // funded (by)
  'خطوات', // steps
  'مفاوضات', // negotiations
  'مساعي', // efforts
  'جهود', // efforts
  'التحضير', // preparation
  'الإعداد', // preparation
  'مناقشة', // discussion
  'بحث', // discussion
  'تأجيل', // postponement
  'إلغاء', // cancellation
  'تفويض', // authorisation
  'الاستعداد', // readiness
  'اقتراح', // proposal
  'الموافقة', // approval
  'قبيل', // shortly before
  'قرب', // the nearness of
  'بقرب', // the nearness of
  'قبل', // before
  'رفض', // refusal
  'عدم', // absence of
  'إمكانية', // possibility
  'موعد', // date
  'تحديد', // fixing (of a date)
  'ترتيبات', // arrangements
  'غدا', // tomorrow
  'التفاوض', // negotiation
  'احتمال', // likelihood
  'استعدادا', // in readiness
  'تمهيدا', // in preparation
  'دون', // without
  'التمهيد', // preparation
] as const;
