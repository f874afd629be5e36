import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { DENIES, DENIES_ON } from './words/denies.ts';

export const denies = defineRule<StatementRule>({
  id: 'ar/statements/denies',
  recognises: 'A denial: what follows is what did not happen.',
  act: 'deny',
  pattern: speech(DENIES, DENIES_ON),
  finds: [
    '‹نفى وزير الصحة المصري أن العمل توقف›.',
    'وأكد المدير أن العمل مستمر، ‹نافيا وجود خلاف›.',
  ],
  ignores: [
    'أكد المدير أن العمل مستمر.',
    'أعلن المدير توقف العمل.',
  ],
});
