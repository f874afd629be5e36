/** Nouns that end like adjectives. */
export const NO_ADJECTIVES = [
  'التنمية', // development
  'التربية', // education
  'التوعية', // raising awareness
  'التغذية', // nutrition
  'الترقية', // promotion
  'التسوية', // settlement
  'التغطية', // coverage
  'الهوية', // identity
  'البنية', // structure
  'الملكية', // property
  'الحرية', // freedom
  'الصيدلية', // pharmacy
  'المديونية', // debt
  'الماشية', // livestock
  'البلدية', // the municipality
  'الجمعية', // the association
  'الاتفاقية', // the agreement
  'الري', // irrigation
  'الوعي', // awareness
  'الموانئ', // ports
  'المباني', // buildings
  'الأراضي', // lands
  'النوادي', // clubs
  'الأهالي', // inhabitants
  'المساعي', // efforts
  'الثاني', // the second
  'الأغاني', // songs
  'الملاهي', // places of amusement
  'المرضى', // the sick
  'الحلي', // jewellery
  'الرقي', // rise
] as const;
