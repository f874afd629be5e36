import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { SUPPORTS, SUPPORTS_ON } from './words/supports.ts';

export const supports = defineRule<StatementRule>({
  id: 'ar/statements/supports',
  recognises: 'Support or solidarity.',
  act: 'support',
  pattern: speech(SUPPORTS, SUPPORTS_ON),
  finds: [
    '‹أعرب عن تضامنه مع الشعب السوداني›.',
    '‹أيدت الحكومة اليمنية المبادرة›.',
  ],
  ignores: [
    'تضامن الموظفون مع زميلهم.',
    'أعد المجلس تقريره.',
  ],
});
