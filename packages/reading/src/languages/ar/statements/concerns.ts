import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { CONCERNS, CONCERNS_ON } from './words/concerns.ts';

export const concerns = defineRule<StatementRule>({
  id: 'ar/statements/concerns',
  recognises: 'A concern or a warning.',
  act: 'express_concern',
  pattern: speech(CONCERNS, CONCERNS_ON),
  finds: [
    '‹حذر الأمين العام للأمم المتحدة من تفاقم الأزمة›.',
    '‹أعرب عن قلقه من تراجع التمويل›.',
  ],
  ignores: [
    'تراجع التمويل هذا العام.',
    'أعد الفريق تقريرا.',
  ],
});
