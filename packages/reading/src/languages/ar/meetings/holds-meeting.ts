import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { HOLDS } from './words/held.ts';

export const holdsMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/holds-meeting',
  recognises: 'A verb of holding or hosting a meeting, in the present: of today, unless a day ahead is told.',
  status: 'held',
  pattern: sequence(evidence(`(?<!(?:ان|لن|قد) )${words(HOLDS)}[،,]? ${clause(30)}${MEETING}`)),
  finds: [
    '‹تستضيف عمان اليوم الاجتماع› الرابع للجنة.',
    '‹يختتم المجلس دورته› العاشرة.',
  ],
  ignores: [
    'عقدت اللجنة العليا المشتركة اجتماعا في عمان.',
    'تستضيف عمان معرض الكتاب.',
  ],
});
