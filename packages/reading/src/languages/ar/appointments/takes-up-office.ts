import { anyOf, evidence, optional, sequence, upTo } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { office, person } from './pieces.ts';
import { DUTIES, TAKING_UP } from './words.ts';

export const takesUpOffice = defineRule({
  id: 'ar/appointments/takes-up-office',
  recognises: 'Somebody takes up the duties of an office.',
  pattern: sequence(evidence(anyOf(TAKING_UP, '[وس]'), '[ ]+', person, upTo(14), anyOf(DUTIES), optional('[ ]+(?:في|ك|بصفته|بصفتها)'), '[ ]+', office)),
  finds: [
    'أمس ‹تسلم المهندس طارق الحمداني مهام منصبه مديرا عاما للمعهد العربي للتخطيط›.',
    '‹تتولى السيدة هدى الزين منصب الأمين العام المساعد للشؤون الثقافية› مطلع العام المقبل.',
  ],
  ignores: ['تسلم المهندس طارق الحمداني جائزة الإبداع.', 'تتولى الأمانة العامة للرابطة العربية للتدريب مهام التنسيق.'],
});
