/** What an instrument does: verbs that look like nouns, and yet are no part of a name. */
const VERBS_OF_IT = [
  'تخص', // concerns
  'تهم', // concerns
  'تروم', // aims at
  'ترمي', // aims at
  'تضم', // comprises
  'تنظم', // regulates
  'تحدد', // fixes
  'تمنح', // grants
  'تلزم', // binds
  'تجيز', // allows
  'تخول', // entitles
  'تعفي', // exempts
  'تؤطر', // frames
  'تحكم', // governs
  'تمكن', // enables
  'تدعم', // supports
  'تمتد', // runs (for)
  'تستمر', // lasts
  'تسري', // is in force
  'تصل', // amounts to
  'تبلغ', // amounts to
  'بلغت', // amounted to
  'شملت', // covered
  'تمس', // touches on
  'مست', // touched on
  'همت', // concerned
  'ضمت', // comprised
  'تعلقت', // concerned
  'تجمع', // joins
  'تربط', // binds
  'تؤسس', // founds
  'تضع', // lays down
  'تفتح', // opens
  'تستفيد', // profits
  'تندرج', // belongs
  'تغطي', // covers
  'ترسم', // draws
  'تنهي', // ends
  'توفر', // provides
  'تكرس', // devotes
  'تتناول', // treats
  'تتعهد', // pledges
  'تلتزم', // undertakes
  'ستسمح', // will allow
  'ستمكن', // will enable
  'ستساهم', // will contribute
  'ستوقع', // will be signed
  'سيوقع', // will be signed
  'ستوقعها', // will sign it
  'سيوقعها', // will sign it
  'سيوقعه', // will sign it
  'ستبرم', // will be concluded
  'سيبرم', // will be concluded
  'سيتم', // will be done
  'ستشمل', // will cover
  'سيشمل', // will cover
  'ستتضمن', // will contain
  'سيتضمن', // will contain
  'ستتيح', // will make possible
  'سيتيح', // will make possible
  'سيسمح', // will allow
  'سيمكن', // will enable
  'ستعزز', // will strengthen
  'سيعزز', // will strengthen
  'ستدخل', // will enter (into force)
  'سيدخل', // will enter (into force)
  'ستسهم', // will contribute
] as const;

/** Words that end the name of an instrument: what follows tells of it, and is no part of its name. */
export const NAME_ENDS = [
  'الصادر', // issued by
  'الصادرة', // issued by (f.)
  'مع', // with
  'والتوقيع', // and the signing (of it)
  'والتصديق', // and the ratification (of it)
  'والمصادقة', // and the approval (of it)
  'والموافقة', // and the approval (of it)
  'بين', // between
  'من', // from
  'في', // in
  'على', // on
  'إلى', // to
  'عن', // about
  'كل', // each
  'خلال', // during
  'بعد', // after
  'قبل', // before
  'عبر', // through
  'ضمن', // within
  'وفق', // according to
  'لدى', // at
  'ضد', // against
  'منذ', // since
  'حتى', // until
  'التي', // which
  'الذي', // which
  'والتي', // and which
  'الموقعة', // signed (f.)
  'الممضاة', // signed (f.), in the Maghreb
  'الممضى', // signed (m.), in the Maghreb
  'المعقودة', // concluded (f.)
  'الموقع', // signed (m.)
  'الموقعتين', // signed (two)
  'الموقعين', // signed (two, m.)
  'المبرمة', // concluded (f.)
  'المبرم', // concluded (m.)
  'المقرر', // due
  'المزمع', // intended
  'المرتقبة', // expected
  'المرتقب', // expected
  'المنتظرة', // awaited
  'المذكورة', // mentioned
  'المذكور', // mentioned (m.)
  'المذكورين', // mentioned (two)
  'المذكورتين', // mentioned (two, f.)
  'المشار', // pointed to
  'الأخيرة', // last
  'الجديدة', // new
  'جديدة', // new
  'جديد', // new
  'السابقة', // former
  'الأولى', // first
  'الثانية', // second
  'الثالثة', // third
  'الرابعة', // fourth
  'الخامسة', // fifth
  'السادسة', // sixth
  'السابعة', // seventh
  'الثامنة', // eighth
  'الأول', // first (m.)
  'الثاني', // second (m.)
  'الثالث', // third (m.)
  'الرابع', // fourth (m.)
  'أخرى', // another
  'مماثلة', // similar
  'كان', // was
  'كانت', // was
  'هو', // is
  'هي', // is
  'هذا', // this
  'هذه', // this
  'ذلك', // that
  'وذلك', // that is
  'يوم', // day
  'أمس', // yesterday
  'اليوم', // today
  'عام', // year
  'سنة', // year
  'الشهر', // (next) month
  'الأسبوع', // (next) week
  'غدا', // tomorrow
  'قريبا', // soon
  'مؤخرا', // lately
  'أيضا', // also
  'كما', // as
  'حيث', // where
  'أن', // that
  'لا', // not
  'لم', // not
  'لن', // not
  'قد', // already
  'تم', // took place
  'تمت', // took place
  'جرى', // took place
  'جرت', // took place
  'جاء', // came
  'جاءت', // came
  'وقع', // signed
  'وقعت', // signed
  'وقعها', // signed it
  'وقعه', // signed it (m.)
  'وقعاها', // the two signed it
  'وقعاه', // the two signed it (m.)
  'يوقعها', // signs it
  'يوقعه', // signs it (m.)
  'للسنوات', // for the years
  'للأعوام', // for the years
  'للفترة', // for the time of
  'قابلة', // that may (be renewed)
  'ثنائيا', // between two
  'تهدف', // aims
  'يهدف', // aims
  'هدفها', // its aim
  'تشمل', // covers
  'يشمل', // covers
  'تتضمن', // contains
  'يتضمن', // contains
  'تضمن', // contained
  'تضمنت', // contained
  'تنص', // provides
  'ينص', // provides
  'نصت', // provided
  'تقضي', // requires
  'يقضي', // requires
  'تتعلق', // concerns
  'يتعلق', // concerns
  'تعد', // is
  'يعد', // is
  'تعتبر', // is
  'يعتبر', // is
  'تأتي', // comes
  'يأتي', // comes
  'تأتيان', // come (two)
  'تمثل', // represents
  'يمثل', // represents
  'تسمح', // allows
  'تتيح', // makes possible
  'يتيح', // makes possible
  'تركز', // focuses
  'يركز', // focuses
  'تسعى', // seeks
  'تعزز', // strengthens
  'تسهم', // contributes
  'تساهم', // contributes
  'تستهدف', // targets
  'يستهدف', // targets
  'تمهد', // prepares
  'يقدم', // offers
  'تقدم', // offers
  'يتم', // is being
  'تصطدم', // runs into
  'بحضور', // in the presence of
  'برعاية', // under the patronage of
  'بهدف', // with the aim of
  'بقيمة', // worth
  'بغية', // in order to
  'لمدة', // for a time of
  'تحت', // under
  'بناء', // on the basis
  'نيابة', // on behalf
  'ممثلة', // represented
  'معالي', // His Excellency
  'الدكتور', // Dr
  'المهندس', // Eng.
  'السيد', // Mr
  'السفير', // Ambassador
  'الأستاذ', // Professor
  'رئيسا', // the two presidents
  'بمقر', // at the seat of
  'منها', // of them
  'ومنها', // and of them
  'بينها', // among them
  'أبرزها', // the chief of them
  'العديد', // many
  'الكثير', // many
  'المزيد', // more
  'قدره', // of (so much)
  'قدرها', // of (so much)
  'مدتها', // its time
  'مدته', // its time (m.)
  'بموجبها', // by which
  'بموجبه', // by which (m.)
  'موقعة', // signed
  'موقع', // signed (m.)
  'مبرمة', // concluded
  'مرتقب', // expected
  'مرتقبة', // expected (f.)
  'سابقة', // former
  'خاصة', // in particular
  'رسميا', // officially
  'المنبثقة', // that springs from
  'المرفقة', // enclosed
  ...VERBS_OF_IT,
  'الجاهزة', // ready (to be signed)
  'الجاهز', // ready (to be signed)
  'المعدة', // prepared
  'المنتظر', // awaited
  'المتوقع', // expected
  'تخص', // concern (f.)
  'يخص', // concerns
  'تخصان', // (the two) concern
] as const;

/** Words that open what an instrument is about. */
export const ABOUT = [
  'بشأن', // concerning
  'حول', // about
  'بخصوص', // regarding
  'المتعلقة', // that concerns (f.)
  'المتعلق', // that concerns (m.)
  'الخاصة', // proper to (f.)
  'الخاص', // proper to (m.)
] as const;

/** After the noun, words that make it something else: no instrument of cooperation. */
export const NOT_AN_INSTRUMENT_AFTER = [
  'توقيف', // (a warrant) of arrest
  'اعتقال', // (a warrant) of arrest
  'قبض', // (a warrant) of arrest
  'جلب', // (a warrant) to bring
  'من الزمن', // (a decade) of time
  'في الرأي', // (an agreeing) in opinion
] as const;

/** Words without the ending of an adjective that still belong to a name. */
export const NAME_GOES_ON = [
  'تفاهم', // understanding
  'تعاون', // cooperation
  'شراكة', // partnership
  'مشترك', // joint
  'مشتركة', // joint (f.)
  'مشتركا', // joint (accusative)
  'شاملة', // comprehensive
  'شامل', // comprehensive
  'حرة', // free (trade)
  'متعددة', // multi-
  'طويلة', // long-
  'عمل', // work
] as const;
