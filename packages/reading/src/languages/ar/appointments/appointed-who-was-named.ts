import { anyOf, evidence, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { office, person, withoutAnother } from './pieces.ts';
import { APPOINTING_HIM } from './words.ts';

export const appointedWhoWasNamed = defineRule({
  id: 'ar/appointments/appointed-who-was-named',
  recognises: 'Whoever was named before in the sentence is appointed to an office.',
  pattern: sequence(evidence(person, '[ ،]{1,3}', withoutAnother(90), anyOf(APPOINTING_HIM, '[وب]'), '[ ]+', office)),
  finds: [
    'تقرر إعفاء ‹المهندس عادل الخالدي من منصبه وتعيينه رئيسا للهيئة الوطنية للنقل›.',
    'هنأ الوفد ‹السيدة ليلى المنصوري بمناسبة انتخابها أمينة عامة لرابطة الجامعات المتوسطية›.',
  ],
  ignores: ['شكر المهندس عادل الخالدي رئيس الهيئة الوطنية للنقل على تعيينه.', 'التقى المهندس عادل الخالدي رئيس الهيئة الوطنية للنقل.'],
});
