import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const VAGUE = [
  'مؤخرا', // lately
  'أخيرا', // lately
  'حديثا', // recently
  'قريبا', // soon
  'قبل أيام', // some days ago
  'قبل يومين', // two days ago
  'قبل ثلاثة أيام', // three days ago
  'قبل أسبوع', // a week ago
  'قبل أسبوعين', // two weeks ago
  'مطلع الأسبوع', // at the beginning of the week
  'بداية الأسبوع', // at the beginning of the week
  'منتصف الأسبوع', // in the middle of the week
  'نهاية الأسبوع', // at the end of the week
  'خلال وقت قريب', // in a short time
  'في وقت قريب', // soon
  'في وقت لاحق', // later
  'خلال الأيام المقبلة', // in the coming days
  'خلال الأسابيع المقبلة', // in the coming weeks
  'في القريب العاجل', // very soon
  'منذ أيام', // some days ago
  'منذ يومين', // two days ago
  'منذ أسبوع', // a week ago
  'قبل شهر', // a month ago
  'قبل شهرين', // two months ago
  'قبل عام', // a year ago
  'قبل عامين', // two years ago
  'في وقت سابق', // earlier
  'في الآونة الأخيرة', // of late
  'خلال الأيام الماضية', // in the past days
  'خلال الفترة الماضية', // in the past time
  'خلال الأيام القادمة', // in the coming days
  'في الأيام المقبلة', // in the coming days
  'خلال أيام', // within days
  'خلال الفترة المقبلة', // in the coming time
  'خلال الفترة القادمة', // in the coming time
  'في الفترة المقبلة', // in the coming time
  'خلال أسابيع', // within weeks
  'خلال الأسابيع القادمة', // in the coming weeks
  'خلال الأشهر المقبلة', // in the coming months
];

export const vagueDay = defineRule({
  id: 'ar/instruments/vague-day',
  recognises: 'Words for when an instrument was or is to be signed that fix no day.',
  pattern: sequence(evidence(words(VAGUE, ''))),
  finds: ['وقعت البلدية ‹مؤخرا› اتفاقية تعاون.', 'ستوقع البلدية ‹قريبا› اتفاقية تعاون.'],
  ignores: ['وقعت البلدية اتفاقية تعاون.', 'يقع المبنى في شارع قريب.'],
});
