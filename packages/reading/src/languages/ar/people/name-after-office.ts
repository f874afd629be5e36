import { defineGroundRule } from '../../../rules/ground-rule.ts';

export const nameAfterOffice = defineGroundRule({
  id: 'ar/people/name-after-office',
  recognises: 'A name right after an office, with or without honorifics between.',
  marks: 'person',
  finds: [
    'استقبل وزير الصحة ‹سامي القاسمي› الوفد.',
    'قالت مديرة المركز الوطني للترجمة الدكتورة ‹نوال بن عيسى› إن العمل مستمر.',
    'التقى الأمين العام لجامعة الدول العربية، ‹طارق الحمداني›، ضيوفه.',
    'استقبل وزير الصيد ‹سيدي الأمين ولد المختار› الوفد.',
  ],
  ignores: [
    'أكد وزير الصحة أهمية اللقاء.',
    'قال رئيس الوفد إن المباحثات مثمرة.',
  ],
});
