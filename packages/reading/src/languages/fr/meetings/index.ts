import type { MeetingRule } from '../../../rules/meeting-rule.ts';
import type { Rule } from '../../../rules/rule.ts';
import { atTheMeeting } from './at-the-meeting.ts';
import { begunMeeting } from './begun-meeting.ts';
import { cancelledMeeting } from './cancelled-meeting.ts';
import { heldInThePast } from './held-in-the-past.ts';
import { heldMeeting } from './held-meeting.ts';
import { lengthOfActivity } from './length-of-activity.ts';
import { metByVerb } from './met-by-verb.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { placeOfMeeting } from './place-of-meeting.ts';
import { plannedMeeting } from './planned-meeting.ts';
import { thoseWhoMet } from './those-who-met.ts';
import { decisionsTaken } from './decisions-taken.ts';
import { underAgendaItem } from './under-agenda-item.ts';

/** What is said of a meeting, in the order in which one sentence is asked. */
export const meetingStatusRules: readonly MeetingRule[] = [
  cancelledMeeting,
  plannedMeeting,
  heldInThePast,
  heldMeeting,
  begunMeeting,
  atTheMeeting,
];

/** Names of meetings, what is said of them, who, where and how long. */
export const meetingRules: readonly Rule[] = [
  ...meetingStatusRules,
  nameOfMeeting,
  metByVerb,
  placeOfMeeting,
  thoseWhoMet,
  decisionsTaken,
  underAgendaItem,
  lengthOfActivity,
];
