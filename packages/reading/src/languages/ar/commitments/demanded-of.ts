import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import type { CommitmentRule } from './commitment-rule.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { BY_DOING, TO_WHOM, WHAT } from './what.ts';

const DEMANDS = [
  'طالب', // demanded
  'طالبت', // demanded (f.)
  'مطالبا', // demanding
  'مطالبة', // demanding (f.)
  'مطالبين', // demanding (many)
  'مطالبته', // his demand
  'مطالبتها', // its demand
  'مطالبتهم', // their demand
  'طالبا', // the two demanded
  'طالبوا', // they demanded
  'يطالب', // demands
  'تطالب', // demands (f.)
  'نطالب', // we demand
  'كلف', // charged
  'كلفت', // charged (f.)
  'كلفا', // the two charged
  'كلفوا', // they charged
  'يكلف', // charges
  'تكلف', // charges (f.)
  'تم تكليف', // was charged
  'جرى تكليف', // was charged
  'تقرر تكليف', // it was decided to charge
];

export const demandedOf = defineRule<CommitmentRule>({
  id: 'ar/commitments/demanded-of',
  recognises: 'Something is demanded or requested of someone.',
  force: 'request',
  by: 'addressee',
  pattern: sequence(evidence(`(?:${words(DEMANDS)}|${words(['وجه', 'وجهت', 'يوجه', 'توجه', 'موجها', 'تم التوجيه', 'جرى التوجيه', 'أوعز', 'أوعزت', 'أمر', 'أمرت', 'توجيهاته', 'توجيهاتها', 'تعليماته', 'تعليماتها', 'أوامره'])}(?=[^.؛!؟\\n]{0,120} ب(?:ضروره |سرعه |اهميه )?${VERBAL_NOUN})(?![^.؛!؟\\n]{0,120} (?:ال)?(?:شكر|تحي|رسال|دعو|تهن|نداء)))(?= ) ?`, TO_WHOM, `["']?(?:(?<=[ "']|^)ب(?:ضروره |سرعه |اهميه )|(?<=[ "']|^)ب(?=ان )|${BY_DOING})`, WHAT)),
  finds: [
    '‹طالب المجلس الحكومة بتوفير التمويل›.',
    '‹وتم تكليف اللجنة الفنية بإعداد دليل›.',
    '‹ووجه الوزير بتشكيل لجنة للمتابعة›.',
    'وأصدر الوزير ‹توجيهاته بإعداد دليل›.',
    'وفي الجلسة ‹تم التوجيه باتخاذ الإجراءات اللازمة›.',
    'وقال ‹مطالبا الجهات المانحة بزيادة دعمها›.',
    '‹وتطالب النقابة الوزارة بصرف الرواتب›.',
  ],
  ignores: [
    'طالب الدراسات العليا مجتهد.',
    'زاد الطلب على السلع.',
    'تكلف الرحلة مئة دينار.',
  ],
});
