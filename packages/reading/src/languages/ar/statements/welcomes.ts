import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { WELCOMES, WELCOMES_ON } from './words/welcomes.ts';

export const welcomes = defineRule<StatementRule>({
  id: 'ar/statements/welcomes',
  recognises: 'A welcome, praise, thanks or satisfaction.',
  act: 'welcome',
  pattern: speech(WELCOMES, WELCOMES_ON),
  finds: [
    '‹رحب الأمين العام للأمم المتحدة بالاتفاق›.',
    'وأضاف ‹مشيدا بدور الشباب›.',
  ],
  ignores: [
    'زاد عدد المشاركين.',
    'تجول الوفد في المعرض.',
  ],
});
