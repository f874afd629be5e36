import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const begunMeeting = defineRule<MeetingRule>({
  id: 'en/meetings/begun-meeting',
  recognises: 'A meeting has begun, and the text does not see its end.',
  status: 'ongoing',
  pattern: sequence(evidence(`(?:${words('kicked off, got under way')} ${clause(5)}${MEETING}|${MEETING} ${clause(14)}${words('began, begins, has begun, started, starts, kicked off, kicks off, got under way, is under way, is taking place, is being held, continues, are under way, gets under way')})`)),
  finds: [
    'The ‹fourth conference on health began› in Tunis.',
    'The ‹annual session of the council is under way›.',
  ],
  ignores: [
    'The fourth conference on health closed in Tunis.',
    'The school began its year.',
  ],
});
