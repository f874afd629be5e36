/** What an instrument does with its fields: verbs of aiming, holding and providing. */
export const AIMS = [
  'تهدف', // aims
  'يهدف', // aims (m.)
  'هدفها', // its aim
  'هدفت', // aimed
  'تركز', // puts weight on
  'يركز', // puts weight on (m.)
  'تنص', // provides
  'ينص', // provides (m.)
  'نصت', // provided
  'نص', // provided (m.)
  'تتضمن', // contains
  'يتضمن', // contains (m.)
  'تضمنت', // contained
  'تضمن', // contained (m.)
  'تشمل', // covers
  'يشمل', // covers (m.)
  'شملت', // covered
  'تشتمل', // covers
  'يشتمل', // covers (m.)
  'اشتملت', // covered
  'اشتمل', // covered (m.)
  'تقضي', // lays down
  'يقضي', // lays down (m.)
  'تستهدف', // targets
  'يستهدف', // targets (m.)
  'تتعلق', // concerns
  'يتعلق', // concerns (m.)
  'بهدف', // with the aim of
  'بغية', // in order to
  'تتناول', // treats
  'يتناول', // treats (m.)
  'تسعى', // strives for
  'يسعى', // strives for (m.)
  'تروم', // aims at
  'يروم', // aims at (m.)
  'ترمي', // aims at
  'يرمي', // aims at (m.)
  'تتوخى', // seeks
  'يتوخى', // seeks (m.)
  'تهم', // concerns
  'يهم', // concerns (m.)
  'تغطي', // covers
  'يغطي', // covers (m.)
  'تتمحور', // turns on
  'يتمحور', // turns on (m.)
  'تعنى', // has to do with
  'يعنى', // has to do with (m.)
  'تخص', // concerns
  'يخص', // concerns (m.)
  'تتمثل', // consists
  'تكرس', // is devoted to
  'يكرس', // is devoted to (m.)
  'تخصص', // is set aside for
  'خصصت', // was set aside for
  'مخصصة', // set aside for
] as const;

/** «it comes with the aim of …», in a sentence that goes on telling of the instrument. */
export const COMES = [
  'تأتي', // comes
  'يأتي', // comes (m.)
  'جاءت', // came
  'جاء', // came (m.)
] as const;

/** Verbs of which the instrument is the subject, however far it stands before them. */
export const AIMS_OF_IT = [
  'تهدف', // aims
  'يهدف', // aims (m.)
  'تركز', // puts weight on
  'يركز', // puts weight on (m.)
  'تنص', // provides
  'ينص', // provides (m.)
  'تروم', // aims at
  'يروم', // aims at (m.)
  'ترمي', // aims at
  'يرمي', // aims at (m.)
  'تقضي', // lays down
  'يقضي', // lays down (m.)
] as const;

/** Verbs that tell of a field only with the instrument right after them, as their subject. */
export const REGULATES = [
  'تنظم', // regulates
  'ينظم', // regulates (m.)
  'تحدد', // fixes
  'يحدد', // fixes (m.)
  'تؤكد', // stresses
  'يؤكد', // stresses (m.)
  'تدعم', // supports
  'يدعم', // supports (m.)
  'تكفل', // secures
  'يكفل', // secures (m.)
  'تسهل', // eases
  'يسهل', // eases (m.)
] as const;

/** Nouns that stand for the instrument in a sentence that goes on telling of it. */
export const STANDS_FOR_IT = [
  'البرنامج', // the programme
  'الشراكة', // the partnership
  'التعاون', // the cooperation
  'الخطة', // the plan
  'المشروع', // the project
  'المبادرة', // the initiative
  'الوثيقة', // the document
  'الوثائق', // the documents
  'الإطار', // the framework
] as const;

/** «fields, among them …»: what a list of fields is called, and what leads to it. */
export const CALLED_FIELDS = [
  'مجالات', // fields
  'المجالات', // the fields
  'محاور', // axes
  'المحاور', // the axes
  'جوانب', // sides
  'بنود', // clauses
  'أوجه', // aspects
  'قطاعات', // sectors
  'القطاعات', // the sectors
  'الميادين', // the fields
  'ميادين', // fields
] as const;

export const AMONG_WHICH = [
  'منها', // of them
  'التالية', // the following
  'الآتية', // the following
  'من بينها', // among them
  'بينها', // among them
  'أبرزها', // the chief of them
  'من أبرزها', // the chief of them
  'أهمها', // the weightiest of them
  'من أهمها', // the weightiest of them
  'تشمل', // they cover
  'تضم', // they comprise
  'هي', // they are
  'مثل', // such as
] as const;

/** Those at work in a field: «experts in the field of …» tells nothing of the instrument. */
export const AT_WORK = [
  'عاملين', // those working
  'عاملون', // those working
  'عاملة', // working (f.)
  'عامل', // working
  'متخصصة', // specialised (f.)
  'متخصص', // specialised
  'متخصصين', // specialised
  'مختصة', // competent (f.)
  'مختصين', // competent
  'رائدة', // leading (f.)
  'رائد', // leading
  'خبراء', // experts
  'خبير', // expert
  'باحثين', // researchers
  'مستشار', // adviser
  'شركات', // companies
  'شركاتها', // its companies
  'مؤسسات', // institutions
  'ناشطة', // active (f.)
  'دورها', // its part
  'دوره', // its part (m.)
  'إنجازات', // achievements
  'شركاء', // partners
  'وكيل', // under-secretary
] as const;
