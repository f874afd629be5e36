/**
 * Broken plurals, duals and irregular forms of the field's words, each line: the singular, then the forms that meet it.
 * Regular plurals need no line here.
 */
export const BROKEN_PLURALS: readonly string[] = [
  'لجنة لجان', // committee
  'مذكرة مذاكر', // memorandum
  'وزير وزراء', // minister
  'برنامج برامج', // programme
  'خطة خطط', // plan
  'مجلس مجالس', // council
  'دولة دول', // State
  'حق حقوق', // right
  'قانون قوانين', // law
  'رئيس رؤساء', // president
  'سفير سفراء', // ambassador
  'خبير خبراء', // expert
  'عضو أعضاء', // member
  'أمين أمناء', // secretary
  'وفد وفود', // delegation
  'مشروع مشاريع', // project
  'مركز مراكز', // centre
  'مؤتمر مؤتمرين', // conference
  'صندوق صناديق', // fund
  'بنك بنوك', // bank
  'جهاز أجهزة', // organ
  'معهد معاهد', // institute
  'مكتب مكاتب', // office
  'قسم أقسام', // section
  'فرع فروع', // branch
  'طرف أطراف طرفين طرفان', // party
  'جانب جوانب', // side
  'بلد بلدان بلدين', // country
  'شريك شركاء', // partner
  'عقد عقود', // contract
  'بند بنود', // clause, item
  'نص نصوص', // text
  'ملحق ملاحق', // annex
  'محضر محاضر', // minutes
  'تقرير تقارير', // report
  'قرار قرارين', // resolution
  'موقف مواقف', // position
  'مبدأ مبادئ', // principle
  'هدف أهداف', // aim
  'نشاط أنشطة نشاطات', // activity
  'مجال مجالين', // field
  'جدول جداول', // agenda, table
  'عمل أعمال', // work
  'قضية قضايا', // case, question
  'وثيقة وثائق', // document
  'رسالة رسائل', // letter
  'وسيلة وسائل', // means
  'جائزة جوائز', // prize
  'قاعدة قواعد', // rule
  'دائرة دوائر', // department
  'نظام أنظمة نظم', // system, statute
  'معيار معايير', // standard
  'حكم أحكام', // provision
  'رأي آراء', // opinion
  'شأن شؤون شئون', // affair
  'حدث أحداث', // event
  'خبر أخبار', // news item
  'نبأ أنباء', // report of news
  'شعب شعوب', // people
  'أمة أمم', // nation
  'حكومة حكومات', // government
  'قطاع قطاعين', // sector
  'مقر مقار', // headquarters
  'ممثل ممثلين', // representative
  'مندوب مناديب', // delegate
  'نائب نواب', // deputy
  'ملك ملوك', // king
  'أمير أمراء', // prince, emir
  'عالم علماء', // scholar
  'زعيم زعماء', // leader
  'قائد قادة', // leader
  'طالب طلاب طلبة', // student
  'لاجئ لاجئين لاجئون', // refugee
  'نازح نازحين نازحون', // displaced person
  'طفل أطفال', // child
  'امرأة نساء', // woman
  'شاب شباب', // youth
  'أسير أسرى', // prisoner
  'معتقل معتقلين', // detainee
  'جولة جولات', // round
  'دورة دورات', // session
  'قمة قمم', // summit
  'ورشة ورش', // workshop
  'ندوة ندوات', // seminar
  'سنة سنوات سنين', // year
  'عام أعوام', // year
  'شهر أشهر شهور', // month
  'يوم أيام', // day
  'أسبوع أسابيع', // week
  'موضوع مواضيع', // subject
  'ملف ملفات', // file
  'نزاع نزاعات', // dispute
  'أزمة أزمات', // crisis
  'خدمة خدمات', // service
  'مورد موارد', // resource
  'بحث أبحاث بحوث', // research
  'دراسة دراسات', // study
  'فن فنون', // art
  'علم علوم', // science
  'ثقافة ثقافات', // culture
  'دين أديان', // religion
  'مسجد مساجد', // mosque
  'مدينة مدن', // city
  'منطقة مناطق', // region
  'حدود حد', // border
  'سوق أسواق', // market
  'تاجر تجار', // trader
  'مال أموال', // money
  'شركة شركات', // company
  'عاصمة عواصم', // capital
  'اتفاقية اتفاق اتفاقات', // agreement: both words name the same kind of text
  'مسؤول مسئول', // official, two spellings
];
