import { anyOf, evidence, optional, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { heldBefore, notOfCharge, office, person, withoutAnother } from './pieces.ts';
import { APPOINTING } from './words.ts';

export const appointedToOffice = defineRule({
  id: 'ar/appointments/appointed-to-office',
  recognises: 'Somebody is appointed, elected or named to an office.',
  pattern: sequence(evidence(anyOf(APPOINTING, '[وب]'), '(?! من )', withoutAnother(30), person, '[ ،]{1,3}(?!و|بعد )', withoutAnother(16), heldBefore, optional('ل(?:تولي|شغل)[ ]+(?:منصب[ ]+)?'), office, notOfCharge)),
  finds: [
    'قرر المجلس ‹تعيين الدكتور سالم الكعبي رئيسا للهيئة الوطنية للأرصاد›.',
    'أعلن المؤتمر ‹انتخاب السيدة ليلى المنصوري أمينة عامة لرابطة الجامعات المتوسطية› لولاية ثانية.',
  ],
  ignores: ['عين المكان الذي زاره الدكتور سالم الكعبي.', 'تم اختيار الموقع بحضور رئيس الهيئة الوطنية للأرصاد.', 'جاء اختيار الدكتور سالم الكعبي بعد إعلان الدكتورة ليلى المنصوري الأمينة العامة لرابطة الجامعات المتوسطية اعتذارها.', 'جرى تكليف ليلى المنصوري، وزيرة البيئة، بتسيير وزارة النقل.', 'بتكليف من المجلس وقع الدكتور سالم الكعبي ومدير عام الهيئة الوطنية للأرصاد الوثيقة.'],
});
