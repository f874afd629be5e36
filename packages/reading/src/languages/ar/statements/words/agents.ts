/** Those who are said to speak without a name: what they say is nobody’s statement. */
export const UNNAMED = [
  'المتحدث', // the spokesman
  'المتحدثة', // the spokeswoman
  'متحدث', // a spokesman
  'الناطق', // the spokesman
  'ناطق', // a spokesman
  'المصدر', // the source
  'المصادر', // the sources
  'مصدر', // a source
  'مصادر', // sources
  'الاجتماع', // the meeting
  'الجلسة', // the sitting
  'الدورة', // the session
  'اللقاء', // the encounter
  'الملتقى', // the gathering
  'المنتدى', // the forum
  'الندوة', // the seminar
  'الورشة', // the workshop
  'الزيارة', // the visit
  'المباحثات', // the talks
  'المحادثات', // the talks
  'المؤتمر', // the conference
  'القمة', // the summit
  'مساعدا', // the two assistants of
  'التقرير', // the report
  'تقرير', // a report
  'البيان', // the statement
  'بيان', // a statement
  'المشاركون', // the participants
  'مشاركون', // participants
  'المجتمعون', // those assembled
  'الحاضرون', // those present
  'المتدخلون', // those who took the floor
  'المتحدثون', // the speakers
  'متحدثون', // speakers
  'المسؤولون', // the officials
  'مسؤول', // an official
  'مسؤولون', // officials
  'مسؤولة', // an official (f.)
  'القادة', // the leaders
  'الزعماء', // the leaders
  'الوزراء', // the ministers
  'وزراء', // ministers
  'وزيرا', // the two ministers of
  'الوزيران', // the two ministers
  'الرئيسان', // the two presidents
  'رئيسا', // the two presidents of
  'رؤساء', // heads
  'الجانبان', // the two sides
  'الجانب', // the side
  'الطرفان', // the two parties
  'البلدان', // the two countries
  'الوفدان', // the two delegations
  'الوفد', // the delegation
  'الخبراء', // the experts
  'خبراء', // experts
  'خبير', // an expert
  'محللون', // analysts
  'مراقبون', // observers
  'ناشطون', // activists
  'نشطاء', // activists
  'شهود', // witnesses
  'أعضاء', // members
  'الأعضاء', // the members
  'النواب', // the deputies
  'نواب', // deputies
  'عمال', // workers of
  'موظفو', // the staff of
  'أهالي', // the families of
  'وسائل', // the media
  'إعلام', // the media
  'الصحيفة', // the newspaper
  'صحيفة', // a newspaper
  'القناة', // the channel
  'قناة', // a channel
  'الوكالة', // the agency
  'وكالة', // an agency
  'تقارير', // reports
  'دراسة', // a study
  'الدراسة', // the study
  'البلاغ', // the communiqué
  'بلاغ', // a communiqué
  'الإعلان', // the declaration
  'عدد', // a number of
  'بعض', // some
  'كثيرون', // many
  'آخرون', // others
] as const;

/** Nouns of an office with the article: «the minister», and the noun with which the office itself begins. */
export const HOLDERS: readonly (readonly [said: string, office: string])[] = [
  ['الوزير', 'وزير'], // the minister
  ['الوزيرة', 'وزيرة'], // the minister (f.)
  ['الرئيس', 'رئيس'], // the president
  ['الرئيسة', 'رئيسة'], // the president (f.)
  ['الأمين', 'أمين'], // the secretary
  ['الأمينة', 'أمينة'], // the secretary (f.)
  ['المدير', 'مدير'], // the director
  ['المديرة', 'مديرة'], // the director (f.)
  ['السفير', 'سفير'], // the ambassador
  ['السفيرة', 'سفيرة'], // the ambassador (f.)
  ['المندوب', 'مندوب'], // the delegate
  ['المندوبة', 'مندوبة'], // the delegate (f.)
  ['المحافظ', 'محافظ'], // the governor
  ['الوالي', 'والي'], // the governor
  ['النائب', 'نائب'], // the deputy
  ['العميد', 'عميد'], // the dean
  ['الوكيل', 'وكيل'], // the under-secretary
  ['المفوض', 'مفوض'], // the commissioner
  ['المفوضة', 'مفوضة'], // the commissioner (f.)
  ['المبعوث', 'مبعوث'], // the envoy
  ['المبعوثة', 'مبعوثة'], // the envoy (f.)
  ['المستشار', 'مستشار'], // the counsellor
  ['المستشارة', 'مستشارة'], // the counsellor (f.)
  ['المنسق', 'منسق'], // the coordinator
  ['المنسقة', 'منسقة'], // the coordinator (f.)
  ['الملك', 'ملك'], // the king
  ['الأمير', 'أمير'], // the amir
  ['السلطان', 'سلطان'], // the sultan
  ['المتحدث', 'متحدث'], // the spokesman
  ['المتحدثة', 'متحدثة'], // the spokeswoman
  ['الناطق', 'ناطق'], // the spokesman
  ['رئيس', 'رئيس'], // president
  ['رئيسة', 'رئيسة'], // president (f.)
  ['وزير', 'وزير'], // minister
  ['وزيرة', 'وزيرة'], // minister (f.)
];

/** Outlets: what they report is not their own statement. */
export const OUTLETS = [
  'وكالة الأنباء', // the news agency
  'وكالة أنباء', // news agency
  'وكالة الأخبار', // the news agency
  'وكالة أخبار', // news agency
  'صحيفة', // newspaper
  'جريدة', // newspaper
  'قناة', // channel
  'موقع', // website
  'شبكة', // network
  'مجلة', // magazine
  'إذاعة', // radio
  'تلفزيون', // television
  'التلفزيون', // the television
] as const;
