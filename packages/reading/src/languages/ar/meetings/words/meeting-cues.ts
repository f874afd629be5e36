/** Words before a meeting that tell that it is to come. */
export const PLANNED_BEFORE = [
  'سيعقد', // will be held
  'ستعقد', // will be held (f.)
  'سيعقدون', // will hold
  'ستنعقد', // will be held (f.)
  'ستستضيف', // will host (f.)
  'سيستضيف', // will host
  'المقرر', // due
  'المنتظر', // awaited
  'المزمع', // intended
  'لعقد', // for holding
  'تعتزم', // intends
  'يعتزم', // intends
  'نخطط', // we plan
  'يخطط', // plans
  'ستشهد', // will witness
  'سيشهد', // will witness
  'ستنظم', // will organise
  'سينظم', // will organise
  'تنظيم', // organising
  'التحضيرات', // preparations
  'التحضير', // preparing
  'للتحضير', // to prepare
  'تحضيرا', // in preparation
  'استعدادا', // in readiness
  'دعوة', // an invitation
  'المشاركة', // taking part
  'للمشاركة', // to take part
] as const;

/** Words after a meeting that tell that it is to come. */
export const PLANNED_AFTER = [
  'المقرر', // due
  'المقررة', // due (f.)
  'المزمع', // intended
  'المرتقب', // expected
  'المرتقبة', // expected (f.)
  'القادم', // next
  'القادمة', // next (f.)
  'المقبل', // next
  'المقبلة', // next (f.)
  'سيعقد', // will be held
  'ستعقد', // will be held (f.)
  'ستنعقد', // will be held (f.)
  'ستقام', // will take place (f.)
  'سيقام', // will take place
  'الذي سيعقد', // which will be held
] as const;

/** Words that take a meeting back. */
export const CANCELLED_BEFORE = [
  'إلغاء', // cancelling of
  'ألغى', // cancelled
  'ألغت', // cancelled (f.)
  'تأجيل', // postponement of
  'أجل', // postponed
  'أجلت', // postponed (f.)
] as const;

/** Words before a meeting that is only referred to. */
export const ONLY_NAMED_BEFORE = [
  'مخرجات', // the outcome of
  'قرارات', // the resolutions of
  'نتائج', // the results of
  'توصيات', // the recommendations of
  'منذ', // since
  'استعرضت', // were reviewed
  'مقررات', // the decisions of
  'أشهر', // months
  'شهرين', // two months
  'أسابيع', // weeks
] as const;
