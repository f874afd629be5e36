import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const atTheMeeting = defineRule<MeetingRule>({
  id: 'en/meetings/at-the-meeting',
  recognises: 'The text tells of something at, in or after a meeting, which therefore took place.',
  status: 'held',
  weak: true,
  pattern: sequence(evidence(`${words('during, at, in, following, after, at the end of, at the close of, at the opening of, on the sidelines of, on the margins of, on the occasion of, within the framework of, as part of, closing, in his speech to, in her speech to')} ${clause(3)}${MEETING}`)),
  finds: [
    'She spoke ‹during the meeting› of the board.',
    'He delivered a speech ‹at the opening of the fourth conference›.',
  ],
  ignores: [
    'She spoke of the work.',
    'He promised to hold the conference soon.',
  ],
});
