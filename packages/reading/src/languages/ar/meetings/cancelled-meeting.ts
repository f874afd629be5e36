import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { CANCELLED_BEFORE } from './words/meeting-cues.ts';

export const cancelledMeeting = defineRule<MeetingRule>({
  id: 'ar/meetings/cancelled-meeting',
  recognises: 'A meeting is cancelled or put off.',
  status: 'cancelled',
  pattern: sequence(evidence(`${words(CANCELLED_BEFORE)} ${clause(6)}${MEETING}`)),
  finds: [
    'قررت الهيئة ‹تأجيل اجتماع› اللجنة المشتركة.',
    '‹ألغت الأمانة الدورة› الاستثنائية.',
  ],
  ignores: [
    'عقدت الهيئة اجتماع اللجنة المشتركة.',
    'تأجيل الرحلات الجوية.',
  ],
});
