/** Past verbs of holding, opening, closing and hosting. */
export const HELD = [
  'عقد', // held
  'عقدت', // held (f.)
  'عقدا', // the two held
  'عقدوا', // they held
  'انعقد', // was held
  'انعقدت', // was held (f.)
  'انتظم', // was held (Tunisia)
  'انتظمت', // was held (f., Tunisia)
  'التأم', // convened
  'التأمت', // convened (f.)
  'اختتم', // closed
  'اختتمت', // closed (f.)
  'افتتح', // opened
  'افتتحت', // opened (f.)
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'استضاف', // hosted
  'استضافت', // hosted (f.)
  'احتضن', // hosted
  'احتضنت', // hosted (f.)
  'نظم', // organised
  'نظمت', // organised (f.)
  'نظما', // the two organised
  'أقام', // held
  'أقامت', // held (f.)
  'أقيم', // was held
  'أقيمت', // was held (f.)
  'ترأس', // chaired
  'ترأست', // chaired (f.)
  'ترأسا', // the two chaired
  'رأس', // chaired
  'رأست', // chaired (f.)
  'أدار', // moderated
  'حضر', // attended
  'حضرت', // attended (f.)
  'تميز', // was marked
  'تميزت', // was marked (f.)
  'أجرى', // held (talks)
  'أجرت', // held (talks) (f.)
  'أجريا', // the two held (talks)
  'أجريت', // were held (talks)
  'جرت', // took place (f.)
  'دارت', // took place (f.)
  'قام', // made (a visit)
  'قامت', // made (a visit) (f.)
  'أدى', // made (a visit)
  'أدت', // made (a visit) (f.)
  'اختتما', // the two closed
  'أنهى', // ended
  'أنهت', // ended (f.)
  'انتهت', // came to an end (f.)
  'توجت', // was crowned
  'أسدل الستار', // the curtain fell
  'أشرف', // oversaw
  'أشرفت', // oversaw (f.)
  'خصص', // devoted
  'خصصت', // devoted (f.)
  'شارك', // took part
  'شاركت', // took part (f.)
  'شاركا', // the two took part
  'شاركوا', // they took part
] as const;

/** Holding, opening, closing and hosting in the present. */
const HOLDING = [
  'يعقد', // holds
  'تعقد', // holds (f.)
  'ينعقد', // is held
  'تنعقد', // is held (f.)
  'يلتئم', // convenes
  'تلتئم', // convenes (f.)
  'تختتم', // closes (f.)
  'يختتم', // closes
  'تفتتح', // opens (f.)
  'يفتتح', // opens
  'تستضيف', // hosts (f.)
  'يستضيف', // hosts
  'تحتضن', // hosts (f.)
  'يحتضن', // hosts
  'تنظم', // organises (f.)
  'ينظم', // organises
  'يترأس', // chairs
  'تترأس', // chairs (f.)
  'يرأس', // chairs
  'يشهد', // witnesses
  'تشهد', // witnesses (f.)
  'يجري', // holds (talks)
  'تجري', // holds (talks) (f.)
  'يقوم', // makes (a visit)
  'تقوم', // makes (a visit) (f.)
  'يؤدي', // makes (a visit)
  'تؤدي', // makes (a visit) (f.)
  'يشارك', // takes part
  'تشارك', // takes part (f.)
] as const;

/** Of today in a headline or with «today», else to come. */
export const HOLDS = [
  ...HOLDING,
  'يعقدان', // the two hold
  'يختتمون', // they close
  'يفتتحان', // the two open
  'تقيم', // holds (f.)
  'يقيم', // holds
  'تقام', // is held (f.)
  'يقام', // is held
  'يشاركان', // the two take part
] as const;

/** After «it is planned that». */
export const IS_TO_HOLD = [
  ...HOLDING,
  'ترأس', // chairs (f.)
  'ينطلق', // starts
  'تنطلق', // starts (f.)
  'يبدأ', // begins
  'تبدأ', // begins (f.)
] as const;

/** Words before a meeting at which something is said or done. */
export const AT = [
  'خلال', // during
  'أثناء', // during
  'لدى', // at
  'على هامش', // on the margin of
  'هامش', // the margin of
  'في', // in
  'عقب', // after
  'إثر', // after
  'على إثر', // after
  'غداة', // on the day after
  'في أعقاب', // after
  'بعد', // after
  'افتتاح', // the opening of
  'عقده', // his holding of
  'عقدها', // its holding of
  'ترؤسه', // his chairing of
  'ترؤسها', // her chairing of
  'رئاسته', // his chairing of
  'حضوره', // his attending of
  'مشاركته في', // his taking part in
  'مشاركتها في', // her taking part in
  'مشاركتهم في', // their taking part in
  'افتتاحه', // his opening of
  'في ختام', // at the close of
  'ختام', // the close of
  'ختامها', // the close of
  'اختتام', // the closing of
  'مستهل', // the start of
  'أعمال', // the work of
  'أشغال', // the work of
  'ختام أعمال', // the close of the work of
  'ختام أشغال', // the close of the work of
  'فعاليات', // the events of
  'جلسات', // the sittings of
  'إطار', // the frame of
  'افتتاح أعمال', // the opening of the work of
  'افتتاح أشغال', // the opening of the work of
  'افتتاح فعاليات', // the opening of the events of
  'خلال أعمال', // during the work of
  'هامش أعمال', // the margin of the work of
  'هامش أشغال', // the margin of the work of
  'هامش اجتماعات', // the margin of the meetings of
  'بمناسبة', // on the occasion of
  'ضمن', // within
  'على', // before
  'أمام', // before
  'استضافة', // the hosting of
  'احتضان', // the hosting of
  'باستضافة', // by hosting
  'باحتضان', // by hosting
  'سبق ذلك', // before that
  'سبقت', // came before it
  'أعقب', // after which
  'أعقبت', // after which (f.)
] as const;
