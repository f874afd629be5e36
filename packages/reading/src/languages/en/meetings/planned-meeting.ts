import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const plannedMeeting = defineRule<MeetingRule>({
  id: 'en/meetings/planned-meeting',
  recognises: 'A meeting is planned, announced or to be held.',
  status: 'planned',
  pattern: sequence(evidence(`(?:${words('will hold, will host, will convene, will organise, will organize, will meet for, will attend, will take part in, will participate in, will chair, will open, to hold, to host, to convene, is to hold, are to hold, plans to hold, agreed to hold, decided to hold, is scheduled to hold, preparing for, preparations for, ahead of, upcoming, forthcoming, next, to be held, will be, in preparation for, invited to, looks forward to hosting')} ${clause(6)}${MEETING}|${MEETING}(?: of [^,.;]{1,90})?, which (?:will be held|will take place|is to be held|is due|is scheduled|will open|will be hosted)|${MEETING} ${clause(14)}${words('will be held, will take place, will convene, will meet, is scheduled, are scheduled, is due, is planned, planned for, scheduled for, to be held, will open, will begin, is expected, will be hosted')})`)),
  finds: [
    'The ministry ‹will host the fourth session› in June.',
    'They prepared the ‹second session of the Arab Network, which will be held› in Tunis.',
    'The ‹sixth forum will be held› in Nouakchott.',
  ],
  ignores: [
    'The ministry hosted the fourth session in June.',
    'The next steps were agreed.',
  ],
});
