import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const chargedWith = defineGroundRule({
  id: 'ar/organisations/charged-with',
  recognises: 'A committee or a working group that is known by what it is charged or concerned with.',
  marks: 'organisation',
  finds: [
    'عقدت ‹اللجنة المكلفة بمتابعة أوضاع النازحين› اجتماعا.',
    'قدم ‹فريق العمل المعني بحماية البيئة البحرية› تقريره.',
    'أوصت ‹اللجنة المعنية بحقوق الطفل› بتعديل النظام.',
  ],
  ignores: [
    'اجتمعت اللجنة المكلفة بتنفيذ البرنامج أمس.',
    'شكلت الوزارة لجنة مكلفة بمتابعة أوضاع النازحين.',
    'أشاد المدير بفريق العمل في المشروع.',
  ],
});
