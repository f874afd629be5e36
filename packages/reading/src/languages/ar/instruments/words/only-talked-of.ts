/** Words by which leaving an instrument is threatened, demanded or refused, and not done. */
export const TALKS_OF_LEAVING = [
  'يدرس', // considers
  'تدرس', // considers (f.)
  'يهدد', // threatens
  'تهدد', // threatens (f.)
  'هدد', // threatened
  'هددت', // threatened (f.)
  'يلوح', // hints at
  'تلوح', // hints at (f.)
  'لوح', // hinted at
  'لوحت', // hinted at (f.)
  'دعا', // called for
  'دعت', // called for (f.)
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'يطالب', // demands
  'تطالب', // demands (f.)
  'يعتزم', // intends
  'تعتزم', // intends (f.)
  'احتمال', // the likelihood of
  'إمكانية', // the possibility of
  'حذر', // warned of
  'حذرت', // warned of (f.)
  'مطالبات', // demands for
  'دعوات', // calls for
  'دعوة', // a call for
  'دعوته', // his call for
  'دعوتها', // its call for
  'مطالبة', // the demand for
  'مطالبته', // his demand for
  'مطالبتها', // its demand for
  'طلب', // asked for (or: a request for)
  'طلبت', // asked for (f.)
  'يطلب', // asks for
  'رفض', // refused (or: the refusal of)
  'رفضت', // refused (f.)
] as const;

/** Words by which a signing is put off, or does not get ahead. */
export const PUT_OFF = [
  'تأجل', // was put off
  'تأجلت', // was put off (f.)
  'تأجيل', // the putting off of
  'أجل', // put off
  'أجلت', // put off (f.)
  'أرجأ', // deferred
  'أرجأت', // deferred (f.)
  'أرجئ', // was deferred
  'إرجاء', // the deferring of
  'تعثر', // stumbled
  'تعثرت', // stumbled (f.)
  'تأخر', // was late
  'تأخير', // the delaying of
  'تأخرت', // was late (f.)
  'يؤجل', // puts off
  'تؤجل', // puts off (f.)
  'يعرقل', // obstructs
  'عرقلة', // the obstructing of
  'عرقل', // obstructed
] as const;
