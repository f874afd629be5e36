import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

export const underAgendaItem = defineRule({
  id: 'ar/meetings/under-agenda-item',
  recognises: 'The agenda item under which a body sits, as quoted.',
  pattern: sequence(`${words(['بند', 'البند', 'بند جدول الأعمال'], 'ال')}(?: المعنون| بعنوان| الخاص ب)? ?["']`, evidence('[^"\'\\n]{4,160}'), `["']`),
  finds: ['عقد المجلس جلسة تحت بند «‹حماية المدنيين›».', 'وناقش تحت البند "‹صون السلم›" تقريرين.'],
  ignores: ['عقد المجلس جلسة مغلقة.', 'اقرأ بند الشروط.'],
});
