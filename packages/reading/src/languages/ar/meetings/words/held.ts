/** Verbs of holding, opening, closing and hosting. */
export const HELD = [
  'عقد', // held
  'عقدت', // held (f.)
  'عقدا', // the two held
  'عقدوا', // they held
  'انعقد', // was held
  'انعقدت', // was held (f.)
  'التأم', // convened
  'اختتم', // closed
  'اختتمت', // closed (f.)
  'افتتح', // opened
  'افتتحت', // opened (f.)
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'استضاف', // hosted
  'استضافت', // hosted (f.)
  'نظم', // organised
  'نظمت', // organised (f.)
  'ترأس', // chaired
  'ترأست', // chaired (f.)
  'حضر', // attended
  'حضرت', // attended (f.)
  'تميزت', // was marked (f.)
  'أجرى', // held (talks)
  'أجرت', // held (talks) (f.)
  'أجريا', // the two held (talks)
  'يعقد', // holds
  'تعقد', // holds (f.)
  'يعقدان', // the two hold
  'قام', // made (a visit)
  'قامت', // made (a visit) (f.)
  'يقوم', // makes (a visit)
  'تقوم', // makes (a visit) (f.)
  'شارك', // took part
  'شاركت', // took part (f.)
  'يشارك', // takes part
  'تشارك', // takes part (f.)
] as const;

/** Words before a meeting at which something is said or done. */
export const AT = [
  'خلال', // during
  'أثناء', // during
  'على هامش', // on the margin of
  'هامش', // the margin of
  'في', // in
  'عقب', // after
  'بعد', // after
  'افتتاح', // the opening of
  'في ختام', // at the close of
  'ختام', // the close of
  'اختتام', // the closing of
  'مستهل', // the start of
  'أعمال', // the work of
  'ختام أعمال', // the close of the work of
  'فعاليات', // the events of
  'جلسات', // the sittings of
  'إطار', // the frame of
  'افتتاح أعمال', // the opening of the work of
  'بمناسبة', // on the occasion of
] as const;
