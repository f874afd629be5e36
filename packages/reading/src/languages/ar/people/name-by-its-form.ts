import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const nameByItsForm = defineGroundRule({
  id: 'ar/people/name-by-its-form',
  recognises: 'A name that its own words make sure: given names, «بن», a family name with a relative ending.',
  marks: 'person',
  finds: [
    'شارك في اللقاء ‹خالد بن عبدالله الراشد› وعدد من الخبراء.',
    'أضاف ‹ياسر الحسيني› أن المشروع كبير.',
  ],
  ignores: [
    'صالح العمل ينفع الناس.',
    'حافظ على الهدوء أثناء الجلسة.',
  ],
});
