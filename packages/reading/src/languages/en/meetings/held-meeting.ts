import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import { clause, sequence, words } from '../patterns.ts';
import { MEETING } from './meeting-noun.ts';

export const heldMeeting = defineRule<MeetingRule>({
  id: 'en/meetings/held-meeting',
  recognises: 'A verb of holding, opening, closing or hosting a meeting.',
  status: 'held',
  pattern: sequence('(?<!(?:^| )(?:will|to|be|not|would|should|may) )', evidence(`(?:${words('held, holds, convened, convenes, hosted, hosts, organised, organized, organises, opened, opens, inaugurated, closed, closes, concluded, concludes, chaired, co-chaired, chairs, attended, attends, addressed, took part in, takes part in, participated in, participates in, conducted, completed, had, began, begins, started, paid, pays, made, ended, wrapped up, wraps up, met for, met in, met at, met on, gathered for, co-hosted, co-organised, joined, headed, led')},? ${clause(12)}${MEETING}|${MEETING} ${clause(20)}${words('was held, were held, took place, was convened, was organised, was organized, was chaired, was co-chaired, was attended, was opened, was inaugurated, was hosted, concluded, ended, closed, wrapped up, brought together, gathered, has concluded, opened, was closed, has ended, were attended, was co-organised, convened, discussed, reviewed, adopted')})`)),
  finds: [
    'The two ministers ‹opened, on Monday in Tunis, the first session› of the committee.',
    'The joint committee ‹held its fifth meeting› in Amman.',
    'The ‹third forum of the network took place› in Rabat.',
  ],
  ignores: [
    'The joint committee will hold its fifth meeting in Amman.',
    'The minister held high hopes.',
  ],
});
