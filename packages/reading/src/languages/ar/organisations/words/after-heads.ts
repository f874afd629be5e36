/** What a «بيت» of an institution is of; other houses are somebody’s. */
export const HOUSES = [
  'الحكمة', // wisdom
  'الزكاة', // alms
  'التمويل', // finance
  'المال', // the treasury
  'العود', // the lute
  'الشعر', // poetry
  'العائلة', // the family
  'الحرفيين', // craftsmen
  'الثقافة', // culture
];

/** Verbal nouns that a «حركة» is named after; before others it is what moves. */
export const MOVEMENTS = [
  'التحرير', // liberation
  'التغيير', // change
  'التوحيد', // unity
  'التجديد', // renewal
  'التصحيح', // correction
  'التنمية', // development
  'التضامن', // solidarity
  'التنوير', // enlightenment
  'التحالف', // alliance
  'الترجي', // hope
  'التمرد', // rebellion
];

/** After these «دار» is a verb, «went round», or a home that is no body. */
export const WENT_ROUND = [
  'الحوار', // the dialogue
  'النقاش', // the discussion
  'الحديث', // the talk
  'الجدل', // the argument
  'اللقاء', // the encounter
  'الاجتماع', // the meeting
  'القتال', // the fighting
  'البحث', // the examination
  'القضاء', // the judiciary
  'السلام', // peace: Dar es Salaam
  'بلدية', // municipality
  'محافظة', // governorate
];

/** What any «جماعة» may be of: people, and no body. */
export const ANY_PEOPLE = [
  'الضغط', // pressure
  'العمل', // work
  'الدول', // States
  'الناس', // people
  'البشر', // mankind
  'المواطنين', // citizens
  'المحلية', // local
  'المسلحة', // armed
];

/** What stands in a «مجمع» that is a place. */
export const COMPLEXES = [
  'حقل', // field
  'حقول', // fields
  'سكني', // residential
  'تجاري', // commercial
  'مباني', // buildings
  'مدارس', // schools
  'سياحي', // for tourists
  'رياضي', // for sports
  'محطات', // stations
  'مصانع', // factories
  'طبي', // medical
  'قضائي', // judicial
];

/** After «قناة»: canals, and what any channel is. */
export const NO_CHANNELS = [
  'السويس', // Suez
  'بنما', // Panama
  'اسطنبول', // Istanbul
  'تلفزيونية', // of television
  'فضائية', // by satellite
];

/** Adjectives of a «وقف» that is an endowment; other stops put an end to something. */
export const ENDOWED = [
  'الخيري', // charitable
  'العلمي', // scientific
  'السني', // Sunni
  'الشيعي', // Shiite
  'الإسلامي', // Islamic
  'الذري', // of a family
  'الأهلي', // of a family
];

/** Whose «وقف» is an endowment. */
export const ENDOWED_BODIES = [
  'جامعة', // university
  'جمعية', // association
  'مؤسسة', // foundation
  'عائلة', // family
  'أسرة', // family
  'مسجد', // mosque
];

/** What is told of something that is yet to be founded. */
export const FOUNDING = [
  'إنشاء', // establishment of
  'إقامة', // setting up of
  'تأسيس', // founding of
  'بناء', // building of
];

/** Adjectives of a «آلية» or a «شراكة» that is a body. */
export const STANDING_MECHANISMS = [
  'الوطنية', // national
  'العالمية', // global
  'الدولية', // international
  'الأفريقية', // African
  'العربية', // Arab
];

/** What has a presidency that is a body; «رئاسة المدير» is who is in the chair. */
export const PRESIDED = [
  'الجمهورية', // the Republic
  'الوزراء', // ministers
  'الحكومة', // the government
  'مجلس', // council
  'الأركان', // the staff
  'أركان', // staff of
  'الدولة', // the State
  'النيابة', // the prosecution
  'الشؤون', // affairs
  'هيئة', // authority
  'البرلمان', // parliament
];

/** What a department or an office of an area is for. */
export const SERVICES = [
  'التعليم', // education
  'تعليم', // education of
  'التربية', // education
  'التدريب', // training
  'الإشراف', // supervision
  'العمل', // labour
  'المرور', // traffic
  'الجوازات', // passports
  'الأحوال', // civil status
  'الصحة', // health
  'الشؤون', // affairs
  'الأوقاف', // endowments
  'الضمان', // social security
  'الدعوة', // the call to Islam
  'الزراعة', // agriculture
  'البريد', // the post
  'السجون', // prisons
  'الجمارك', // customs
  'الطرق', // roads
  'المياه', // water
  'الثقافة', // culture
  'البيئة', // the environment
  'السياحة', // tourism
];

/** Regions over which a prince is set, so that «إمارة القصيم» is an office; «إمارة دبي» is a State of a union. */
export const REGIONS_OF_PRINCES = [
  'الرياض', // Riyadh
  'مكة', // Mecca
  'المدينة', // Medina
  'القصيم', // Qassim
  'الشرقية', // the Eastern Region
  'عسير', // Asir
  'تبوك', // Tabuk
  'حائل', // Hail
  'الحدود', // the Northern Borders
  'جازان', // Jazan
  'جيزان', // Jizan, another spelling
  'نجران', // Najran
  'الباحة', // Al-Baha
  'الجوف', // Al-Jawf
];
