import { evidence, sequence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { office, person } from './pieces.ts';

/** Tried only right after an appointment of the same sentence. */
export const appointedNextInList = defineRule({
  id: 'ar/appointments/appointed-next-in-list',
  recognises: 'One more of a list of people, each with the office to which he or she is appointed.',
  pattern: sequence('(?<=[،؛,و] ?و?)', evidence(person, '[ ،]{1,3}', office)),
  finds: [
    'شمل القرار تعيين سالم الكعبي واليا لوهران، و‹خالد عمران محافظا للزرقاء›.',
    'تقرر تعيين نوال الشمري مديرة للمعهد و‹هدى الزين أمينة عامة لوزارة البيئة›.',
  ],
  ignores: ['تقرر تعيين سالم الكعبي واليا لوهران.', 'شكر سالم الكعبي مدير الميناء.'],
});
