import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { REAFFIRMS, REAFFIRMS_ON } from './words/reaffirms.ts';

export const reaffirms = defineRule<StatementRule>({
  id: 'ar/statements/reaffirms',
  recognises: 'A reaffirmation.',
  act: 'reaffirm',
  pattern: speech(REAFFIRMS, REAFFIRMS_ON),
  finds: [
    '‹أكد وزير الصحة المصري أهمية التدريب›.',
    'وقال ‹مؤكدا حرص الوزارة على الجودة›.',
  ],
  ignores: [
    'تأكد الفريق من النتائج.',
    'زار الوفد المركز.',
  ],
});
