import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';

/** A noun that may head the name of a meeting or of an activity. */
export interface MeetingNoun {
  readonly word: string;
  readonly meeting: MeetingType;
  /** Told as an activity, not as a meeting: a course, a visit. */
  readonly activity?: ActivityType;
}

const meets = (word: string, meeting: MeetingType): MeetingNoun => ({ word, meeting });
const does = (word: string, activity: ActivityType, meeting: MeetingType): MeetingNoun => ({ word, meeting, activity });

export const MEETING_NOUNS: readonly MeetingNoun[] = [
  meets('اجتماع', 'meeting'), // meeting
  meets('اجتماعا', 'meeting'), // meeting (accusative)
  meets('الاجتماع', 'meeting'), // the meeting
  meets('اجتماعات', 'meeting'), // meetings
  meets('الاجتماعات', 'meeting'), // the meetings
  meets('اجتماعهم', 'meeting'), // their meeting
  meets('اجتماعهما', 'meeting'), // their (two) meeting
  meets('اجتماعه', 'meeting'), // his meeting
  meets('اجتماعها', 'meeting'), // her meeting
  meets('دورة', 'session'), // session
  meets('الدورة', 'session'), // the session
  meets('دورته', 'session'), // its session
  meets('دورتها', 'session'), // its session (f.)
  meets('جلسة', 'sitting'), // sitting
  meets('الجلسة', 'sitting'), // the sitting
  meets('جلسته', 'sitting'), // its sitting
  meets('جلستها', 'sitting'), // its sitting (f.)
  meets('قمة', 'summit'), // summit
  meets('القمة', 'summit'), // the summit
  meets('مؤتمر', 'conference'), // conference
  meets('مؤتمرا', 'conference'), // conference (accusative)
  meets('المؤتمر', 'conference'), // the conference
  meets('منتدى', 'forum'), // forum
  meets('المنتدى', 'forum'), // the forum
  meets('ملتقى', 'forum'), // gathering
  meets('الملتقى', 'forum'), // the gathering
  meets('ندوة', 'conference'), // seminar
  meets('الندوة', 'conference'), // the seminar
  meets('لقاء', 'bilateral_meeting'), // encounter
  meets('اللقاء', 'bilateral_meeting'), // the encounter
  meets('لقائه', 'bilateral_meeting'), // his encounter
  meets('لقائها', 'bilateral_meeting'), // her encounter
  meets('لقاؤه', 'bilateral_meeting'), // his encounter (subject)
  meets('جولة', 'other'), // round
  meets('الجولة', 'other'), // the round
  meets('محادثات', 'bilateral_meeting'), // talks
  meets('المحادثات', 'bilateral_meeting'), // the talks
  meets('مباحثات', 'bilateral_meeting'), // talks
  meets('المباحثات', 'bilateral_meeting'), // the talks
  does('دورة تدريبية', 'training', 'training'), // training course
  does('الدورة التدريبية', 'training', 'training'), // the training course
  does('دورة تكوينية', 'training', 'training'), // training course (Maghreb)
  does('ورشة', 'workshop', 'training'), // workshop
  does('الورشة', 'workshop', 'training'), // the workshop
  does('زيارة', 'visit', 'visit'), // visit
  does('الزيارة', 'visit', 'visit'), // the visit
  does('زيارته', 'visit', 'visit'), // his visit
  does('زيارتها', 'visit', 'visit'), // her visit
  does('احتفالية', 'celebration', 'other'), // celebration
];

/** After the noun: then it is no meeting. */
export const NO_MEETING_AFTER = [
  'صحفي', // press (conference)
  'صحفيا', // press (conference)
  'صحافي', // press (conference)
  'صحافيا', // press (conference)
  'الصحفي', // the press (conference)
  'الصحافي', // the press (conference)
  'حياة', // (cycle) of life
  'اقتصادية', // (cycle) of the economy
  'الدم', // (circulation) of blood
  'مبلغ', // (against) a sum
  'التميز', // (the summit) of excellence
  'الهرم', // (the top) of the pyramid
  'جبل', // (the top) of a mountain
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
  ['وزراء', 'ministerial'], // of ministers
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
  'والذي', // which
  'والتي', // which
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
  'القادم', // next
  'القادمة', // next (f.)
  'المقبل', // next
  'المقبلة', // next (f.)
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
  'انعقدت', // was held (f.)
  'ضمن', // within
  'خلال', // during
  'بعد', // after
  'قبل', // before
  'حيث', // where
  'وذلك', // that is
  'هو', // is
  'هي', // is
  'كل', // every
  'بناء', // on the strength
  'بهدف', // with the aim
  'بدعوة', // at the invitation
  'بصفة', // as
  'لبحث', // to discuss
  'لمناقشة', // to discuss
  'يوم', // day
  'اليوم', // today
  'أمس', // yesterday
  'تؤكد', // stresses
  'تعكس', // reflects
  'شكلت', // formed
  'وأن', // and that
] as const;
