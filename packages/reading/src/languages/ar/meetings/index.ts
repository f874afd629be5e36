import type { Rule } from '../../../rules/rule.ts';
import { asAHabit } from './as-a-habit.ts';
import { atTheMeeting } from './at-the-meeting.ts';
import { begunMeeting } from './begun-meeting.ts';
import { cancelledMeeting } from './cancelled-meeting.ts';
import { gatheringOf } from './gathering-of.ts';
import { editionOfAward } from './edition-of-award.ts';
import { heldInThePast } from './held-in-the-past.ts';
import { concludes } from './concludes.ts';
import { convened } from './convened.ts';
import { demandedMeeting } from './demanded-meeting.ts';
import { hadBeenHeld } from './had-been-held.ts';
import { holdsMeeting } from './holds-meeting.ts';
import { metByVerb } from './met-by-verb.ts';
import { whichWasHeld } from './which-was-held.ts';
import { heldMeeting } from './held-meeting.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { meetingToCome } from './meeting-to-come.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { minutesOf } from './minutes-of.ts';
import { outcomeOfMeeting } from './outcome-of-meeting.ts';
import { lengthOfActivity } from './length-of-activity.ts';
import { placeOfMeeting } from './place-of-meeting.ts';
import { chairOfSide } from './chair-of-side.ts';
import { thoseWhoMet } from './those-who-met.ts';
import { decisionsTaken } from './decisions-taken.ts';
import { underAgendaItem } from './under-agenda-item.ts';
import { termOfOffice } from './term-of-office.ts';
import { plannedByVerb } from './planned-by-verb.ts';
import { plannedMeeting } from './planned-meeting.ts';

/** What is said of a meeting, in the order in which one sentence is asked. */
export const meetingStatusRules: readonly MeetingRule[] = [
  minutesOf,
  cancelledMeeting,
  plannedByVerb,
  plannedMeeting,
  meetingToCome,
  outcomeOfMeeting,
  heldInThePast,
  hadBeenHeld,
  begunMeeting,
  heldMeeting,
  concludes,
  gatheringOf,
  whichWasHeld,
  holdsMeeting,
  atTheMeeting,
];

/** What is written like a meeting and is none. */
export const noMeetingRules: readonly Rule[] = [demandedMeeting, editionOfAward, termOfOffice, asAHabit];

export const meetingRules: readonly Rule[] = [nameOfMeeting, ...meetingStatusRules, metByVerb, convened, ...noMeetingRules, placeOfMeeting, thoseWhoMet, chairOfSide, decisionsTaken, underAgendaItem, lengthOfActivity];
