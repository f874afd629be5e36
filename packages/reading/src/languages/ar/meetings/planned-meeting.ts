import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { PLANNED_BEFORE } from './words/meeting-cues.ts';

export const plannedMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/planned-meeting',
  recognises: 'A meeting is to be held: a future verb or a word of planning stands before it.',
  status: 'planned',
  pattern: sequence(evidence(`(?:(?<![\uE003\uE004]["')]* )${words(PLANNED_BEFORE)} ${clause(10)}|${words(['التحضيري', 'التحضيرية', 'تحضيري', 'تحضيرية', 'تحضيريا'])} (?=ل))${MEETING}`)),
  finds: [
    '‹ستعقد اللجنة المشتركة اجتماعا› في تونس.',
    'ناقش الاجتماع ‹التحضيري للقمة› جدول الأعمال.',
    'بحث الوفدان ‹التحضيرات لعقد الدورة› العاشرة.',
  ],
  ignores: [
    'عقدت اللجنة المشتركة اجتماعا في تونس.',
    'المقرر الخاص للأمم المتحدة.',
  ],
});
