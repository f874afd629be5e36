/** What an international body may be called while it sits: which one, these do not tell. */
export const LASTING = [
  'الدائم', // permanent
  'المستمر', // continuing
  'المتواصل', // continuous
];

/** What an authority is for, not which one it is. */
export const WHAT_AUTHORITY = [
  'التنظيمية', // regulatory
  'الرقابية', // supervisory
  'الحكومية', // of the government
  'الإدارية', // administrative
  'الرسمية', // official
  'الإعلامية', // of information
  'المحلية', // local
  'التنفيذية', // executive
];

/** What any club is. */
export const ANY_CLUB = [
  'الرياضي', // for sports
  'الاجتماعي', // social
  'الأدبي', // literary
  'العلمي', // scientific
  'الثقافي', // cultural
  'المحلي', // local
  'الوطني', // national
  'الأوروبي', // European
  'العالمي', // world
  'الرسمي', // official
  'المذكور', // aforesaid
  'الحالي', // present
];

/** Parties by their creed; «الحزب الحاكم» is any. */
export const CREEDS = [
  'الشيوعي', // Communist
  'الاشتراكي', // Socialist
  'الجمهوري', // Republican
  'الديمقراطي', // Democratic
  'الديموقراطي', // Democratic, another spelling
  'الليبرالي', // Liberal
];

/** Assemblies that any body may have: one of them is a body only with its owner. */
export const ASSEMBLIES = [
  'العامة', // general
  'العمومية', // general
  'التأسيسية', // constituent
];

/** Universities that one adjective names. */
export const UNIVERSITIES = [
  'الإسلامية', // Islamic
  'الهاشمية', // Hashemite
  'المستنصرية', // of al-Mustansir
  'التكنولوجية', // of technology
  'الافتراضية', // virtual
];

/** Fronts that one adjective names. */
export const FRONTS = [
  'الثورية', // revolutionary
  'الشعبية', // popular
  'القومية', // nationalist
  'الإسلامية', // Islamic
  'الوطنية', // national
];

/** Bureaus at the head of a body. */
export const BUREAUS = [
  'التنفيذي', // executive
  'السياسي', // political
];

/** Groups, alliances, leagues and churches that one adjective names. */
export const GROUPS = [
  'العربي', // Arab
  'الأفريقي', // African
  'الآسيوي', // Asian
  'الأوروبي', // European
  'اللاتيني', // Latin
  'الإسلامي', // Islamic
  'الماروني', // Maronite
  'القبطي', // Coptic
  'الوطني', // national
  'البرلماني', // parliamentary
  'النيابي', // of deputies
];
