import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';
import { MEETING, upToItsVerb } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { PLANNED_AFTER } from './words/meeting-cues.ts';

export const meetingToCome = defineRule<MeetingRule>({
  id: 'ar/meetings/meeting-to-come',
  recognises: 'The words after a meeting put it into the future.',
  status: 'planned',
  pattern: sequence(evidence(`${MEETING} ${upToItsVerb(10)}(?:(?:الذي|التي) )?${words(PLANNED_AFTER, 'و')}`)),
  finds: [
    'بحثا جدول أعمال ‹الدورة العاشرة للمجلس المقرر› عقدها في عمان.',
    'يشارك الوفد في ‹المؤتمر الذي سيعقد› في باكو.',
  ],
  ignores: [
    'عقد المؤتمر في باكو.',
    'ناقشا العام الدراسي المقبل.',
  ],
});
