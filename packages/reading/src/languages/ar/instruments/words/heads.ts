import type { InstrumentType } from '@mithaq/register/vocabulary';

/** How many instruments a form of the noun stands for when no number stands beside it. */
export type HowMany = 'one' | 'two' | 'many';

/** A noun that may head the name of an instrument; the type is said by its tail where that decides. */
export interface Head {
  readonly word: string;
  readonly type: InstrumentType;
  readonly howMany: HowMany;
}

const head = (type: InstrumentType, howMany: HowMany, word: string): Head => ({ type, howMany, word });

/** Nouns that name an instrument by themselves. */
export const HEADS: readonly Head[] = [
  head('agreement', 'one', 'اتفاقية'), // agreement
  head('agreement', 'one', 'اتفاق'), // accord
  head('agreement', 'one', 'اتفاقا'), // accord (accusative)
  head('agreement', 'two', 'اتفاقيتي'), // two agreements (construct)
  head('agreement', 'two', 'اتفاقيتا'), // two agreements (construct, subject)
  head('agreement', 'two', 'اتفاقيتين'), // two agreements
  head('agreement', 'two', 'اتفاقيتان'), // two agreements (subject)
  head('agreement', 'two', 'اتفاقي'), // two accords (construct)
  head('agreement', 'two', 'اتفاقين'), // two accords
  head('agreement', 'two', 'اتفاقان'), // two accords (subject)
  head('agreement', 'many', 'اتفاقيات'), // agreements
  head('agreement', 'many', 'اتفاقات'), // accords
  head('protocol', 'one', 'بروتوكول'), // protocol
  head('protocol', 'one', 'بروتوكولا'), // protocol (accusative)
  head('protocol', 'one', 'برتوكول'), // protocol, a common spelling
  head('protocol', 'one', 'بروتكول'), // protocol, a common spelling
  head('protocol', 'one', 'برتكول'), // protocol, a common spelling
  head('protocol', 'two', 'بروتوكولي'), // two protocols (construct)
  head('protocol', 'two', 'بروتوكولين'), // two protocols
  head('protocol', 'two', 'بروتوكولان'), // two protocols (subject)
  head('protocol', 'many', 'بروتوكولات'), // protocols
  head('treaty', 'one', 'معاهدة'), // treaty
  head('treaty', 'many', 'معاهدات'), // treaties
  head('convention', 'one', 'ميثاق'), // charter
  head('convention', 'two', 'ميثاقي'), // two charters (construct)
  head('convention', 'many', 'مواثيق'), // charters
  head('contract', 'one', 'عقدا'), // contract (accusative)
  head('contract', 'two', 'عقدين'), // two contracts
  head('contract', 'many', 'عقود'), // contracts
];

/** Nouns that name an instrument only with one of these words right after them. */
export interface QualifiedHead extends Head {
  readonly followedBy: readonly string[];
}

const UNDERSTANDING = ['تفاهم', 'التفاهم', 'تعاون', 'التعاون', 'للتعاون', 'للتفاهم', 'شراكة', 'الشراكة', 'اتفاق', 'مشتركة', 'بشأن', 'ثنائية', 'نوايا'];
const WORK = ['تعاون', 'التعاون', 'للتعاون', 'عمل مشترك', 'العمل المشترك', 'عمل مشتركة', 'عمل تعاون', 'عمل تنفيذي'];

const qualified = (one: Head, followedBy: readonly string[]): QualifiedHead => ({ ...one, followedBy });

export const QUALIFIED_HEADS: readonly QualifiedHead[] = [
  qualified(head('mou', 'one', 'مذكرة'), UNDERSTANDING), // memorandum
  qualified(head('mou', 'two', 'مذكرتي'), UNDERSTANDING), // two memoranda (construct)
  qualified(head('mou', 'two', 'مذكرتا'), UNDERSTANDING), // two memoranda (construct, subject)
  qualified(head('mou', 'many', 'مذكرات'), UNDERSTANDING), // memoranda
  qualified(head('joint_action_plan', 'one', 'خطة'), ['عمل مشتركة', 'عمل للفترة', 'عمل للأعوام', 'العمل المشتركة', 'العمل المشترك', 'عمل التعاون', 'عمل للتعاون', 'عمل مشترك']), // plan
  qualified(head('joint_action_plan', 'one', 'مخطط'), ['عمل مشترك', 'العمل المشترك', 'العمل السنوي', 'عمل سنوي', 'عمل ثنائي']), // plan, in the Maghreb
  qualified(head('executive_programme', 'one', 'برنامج'), ['تنفيذي', 'التنفيذي']), // programme
  qualified(head('executive_programme', 'one', 'برنامجا'), ['تنفيذيا']), // programme (accusative)
  qualified(head('executive_programme', 'two', 'برنامجان'), ['تنفيذيان', 'للتعاون']), // two programmes (subject)
  qualified(head('executive_programme', 'two', 'برنامجين'), ['تنفيذيين', 'للتعاون']), // two programmes
  qualified(head('executive_programme', 'many', 'برامج'), ['تنفيذية']), // programmes
  qualified(head('joint_declaration', 'one', 'البيان'), ['المشترك', 'الختامي', 'الوزاري المشترك', 'الرئاسي المشترك', 'الثلاثي المشترك', 'السياسي المشترك']), // the statement
  qualified(head('joint_declaration', 'one', 'الإعلان'), ['المشترك', 'الوزاري المشترك', 'الثلاثي', 'الثنائي', 'السياسي', 'الختامي']), // the declaration
  qualified(head('minutes', 'one', 'المحضر'), ['المشترك', 'الختامي', 'النهائي', 'التنفيذي', 'الرئيسي']), // the minutes
  qualified(head('minutes', 'one', 'محضرا'), ['مشتركا', 'تنفيذيا']), // minutes (accusative)
  qualified(head('mou', 'two', 'مذكرتان'), ['للتفاهم', 'للتعاون']), // two memoranda (subject)
  qualified(head('work_programme', 'one', 'برنامج'), WORK), // programme
  qualified(head('work_programme', 'one', 'برنامجا'), ['للتعاون']), // programme (accusative)
  qualified(head('letter_of_intent', 'one', 'خطاب'), ['نوايا', 'النوايا', 'نية', 'النية']), // letter
  qualified(head('letter_of_intent', 'one', 'رسالة'), ['نوايا', 'النوايا']), // letter
  qualified(head('letter_of_intent', 'one', 'إعلان'), ['نوايا', 'النوايا']), // declaration
  qualified(head('joint_declaration', 'one', 'إعلان'), ['مشترك', 'مبادئ', 'المبادئ']), // declaration
  qualified(head('joint_declaration', 'one', 'إعلانا'), ['مشتركا']), // declaration (accusative)
  qualified(head('joint_declaration', 'one', 'بيان'), ['مشترك', 'وزاري مشترك', 'ثلاثي مشترك']), // statement
  qualified(head('joint_declaration', 'one', 'بيانا'), ['مشتركا', 'سياسيا مشتركا', 'ختاميا مشتركا']), // statement (accusative)
  qualified(head('minutes', 'one', 'محضر'), ['اجتماع', 'الاجتماع', 'اجتماعات', 'تعاون', 'مشترك', 'اتفاق', 'الاتفاق', 'تنفيذي']), // minutes
  qualified(head('contract', 'one', 'عقد'), ['شراكة', 'تعاون', 'توريد', 'إنشاء', 'امتياز', 'استثمار', 'إيجار', 'تنفيذ', 'تشغيل', 'خدمات', 'الخدمات', 'الإيجار', 'التشغيل', 'الامتياز', 'التوريد', 'رعاية', 'بقيمة', 'مشترك', 'قرض', 'القرض', 'تمويل', 'التمويل', 'خدمة', 'بيع', 'شراء']), // contract
  qualified(head('contract', 'two', 'عقدي'), ['شراكة', 'توريد', 'إنشاء', 'تنفيذ', 'تشغيل']), // two contracts (construct)
  qualified(head('letter_of_intent', 'one', 'خطابا'), ['للنوايا']), // letter (accusative)
  qualified(head('other', 'one', 'رسالة'), ['تفاهم', 'التفاهم']), // letter
  qualified(head('other', 'one', 'خطاب'), ['تفاهم', 'التفاهم']), // letter
  qualified(head('other', 'one', 'ورقة'), ['تفاهم', 'التفاهم']), // paper
  qualified(head('minutes', 'one', 'محضر'), ['تفاهم', 'التفاهم']), // minutes
  qualified(head('other', 'one', 'وثيقة'), ['تعاون', 'تفاهم', 'شراكة', 'مشتركة', 'مشروع']), // document
  qualified(head('other', 'one', 'ملحقا'), ['لاتفاقية', 'لاتفاق', 'للاتفاقية', 'للاتفاق', 'لمذكرة', 'لبروتوكول', 'لعقد']), // annex (accusative)
  qualified(head('other', 'one', 'ملحق'), ['اتفاقية', 'اتفاق', 'لاتفاقية', 'لاتفاق', 'للاتفاقية', 'للاتفاق', 'لمذكرة', 'للمذكرة', 'لبروتوكول', 'للبروتوكول', 'لعقد', 'للعقد', 'عقد', 'تعديلي', 'إضافي', 'إلحاقي']), // annex
  qualified(head('other', 'many', 'وثائق'), ['تعاون', 'تفاهم']), // documents
];

/** Nouns that name an instrument only where a word of signing stands shortly before them. */
export const HEADS_OF_SIGNING: readonly Head[] = [
  head('contract', 'one', 'عقد'), // contract
  head('contract', 'two', 'عقدي'), // two contracts (construct)
  head('partnership', 'one', 'شراكة'), // partnership
  head('other', 'one', 'وثيقة'), // document
  head('other', 'many', 'وثائق'), // documents
  head('minutes', 'one', 'محضر'), // minutes
  head('joint_declaration', 'one', 'إعلان'), // declaration
  head('joint_declaration', 'one', 'بيان'), // statement
  head('other', 'one', 'ملحق'), // annex
  head('mou', 'one', 'مذكرة'), // memorandum
  head('mou', 'two', 'مذكرتين'), // two memoranda
  head('mou', 'many', 'مذكرات'), // memoranda
  head('other', 'one', 'تفاهم'), // understanding
  head('minutes', 'one', 'محضرا'), // minutes (accusative)
  head('other', 'one', 'تفاهما'), // understanding (accusative)
  head('other', 'one', 'توأمة'), // twinning
  head('other', 'one', 'خارطة'), // (road) map
  head('other', 'one', 'خريطة'), // (road) map
  head('joint_action_plan', 'one', 'خطة'), // plan
];

/** Notes and letters, which are an instrument where they are exchanged about a grant, a loan or a project. */
export const EXCHANGED_HEADS: readonly Head[] = [
  head('other', 'one', 'المذكرات'), // the notes
  head('other', 'one', 'مذكرات'), // notes
  head('other', 'one', 'الرسائل'), // the letters
  head('other', 'one', 'رسائل'), // letters
  head('other', 'one', 'الخطابات'), // the letters
  head('other', 'one', 'خطابات'), // letters
];

/** The same with the article: they point back to what was named, and stand alone. */
export const DEFINITE_HEADS_OF_SIGNING: readonly Head[] = [
  head('minutes', 'one', 'المحضر'), // the minutes
  head('work_programme', 'one', 'البرنامج'), // the programme
  head('other', 'one', 'الوثيقة'), // the document
  head('other', 'many', 'الوثائق'), // the documents
  head('other', 'one', 'الملحق'), // the annex
  head('letter_of_intent', 'one', 'الخطاب'), // the letter
  head('joint_declaration', 'one', 'الإعلان'), // the declaration
  head('joint_action_plan', 'one', 'الخطة'), // the plan
  head('joint_action_plan', 'one', 'المخطط'), // the plan, in the Maghreb
];

/** With the article these point back to an instrument already named, or name one with their tail. */
export const DEFINITE_HEADS: readonly Head[] = [
  head('agreement', 'one', 'الاتفاقية'), // the agreement
  head('agreement', 'one', 'الاتفاق'), // the accord
  head('agreement', 'two', 'الاتفاقيتين'), // the two agreements
  head('agreement', 'two', 'الاتفاقيتان'), // the two agreements (subject)
  head('agreement', 'many', 'الاتفاقيات'), // the agreements
  head('agreement', 'many', 'الاتفاقات'), // the accords
  head('protocol', 'one', 'البروتوكول'), // the protocol
  head('protocol', 'one', 'البرتوكول'), // the protocol
  head('protocol', 'many', 'البروتوكولات'), // the protocols
  head('mou', 'one', 'المذكرة'), // the memorandum
  head('mou', 'two', 'المذكرتين'), // the two memoranda
  head('mou', 'two', 'المذكرتان'), // the two memoranda (subject)
  head('mou', 'many', 'المذكرات'), // the memoranda
  head('treaty', 'one', 'المعاهدة'), // the treaty
  head('convention', 'one', 'الميثاق'), // the charter
  head('contract', 'one', 'العقد'), // the contract
  head('contract', 'many', 'العقود'), // the contracts
  head('executive_programme', 'one', 'البرنامج التنفيذي'), // the executive programme
];

/** What partners have concluded, though no text of it is named. */
export const PARTNERSHIPS: readonly Head[] = [
  head('partnership', 'one', 'الشراكة الاستراتيجية'), // the strategic partnership
  head('partnership', 'one', 'شراكة استراتيجية'), // a strategic partnership
];

/** Instruments of the world that go by a name of several words. */
export const KNOWN_NAMES: readonly Head[] = [
  head('convention', 'one', 'العهد الدولي'), // the International Covenant
  head('joint_declaration', 'one', 'الإعلان العالمي'), // the Universal Declaration
  head('work_programme', 'one', 'برنامج العمل العشري'), // the ten-year programme of action
  head('other', 'one', 'مبادرة السلام العربية'), // the Arab Peace Initiative
  head('other', 'one', 'المبادرة العربية للسلام'), // the Arab Peace Initiative
  head('other', 'one', 'المبادرة الخليجية'), // the Gulf Initiative
];

/** Words before «the partnership» by which it is a tie between two, and nothing that they concluded. */
export const MAKES_BETTER = [
  'علاقات', // relations (of)
  'العلاقات', // the relations
  'علاقة', // relation (of)
  'تعزيز', // strengthening
  'لتعزيز', // to strengthen
  'تطوير', // development
  'لتطوير', // to develop
  'توطيد', // consolidation
  'ترسيخ', // rooting
  'لترسيخ', // to root
  'دعم', // support
  'آفاق', // the horizons of
  'سبل', // the ways to
  'بناء', // building
  'لبناء', // to build
  'إقامة', // setting up
  'لإقامة', // to set up
  'تحقيق', // attainment
  'لتحقيق', // to attain
  'روابط', // the ties of
  'مستوى', // the level of
  'إلى مستوى', // to the level of
  'عمق', // the depth of
  'متانة', // the firmness of
  'نحو', // towards
  'تعميق', // deepening
  'لتعميق', // to deepen
] as const;
