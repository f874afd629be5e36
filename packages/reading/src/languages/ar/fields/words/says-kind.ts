/** Words after the noun of an instrument that say of which kind or which one it is, not what it is about. */
export const SAYS_KIND = [
  'اجتماع', // meeting
  'الاجتماع', // the meeting
  'اجتماعات', // meetings
  'الدورة', // the session
  'عمل', // work
  'العمل', // the work
  'تعاون', // cooperation
  'تفاهم', // understanding
  'التفاهم', // the understanding
  'النوايا', // the intent
  'البيع', // the sale
  'الشراء', // the purchase
  'المساهمين', // the shareholders
  'شراكة', // partnership
  'الشراكة', // the partnership
  'خدمة', // service
  'الخدمة', // the service
  'خدمات', // services
  'إطار', // framework
  'الإطار', // the framework
  'مشترك', // joint
  'المشترك', // the joint
  'المشتركة', // the joint (f.)
  'المبدئي', // the preliminary
  'النهائي', // the final
  'النهائية', // the final (f.)
  'الجديد', // the new
  'الجديدة', // the new (f.)
  'الموقع', // the signed
  'الموقعة', // the signed (f.)
  'الصادر', // the issued
  'المذكور', // the mentioned
  'المذكورة', // the mentioned (f.)
  'الأخير', // the last
  'الأخيرة', // the last (f.)
  'القائمة', // the existing
  'التوأمة', // the twinning
  'القرض', // the loan
  'قرض', // loan
  'منحة', // grant
  'المنحة', // the grant
  'هبة', // gift
  'رعاية', // sponsorship
  'التمويل', // the funding
  'العام', // the general
  'العامة', // the general (f.)
  'الصداقة', // the friendship
  'الشاملة', // the comprehensive (f.)
  'الأولى', // the first
  'الثانية', // the second
  'الثالثة', // the third
  'الرابعة', // the fourth
  'الخامسة', // the fifth
  'السادسة', // the sixth
  'الاثنتان', // the two
  'الاثنتين', // the two
  'الثلاث', // the three
  'الثلاثة', // the three
  'الأربع', // the four
  'الأربعة', // the four
  'الخمس', // the five
  'الخمسة', // the five
  'الست', // the six
  'الستة', // the six
  'السبع', // the seven
  'السبعة', // the seven
  'الثماني', // the eight
  'الثمانية', // the eight
  'التسع', // the nine
  'العشر', // the ten
  'الأمم', // the (United) Nations
  'الاتحاد', // the Union
  'المجلس', // the council
  'الجامعة', // the university
  'المنظمة', // the organisation
  'الوزارة', // the ministry
] as const;

/** Adjectives that tell whose instrument it is, even where a noun stands between: «the Arab peace initiative». */
export const SAYS_WHOSE = [
  'العربية', // Arab
  'الخليجية', // of the Gulf
  'الأممية', // of the United Nations
  'الدولية', // international
  'الإسلامية', // Islamic
  'الأفريقية', // African
  'الإفريقية', // African
  'الأوروبية', // European
  'العالمية', // of the world
  'الإقليمية', // regional
  'الثنائية', // bilateral
  'الشاملة', // comprehensive
] as const;
