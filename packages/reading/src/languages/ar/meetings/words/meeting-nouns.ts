import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';

/** A noun that may head the name of a meeting or of an activity. */
export interface MeetingNoun {
  readonly word: string;
  readonly meeting: MeetingType;
  /** Told as an activity, not as a meeting: a course, a visit. */
  readonly activity?: ActivityType;
  /** «its two meetings»: where two numbers follow; without them it may be an adjective, «social». */
  readonly pair?: true;
  /** Several, or meetings in general: a record only where more is said of them. */
  readonly plural?: true;
}

type Kind = Omit<MeetingNoun, 'word'>;

const bare = (...words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `ال${word}`]);
const possessed = (stem: string): readonly string[] => ['ه', 'ها', 'هم', 'هما', 'هن'].map((whose) => `${stem}${whose}`);
const each = (words: readonly string[], kind: Kind): readonly MeetingNoun[] => words.map((word) => ({ word, ...kind }));

/** «اجتماع»: with article, accusative, dual, and of someone. */
function masculine(word: string, kind: Kind): readonly MeetingNoun[] {
  return [...each([...bare(word, `${word}ين`, `${word}ان`), `${word}ا`, ...possessed(word)], kind), ...each([`${word}ي`, `${word}ا`].flatMap(possessed), { ...kind, pair: true })];
}

/** «دورة»: the same, of its own endings. */
function feminine(word: string, kind: Kind): readonly MeetingNoun[] {
  const stem = word.slice(0, -1);
  return [...each([...bare(word, `${stem}تين`, `${stem}تان`), ...possessed(`${stem}ت`)], kind), ...each([`${stem}تي`, `${stem}تا`].flatMap(possessed), { ...kind, pair: true })];
}

/** «مباحثات», «اجتماعات»: a plural, of one event or of several. */
function plural(word: string, kind: Kind): readonly MeetingNoun[] {
  return each([...bare(word), ...possessed(word)], kind);
}

const meets = (meeting: MeetingType): Kind => ({ meeting });
const does = (activity: ActivityType, meeting: MeetingType): Kind => ({ meeting, activity });
const several = (kind: Kind): Kind => ({ ...kind, plural: true });

export const MEETING_NOUNS: readonly MeetingNoun[] = [
  ...masculine('اجتماع', meets('meeting')), // meeting
  ...plural('اجتماعات', several(meets('meeting'))), // meetings
  ...feminine('دورة', meets('session')), // session
  ...plural('دورات', several(meets('session'))), // sessions
  ...feminine('جلسة', meets('sitting')), // sitting
  ...plural('جلسات', several(meets('sitting'))), // sittings
  ...feminine('قمة', meets('summit')), // summit
  ...masculine('مؤتمر', meets('conference')), // conference
  ...plural('مؤتمرات', several(meets('conference'))), // conferences
  ...each([...bare('منتدى'), ...possessed('منتدا')], meets('forum')), // forum
  ...each([...bare('ملتقى'), ...possessed('ملتقا')], meets('forum')), // gathering
  ...feminine('ندوة', meets('conference')), // seminar
  ...plural('ندوات', several(meets('conference'))), // seminars
  ...each([...bare('لقاء', 'لقائين', 'لقاءين'), ...possessed('لقائ'), ...possessed('لقاؤ'), ...possessed('لقاء')], meets('bilateral_meeting')), // encounter
  ...plural('لقاءات', several(meets('bilateral_meeting'))), // encounters
  ...each([...bare('جمعية عمومية'), 'جمعها العام', 'جمعه العام', 'الجمع العام'], meets('meeting')), // general assembly of members
  ...each(['الاستقبال', ...possessed('استقبال')], meets('bilateral_meeting')), // the receiving of a guest
  ...feminine('جولة', meets('other')), // round
  ...plural('محادثات', meets('bilateral_meeting')), // talks
  ...plural('مباحثات', meets('bilateral_meeting')), // talks
  ...plural('مشاورات', meets('bilateral_meeting')), // consultations
  ...plural('مفاوضات', meets('other')), // negotiations
  ...feminine('خلوة', meets('meeting')), // retreat
  ...each(['مجلس وزاري مضيق', 'المجلس الوزاري المضيق', 'مجلسا وزاريا مضيقا', 'مجلس وزاري موسع', 'المجلس الوزاري الموسع'], meets('ministerial')), // sitting of some ministers (Maghreb)
  ...each(['مائدة مستديرة', 'المائدة المستديرة', 'طاولة مستديرة', 'الطاولة المستديرة'], meets('other')), // round table
  ...each(['نقاش مفتوح', 'جلسة نقاش', 'حلقة نقاش', 'حلقة نقاشية', 'الحلقة النقاشية', 'حلقة عمل', 'حلقة دراسية'], meets('other')), // open debate, panel
  ...each(['حوار تفاعلي', 'الحوار التفاعلي', 'حوارا تفاعليا', 'حوار استراتيجي', 'الحوار الاستراتيجي', 'حوارا استراتيجيا'], meets('other')), // dialogue
  ...each(['يوم دراسي', 'اليوم الدراسي', 'يوما دراسيا', 'يوم إعلامي', 'يوما إعلاميا', 'أيام دراسية', 'الأيام الدراسية'], meets('conference')), // study day (Maghreb)
  ...each(['حفل تسليم', 'حفل تنصيب', 'حفل تكريم', 'حفل افتتاح', 'حفل اختتام', 'حفل تدشين', 'حفل إطلاق', 'حفل استقبال', 'حفل تخريج', 'حفلا', 'حفلا خطابيا'], does('celebration', 'other')), // ceremony
  ...each(['دورة تدريبية', 'الدورة التدريبية', 'دورة تكوينية', 'الدورة التكوينية', 'برنامجا تدريبيا', 'دورات تدريبية'], does('training', 'training')), // training course
  ...feminine('ورشة', does('workshop', 'training')), // workshop
  ...feminine('زيارة', does('visit', 'visit')), // visit
  ...each(['زيارات'], several(does('visit', 'visit'))), // visits
  ...each(['احتفالية', 'الاحتفالية'], does('celebration', 'other')), // celebration
];

/** «the work of the committee»: its session, where a verb tells of it. */
export const WORK_NOUNS: readonly MeetingNoun[] = each(['أعمال', 'أشغال'], several(meets('session')));

/** After the noun: then it is no meeting. */
export const NO_MEETING_AFTER = [
  'صحفي', // press (conference)
  'صحفيا', // press (conference)
  'صحافي', // press (conference)
  'صحافيا', // press (conference)
  'الصحفي', // the press (conference)
  'الصحافي', // the press (conference)
  'الصحفية', // the press (sitting)
  'صحفية', // press (sitting)
  'إعلامي', // (encounter) with the media
  'صحافية', // press (sitting)
  'حياة', // (cycle) of life
  'الحياة', // (cycle) of life
  'اقتصادية', // (cycle) of the economy
  'الدم', // (circulation) of blood
  'الدموية', // (circulation) of blood
  'دموية', // (circulation) of blood
  'مبلغ', // (against) a sum
  'مادي', // (against) a payment
  'منتظمة', // regular
  'دورية', // periodic
  'التميز', // (the summit) of excellence
  'الترتيب', // the top of the table
  'الهرم', // (the top) of the pyramid
  'جبل', // (the top) of a mountain
  'الجبل', // (the top) of the mountain
  'الرياضية', // games
  'الأولمبية', // Olympic games
  'الألعاب', // games
  'ألعاب', // games
  'رياضية', // games
  'كروية', // (tournament) of football
  'الجديدة في عروق', // (circulation) in the veins
  'المحكمة', // hearing of the court
  'محاكمة', // hearing of a trial
  'المحاكمة', // hearing of the trial
  'الذهاب', // first leg
  'الإياب', // second leg
] as const;

/** Adjectives that make a meeting of its own kind. */
export const KIND_WORDS: readonly (readonly [word: string, type: MeetingType])[] = [
  ['التنسيقي', 'coordination_meeting'], // coordination
  ['تنسيقي', 'coordination_meeting'], // coordination
  ['تنسيقيا', 'coordination_meeting'], // coordination
  ['التنسيقية', 'coordination_meeting'], // coordination
  ['الوزاري', 'ministerial'], // ministerial
  ['الوزارية', 'ministerial'], // ministerial
  ['وزاري', 'ministerial'], // ministerial
  ['وزاريا', 'ministerial'], // ministerial
  ['وزراء', 'ministerial'], // of ministers
  ['لوزراء', 'ministerial'], // of ministers
  ['للجنة', 'committee'], // of the committee
  ['اللجنة', 'committee'], // the committee
  ['لجنة', 'committee'], // committee
  ['ثنائي', 'bilateral_meeting'], // bilateral
  ['ثنائيا', 'bilateral_meeting'], // bilateral
  ['القمة', 'summit'], // summit
];

/** Words that end the name of a meeting. */
export const MEETING_NAME_ENDS = [
  'الذي', // which
  'التي', // which
  'اللتين', // which (two)
  'اللذين', // which (two)
  'والذي', // which
  'والتي', // which
  'الرامي', // aimed at
  'الرامية', // aimed at (f.)
  'والمقرر', // and due
  'والمقررة', // and due (f.)
  'في', // in
  'مع', // with
  'بمشاركة', // with the participation of
  'بحضور', // in the presence of
  'برئاسة', // under the chair of
  'برعاية', // under the patronage of
  'تحت', // under
  'المقرر', // due
  'المقررة', // due (f.)
  'المزمع', // intended
  'المنعقد', // held
  'المنعقدة', // held (f.)
  'الماضي', // last
  'الماضية', // last (f.)
  'أن', // that
  'على', // on
  'عن', // about
  'بين', // between
  'إلى', // to
  'قام', // made
  'قال', // said
  'أكد', // stressed
  'جمع', // brought together
  'عقد', // was held
  'عقدت', // was held (f.)
  'عقده', // was held by
  'عقدها', // was held by (f.)
  'انعقدت', // was held (f.)
  'ضمن', // within
  'خلال', // during
  'بعد', // after
  'قبل', // before
  'حيث', // where
  'وذلك', // that is
  'هو', // is
  'هي', // is
  'معالي', // his Excellency
  'سعادة', // his Excellency
  'السيد', // Mr
  'السيدة', // Ms
  'الدكتور', // Dr
  'الدكتورة', // Dr (f.)
  'أكدا', // the two stressed
  'بحثا', // the two discussed
  'ناقشا', // the two discussed
  'تناولا', // the two took up
  'استعرضا', // the two reviewed
  'تباحثا', // the two conferred
  'اتفقا', // the two agreed
  'أعربا', // the two expressed
  'شددا', // the two stressed
  'يومي', // on the days
  'لليوم', // for the (second) day
  'المتضمن', // containing
  'المتضمنة', // containing (f.)
  'أيام', // on the days
  'لتعقد', // to be held (f.)
  'ليعقد', // to be held
  'لتكون', // to be (f.)
  'ليكون', // to be
  'لاعتماد', // to adopt
  'لاعتماده', // to adopt it
  'لإقرار', // to adopt
  'لإقراره', // to adopt it
  'للإعداد', // to prepare
  'للتحضير', // to prepare
  'المنظم', // organised
  'المنظمة', // organised (f.)
  'المقام', // held
  'المقامة', // held (f.)
  'المعني', // concerned with
  'المعنية', // concerned with (f.)
  'المكلف', // charged with
  'المكلفة', // charged with (f.)
  'المتعلق', // related to
  'المتعلقة', // related to (f.)
  'استكمالا', // in completion
  'تحديثا', // in renewal
  'تمهيدا', // in preparation
  'استعدادا', // in readiness
  'تحضيرا', // in preparation
  'تنفيذا', // in execution
  'تفعيلا', // in activation
  'تتويجا', // as the crowning
  'امتدادا', // in continuation
  'استمرارا', // in continuation
  'تجسيدا', // in embodiment
  'ترسيخا', // in consolidation
  'تعزيزا', // in support
  'توطيدا', // in consolidation
  'انطلاقا', // starting from
  'استجابة', // in answer
  'تأكيدا', // in confirmation
  'تكريسا', // in dedication
  'تزامنا', // at the same time
  'احتفاء', // in honour
  'احتفالا', // in celebration
  'إحياء', // in commemoration
  'دعما', // in support
  'تقديرا', // in esteem
  'حرصا', // out of care
  'سعيا', // striving
  'كل', // every
  'مرة', // once
  'مرتين', // twice
  'بناء', // on the strength
  'بهدف', // with the aim
  'بدعوة', // at the invitation
  'تلبية', // answering (an invitation)
  'بصفة', // as
  'لبحث', // to discuss
  'لمناقشة', // to discuss
  'لدراسة', // to study
  'لتعزيز', // to strengthen
  'لمتابعة', // to follow up
  'لاستعراض', // to review
  'لتقييم', // to assess
  'لتنسيق', // to coordinate
  'لتدارس', // to study
  'لتبادل', // to exchange
  'للتشاور', // to consult
  'للتباحث', // to confer
  'للنظر', // to look into
  'للوقوف', // to stand
  'للتوصل', // to come (to an accord)
  'للاطلاع', // to see
  'للعام', // for the year
  'للمرة', // for the time
  'لهذا', // for this
  'لمدة', // for (a time)
  'يوم', // day
  'اليوم', // today
  'أمس', // yesterday
  'الاثنين', // Monday
  'الثلاثاء', // Tuesday
  'الأربعاء', // Wednesday
  'الخميس', // Thursday
  'الجمعة', // Friday
  'السبت', // Saturday
  'الأحد', // Sunday
  'نهاية', // the end of
  'مطلع', // the beginning of
  'منتصف', // the middle of
  'تؤكد', // stresses
  'تعكس', // reflects
  'شكلت', // formed
  'وأن', // and that
  'لكنه', // but he
  'لكنها', // but she
  'لكن', // but
  'أنها', // that she
  'إنها', // that she
  'فيما', // whereas
  'كما', // as also
  'التأكيد', // the stressing
  'التطرق', // the touching upon
  'الاتفاق', // the agreeing
  'التوافق', // the agreeing
  'التباحث', // the conferring
  'التداول', // the deliberating
  'التشديد', // the stressing
  'التركيز', // the concentration
  'الاطلاع', // the seeing
  'الوقوف', // the standing
  'الإعلان', // the announcing
  'التوقيع', // the signing
  'العديد', // many
  'الجانبان', // the two sides
  'الطرفان', // the two parties
  'الوزيران', // the two ministers
  'الأوضاع', // the situation
  'تجمع', // brings together
  'يجمع', // brings together
  'حاليا', // at present
  'مؤخرا', // lately
  'رسميا', // officially
  'أيضا', // also
  'معا', // together
] as const;

/** «the next meeting»: another than the one told of. */
export const NEXT = ['القادم', 'القادمة', 'المقبل', 'المقبلة', 'التالي', 'التالية'] as const;

/** «the last session»: another too, and over. */
export const PREVIOUS = ['السابق', 'السابقة', 'الفائت', 'الفائتة', 'المنصرم', 'المنصرمة'] as const;
