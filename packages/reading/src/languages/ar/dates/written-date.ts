import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const writtenDate = defineGroundRule({
  id: 'ar/dates/written-date',
  recognises: 'A day, month, year or period as it is written, in any calendar and with any names of months.',
  marks: 'date',
  finds: [
    'انطلق البرنامج في ‹12 مايو 2023› بنجاح.',
    'يستمر العمل من ‹3 إلى 5 دجنبر 2022› في الرباط.',
    'عقد اللقاء ‹19/1/1433هـ الموافق 14/12/2011م› في المدينة.',
    'صدر القرار في ‹كانون الثاني 2019› أولا.',
    'تمتد الخطة للفترة ‹2024 - 2028› كاملة.',
  ],
  ignores: [
    'شارك 2023 خبيرا في الدورة.',
    'رقم الصفحة 12/5 في الكتاب.',
  ],
});
