import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const nameBeforeOffice = defineGroundRule({
  id: 'ar/people/name-before-office',
  recognises: 'A name with the office in apposition after it.',
  marks: 'person',
  finds: [
    'وقع المذكرة ‹سالم الكعبي›، رئيس الهيئة العامة للأرصاد.',
    'قالت ‹هدى الزين› مديرة البرنامج الوطني للأسرة إن العمل بدأ.',
  ],
  ignores: [
    'محمد الخامس شارع في وسط المدينة.',
    'كريم العطاء، سخي اليد.',
  ],
});
