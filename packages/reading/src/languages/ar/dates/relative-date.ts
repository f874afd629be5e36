import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const relativeDate = defineGroundRule({
  id: 'ar/dates/relative-date',
  recognises: 'A day said from the day of publication: yesterday, next Tuesday.',
  marks: 'date',
  finds: [
    'انطلق البرنامج ‹أمس الأربعاء› بنجاح.',
    'يعود الوفد ‹الثلاثاء المقبل› إلى بلاده.',
  ],
  ignores: [
    'يوميات المدينة القديمة.',
    'الأمسية الشعرية ناجحة.',
  ],
});
