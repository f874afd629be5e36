import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const partOfBody = defineGroundRule({
  id: 'ar/organisations/part-of-body',
  recognises: 'A department, faculty or organ with the body to which it is attached.',
  marks: 'organisation',
  finds: [
    'استضافت ‹كلية الحقوق بجامعة النيلين› الورشة.',
    'وقع الاتفاق ‹قسم الترجمة في جامعة تطوان› مع الشركاء.',
  ],
  ignores: [
    'اجتمع مجلس الأمناء في جامعة النيلين.',
    'افتتح معرضا بجامعة النيلين.',
  ],
});
