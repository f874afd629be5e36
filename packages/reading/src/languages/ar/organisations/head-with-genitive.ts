import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const headWithGenitive = defineGroundRule({
  id: 'ar/organisations/head-with-genitive',
  recognises: 'A head noun and its genitive: a field, a people, a place, a person.',
  marks: 'organisation',
  finds: [
    'أكدت ‹وزارة الموارد المائية› التزامها.',
    'زار الوفد ‹جامعة الملك إدريس› في المدينة.',
    'دعمت ‹شركة نورتيك› هذه المبادرة.',
    'رحب ‹مجلس البحوث العماني› بالقرار.',
    'حضر الوفد اجتماعا ل‹لجنة التنسيق المشتركة› أمس.',
  ],
  ignores: [
    'ستصبح المدينة مركزا للصناعات الحديثة.',
    'جمعت الندوة 15 شركة عالمية.',
    'تنظيم المؤتمر السنوي مسؤولية الجميع.',
  ],
});
