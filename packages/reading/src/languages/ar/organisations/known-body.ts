import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const knownBody = defineGroundRule({
  id: 'ar/organisations/known-body',
  recognises: 'A body of the authority file, under any of its names, whatever particle is attached.',
  marks: 'organisation',
  finds: [
    'زار الوفد مقر ‹منظمة التعاون الإسلامي› أمس.',
    'شاركت ‹الإيسيسكو› في الندوة الدولية.',
    'شراكة جديدة مع ‹الاتحاد الأفريقي› في مجال الطاقة.',
  ],
  ignores: [
    'يرحب المنظمون بالتعاون الإسلامي المسيحي في المدينة.',
    'اتحدت الدول الأعضاء حول الموقف ذاته.',
  ],
});
