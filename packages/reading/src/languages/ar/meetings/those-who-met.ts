import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, WHO, words } from '../patterns.ts';

/** Words after which those who take part are named. */
export const TAKING_PART = [
  'بمشاركة', // with the participation of
  'شهد مشاركة', // saw the participation of
  'شهدت مشاركة', // saw the participation of (f.)
  'بحضور', // in the presence of
  'وحضور', // and the presence of
  'حضر', // attended
  'حضره', // attended it
  'شارك', // took part
  'جمع', // brought together
  'جمعه', // brought him together
  'جمعها', // brought her together
  'جمعت', // brought together (f.)
  'جمعته', // brought him together (f.)
  'ضم', // comprised
  'ضمت', // comprised (f.)
  'تضم كل من', // comprises all of (f.)
  'تضم كلا من', // comprises all of (f.)
  'يضم كل من', // comprises all of
  'يضم كلا من', // comprises all of
  'بين', // between
  'مع', // with
  'ترأستها', // which she chaired
  'ترأسها', // which he chaired
  'ترأسه', // which he chaired
  'ترأسته', // which she chaired
  'برئاسة', // under the chair of
  'برئاسته', // under his chair
  'تحت رئاسة', // under the chair of
  'برئاسة مشتركة', // under the joint chair of
  'بالرئاسة المشتركة', // under the joint chair of
  'تحت الرئاسة المشتركة', // under the joint chair of
  'بإشراف', // under the direction of
  'تحت إشراف', // under the direction of
  'يترأسه', // which he chairs
  'يترأسها', // which he chairs (f.)
  'تترأسه', // which she chairs
  'تترأسها', // which she chairs (f.)
  'يرأسه', // which he heads
  'يرأسها', // which he heads (f.)
  'رأسها', // which he headed (f.)
  'رأسه', // which he headed
  'بمعية', // together with
  'قام', // made
  'لفائدة', // for the benefit of
  'نظم', // organised
  'نظمها', // organised it
  'نظمته', // organised it
  'نظمه', // organised it
  'ينظمها', // organises it
  'تنظمها', // organises it (f.)
  'ينظمه', // organises it
  'تنظمه', // organises it (f.)
  'المنظمة من طرف', // organised by
  'المنظمة من قبل', // organised by
  'المنظم من طرف', // organised by
  'المنظم من قبل', // organised by
  'بتنظيم من', // organised by
  'من تنظيم', // organised by
  'من طرف', // by
  'تستضيفها', // which she hosts
  'تستضيفه', // which she hosts (m.)
  'يستضيفها', // which he hosts
  'يستضيفه', // which he hosts (m.)
  'ستستضيفها', // which she will host
  'ستستضيفه', // which she will host (m.)
  'سيستضيفها', // which he will host
  'سيستضيفه', // which he will host (m.)
  'استضافتها', // which she hosted
  'استضافته', // which she hosted (m.)
  'استضافها', // which he hosted
  'استضافه', // which he hosted (m.)
] as const;

export const thoseWhoMet = defineRule({
  id: 'ar/meetings/those-who-met',
  recognises: 'Those who take part in a meeting, chair it, or for whom a course is held.',
  pattern: sequence(`${words(TAKING_PART)} (?:بها |به |فيها |فيه )?`, evidence(`(?:[^\\s.؛!؟،]+ ){0,6}?["'(]*[ء-ي]{0,2}${WHO}`)),
  finds: ['عقد الاجتماع بمشاركة ‹جامعة الدول العربية›.', 'وكان لقاء جمع ‹وزير الصحة› برئيس الجامعة.'],
  ignores: ['عقد الاجتماع أمس.', 'شارك الجميع في النقاش.'],
});
