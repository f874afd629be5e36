import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const definiteHead = defineGroundRule({
  id: 'ar/organisations/definite-head',
  recognises: 'A head noun with the article, with its adjectives and what it is for.',
  marks: 'organisation',
  finds: [
    'نظمت ‹الهيئة الوطنية لمكافحة الفساد› ندوة.',
    'تعاون بين ‹المركز الإقليمي للدراسات الاستراتيجية› وشركائه.',
    'عقد ‹البرلمان الأوروبي الآسيوي› جلسته.',
  ],
  ignores: [
    'أعلنت الهيئة نتائجها أمس.',
    'قالت الجامعة إن الطلبة سجلوا.',
    'طورت الشركة العالمية منتجاتها.',
  ],
});
