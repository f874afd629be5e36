/** Words that begin no field of cooperation: they tell of steps, occasions and places. */
export const NO_TOPIC = [
  'استكمال', // completion of (the formalities)
  'كذلك', // likewise
  'فيه', // in it
  'فيها', // in it (f.)
  'تخدم', // (that) serve
  'وضع إطار', // setting up a framework
  'البرنامج أوجه', // the programme the aspects (of)
  'الاتفاقية أوجه', // the agreement the aspects (of)
  'المذكرة أوجه', // the memorandum the aspects (of)
  'الموافقة', // the approval
  'صوت', // voted
  'تعهد', // pledge
  'العديد', // many
  'الكثير', // many
  'البنود', // the clauses
  'بنود', // clauses
  'المرسوم', // the decree
  'المادة', // the article
  'إطار', // framework
  'هامش', // margin
  'حضور', // presence
  'سياق', // course
  'ضوء', // light
  'ختام', // close
  'أشغال', // proceedings
  'مدينة', // city
  'محافظة', // governorate
  'العاصمة', // capital
  'الأخيرة', // last
  'الأخيرتين', // last (two)
  'الثالثة', // third
  'الرابعة', // fourth
  'النسخة', // the copy
  'وصل', // arrived
  'وصلت', // arrived (f.)
  'رفع النسخة', // the handing up of the copy
] as const;
