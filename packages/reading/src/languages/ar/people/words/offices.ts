/** People of one calling: an adjective that agrees with many may follow. */
export const PLURAL_PEOPLE = [
  'العلماء', // scholars
  'الأطباء', // physicians
  'الخبراء', // experts
  'الأدباء', // men of letters
  'الكتاب', // writers
  'الصيادلة', // pharmacists
  'العمال', // workers
  'الصناع', // manufacturers
  'التجار', // merchants
  'الشباب', // the young
  'النواب', // deputies
  'القضاة', // judges
  'المحامين', // lawyers
];

/** Whoever is sent to a State or a town, or directs something there. */
export const POSTS_ABROAD = [
  'سفير', // ambassador
  'سفيرة', // ambassador, a woman
  'قنصل', // consul
  'مندوب', // delegate
  'مندوبة', // delegate, a woman
  'ممثل', // representative
  'ممثلة', // representative, a woman
  'مبعوث', // envoy
  'مبعوثة', // envoy, a woman
  'مدير', // director
  'مديرة', // director, a woman
  'منسق', // coordinator
  'منسقة', // coordinator, a woman
  'ملحق', // attaché
  'ملحقة', // attachée
];

/** What an «أمين» keeps or is secretary of; before anything else «أمين» is the name of a man. */
export const KEPT = [
  'السر', // the secret: a secretary
  'الصندوق', // the chest: a treasurer
  'المكتبة', // the library
  'المظالم', // grievances: an ombudsman
  'العاصمة', // the capital: a mayor
  'المنطقة', // the region
  'المحافظة', // the governorate
  'المجلس', // the council
  'اللجنة', // the committee
  'الجامعة', // the university
  'الحزب', // the party
  'التنظيم', // organisation
  'الإعلام', // information
  'الشباب', // youth
  'المرأة', // women
  'العلاقات', // relations
  'القسم', // the section
  'الفتوى', // legal opinions
  'المتحف', // the museum
];

/** The State where the outlet is at home, as it speaks of it. */
export const HOME = [
  'الدولة', // the State
  'المملكة', // the Kingdom
  'السلطنة', // the Sultanate
  'الجمهورية', // the Republic
  'البلاد', // the country
  'بلادنا', // our country
  'بلادها', // her country
  'بلاده', // his country
  'بلادهم', // their country
];

/** Bodies that an officer serves, called by their noun alone where the text named them before. */
export const NAMED_BEFORE = [
  'البرنامج', // the programme
  'المكتب', // the office
  'البعثة', // the mission
  'الوكالة', // the agency
  'المنظمة', // the organisation
  'الصندوق', // the fund
  'المفوضية', // the commission
  'المؤسسة', // the foundation
  'الشركة', // the company
  'البنك', // the bank
  'المركز', // the centre
  'الهيئة', // the authority
  'المجموعة', // the group
  'اللجنة', // the committee
  'الشبكة', // the network
  'الفرع', // the branch
];

/** What the office of a minister goes on with as it stands. */
export const SET_PHRASES = [
  'حافظ الأختام', // keeper of the seals
  'وحافظ الأختام', // and keeper of the seals
  'حافظة الأختام', // keeper of the seals, a woman
  'وحافظة الأختام', // and keeper of the seals, a woman
  'وأقاليم ما وراء البحار', // and overseas territories
];

/** What an officer of a ministry or a bureau is charged with. */
export const CHARGES = [
  'بمهمة', // with a mission
  'بمهمات', // with missions
  'بمأمورية', // with an errand
  'بمأموريات', // with errands
  'بملف', // with the file of
  'بالإعلام', // with information
  'بالدراسات', // with studies
  'بالتواصل', // with communication
  'بالاتصال', // with communication
  'بالعلاقات', // with relations
  'بالشؤون', // with the affairs
  'بالتعاون', // with cooperation
  'بالبرامج', // with programmes
  'بالتنسيق', // with coordination
  'بالبحوث', // with research
  'بالتوثيق', // with documentation
  'بالتشريفات', // with protocol
];

/** Parts of bodies that somebody is put at the head of: «رئيسا لقسم …». */
export const HEADED_PARTS = [
  'فرع', // branch
  'مكتب', // bureau
  'إدارة', // department
  'قسم', // section
  'مديرية', // directorate
  'وكالة', // agency
  'قطاع', // sector
  'مشروع', // project
  'برنامج', // programme
  'أمن', // security
  'شرطة', // police
  'شؤون', // affairs
  'تحرير', // editing: an editor in chief
];

/** Whoever has a deputy or an adviser: «نائبا لرئيس …», «نائبا لقائد القوات». */
export const CHIEFS = [
  'رئيس', // president
  'رئيسة', // president, a woman
  'وزير', // minister
  'وزيرة', // minister, a woman
  'مدير', // director
  'مديرة', // director, a woman
  'أمين', // secretary
  'أمينة', // secretary, a woman
  'ملك', // king
  'ملكة', // queen
  'أمير', // prince
  'أميرة', // princess
  'حاكم', // ruler
  'حاكمة', // ruler, a woman
  'محافظ', // governor
  'محافظة', // governor, a woman
  'سلطان', // sultan
  'عاهل', // sovereign
  'ولي', // crown prince
  'خادم', // custodian
  'عميد', // dean
  'عميدة', // dean, a woman
  'قائد', // commander
  'قائدة', // commander, a woman
];

/** Whom and what somebody serves, with the article alone: «أمينا للصندوق». */
export const SERVED = [
  'رئيس', // president
  'ملك', // king
  'أمير', // prince
  'أمين', // secretary
  'عاهل', // sovereign
  'حاكم', // ruler
  'سلطان', // sultan
  'مدير', // director
  'محافظ', // governor
  'شيخ', // sheikh
  'وزير', // minister
  'صندوق', // chest
  'سر', // secret: a secretary
  'شؤون', // affairs
  'إعلام', // information
  'مالية', // finance
  'وفد', // delegation
  'فريق', // team
];
