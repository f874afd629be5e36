import { defineRule } from '../../../rules/rule.ts';
import { speech } from './speech.ts';
import type { StatementRule } from './statement-rule.ts';
import { CALLS, CALLS_ON } from './words/calls.ts';

export const calls = defineRule<StatementRule>({
  id: 'ar/statements/calls',
  recognises: 'A call: someone calls upon, urges, demands or asks.',
  act: 'call',
  pattern: speech(CALLS, CALLS_ON),
  finds: [
    '‹دعا وزير الصحة المصري المنظمات إلى زيادة الدعم›.',
    'وفي الختام ‹طالب بتكثيف الجهود›.',
  ],
  ignores: [
    'زاد الدعم المقدم للمنظمات.',
    'تلقى الوزير رسالة شكر.',
  ],
});
