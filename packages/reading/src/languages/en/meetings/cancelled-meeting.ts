import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const cancelledMeeting = defineRule<MeetingRule>({
  id: 'en/meetings/cancelled-meeting',
  recognises: 'A meeting is cancelled or put off.',
  status: 'cancelled',
  pattern: sequence(evidence(`(?:${words('postponed, cancelled, canceled, called off, postpone, postpones, postponement of, cancellation of')} ${clause(4)}${MEETING}|${MEETING} ${clause(10)}${words('was postponed, has been postponed, was cancelled, has been cancelled, was called off, was canceled, were postponed')})`)),
  finds: [
    'The secretariat ‹postponed the extraordinary session›.',
    'The ‹third forum was cancelled› for lack of funds.',
  ],
  ignores: [
    'The secretariat held the extraordinary session.',
    'The flights were cancelled.',
  ],
});
