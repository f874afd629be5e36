import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { MeetingFinding, MeetingStatus } from '../../../reading.ts';
import { fold } from '../letters/fold.ts';
import { FUTURE_LIKE } from '../commitments/what.ts';
import { words } from '../patterns.ts';
import { dayOfIso } from '../../../dates/calendar.ts';
import { begunMeeting } from './begun-meeting.ts';
import { heldInThePast } from './held-in-the-past.ts';
import { holdsMeeting } from './holds-meeting.ts';
import { whichWasHeld } from './which-was-held.ts';
import { COMING, GONE_BY } from '../words/past-and-to-come.ts';
import { NEXT, PREVIOUS } from './words/meeting-nouns.ts';

interface Told {
  readonly lead: MeetingMention;
  readonly cue: MeetingMention['cue'];
  readonly date: MeetingFinding['date'];
}

/** Words of a date that lies ahead, wherever the day of publication is not known. */
const AHEAD = new RegExp(`(?:${words(['غدا', 'غد', ...COMING], '[وبل]?')})`, 'u');
const IS_OVER = new RegExp(`(?:${words(GONE_BY)})`, 'u');
const SAID_PREVIOUS: ReadonlySet<string> = new Set(PREVIOUS.map((word) => fold(word).replace(/^ال/u, '')));
const SAID_NEXT: ReadonlySet<string> = new Set(NEXT.map((word) => fold(word).replace(/^ال/u, '')));
/** News tell of what was held within these days; what is older is referred to. */
const NEWS = 45;

/** Whether a meeting was held, is on, is to come, or is only referred to: its verb, and its day beside the day of publication. */
export function statusOf({ lead, cue, date }: Told, publishedOn: string | null): MeetingStatus {
  if (cue === null) return withoutVerb(lead, date, publishedOn);
  const told = cue.status;
  if (told === 'cancelled' || told === 'planned') return told;
  if (cue.weak && WILL_BE_DONE_AT.test(lead.sentence.masked.slice(Math.max(0, lead.masked.start - 60), lead.masked.start))) return 'planned';
  if (cue.weak && AT_WHAT_WILL_BE.test(lead.sentence.masked.slice(0, lead.masked.start))) return 'planned';
  if (isAhead(date, publishedOn) || lead.tail.some((word) => SAID_NEXT.has(word))) return 'planned';
  if (lead.tail.some((word) => SAID_PREVIOUS.has(word))) return 'background';
  if (cue.rule === heldInThePast.id) return date === null || isNear(date, publishedOn) ? 'held' : 'background';
  if ((cue.rule === whichWasHeld.id || cue.weak) && (isLongAgo(date, publishedOn) || isOfAnotherTime(date) || AGREED_AT.test(before(lead)))) return 'background';
  // «hosts the summit»: of a headline it is today’s news, of the body what is to come.
  if (cue.rule === holdsMeeting.id && !lead.sentence.isHeadline && HOSTING.test(lead.sentence.masked.slice(cue.masked.start)) && !isOfPublication(date, publishedOn)) return 'planned';
  if (cue.rule === holdsMeeting.id && date === null && lead.sentence.mentions.some((one) => one.date !== undefined && AHEAD.test(fold(one.date.asWritten)))) return 'planned';
  if (cue.rule === begunMeeting.id && told === 'ongoing') return isLongAgo(date, publishedOn) ? 'held' : 'ongoing';
  return told;
}

/** «will submit its report to the council at its session»: that is to come too. */
const AT_WHAT_WILL_BE = new RegExp(`^(?:[وف]?(?:س[يت](?!ما(?![ء-ي]))[ء-ي]{3,}|سوف) |[وف]?من (?:المقرر|المنتظر|المتوقع|المرتقب) ان )(?!.*${words(['قال', 'أكد', 'أضاف', 'أوضح', 'جاء'])})`, 'u');

/** «he said the delegation will show its plan at the conference». */
const WILL_BE_DONE_AT = new RegExp(`(?<![ء-ي])(?!${FUTURE_LIKE})س[يتن][ء-ي]{3,}(?<!ه|ات) (?:[^\\s.؛،,"]+ ){1,7}$`, 'u');

/** «the visit of ⟨minister⟩ to ⟨place⟩» tells enough; another name without a verb is only referred to. */
function withoutVerb({ founds }: MeetingMention, date: MeetingFinding['date'], publishedOn: string | null): MeetingStatus {
  if (isAhead(date, publishedOn)) return 'planned';
  return founds === true && !isLongAgo(date, publishedOn) ? 'held' : 'background';
}

/** «pledges that they gave at …», «agreed upon at …»: of an earlier time. */
const AGREED_AT = /(?:عليها|عليه|بها|به|عنها|عنه) (?:في|خلال) $/u;
const before = ({ sentence, masked }: MeetingMention): string => sentence.masked.slice(Math.max(0, masked.start - 20), masked.start);

const WEEKDAY = new RegExp(words(['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'], ''), 'u');
/** «last May», «last year»; a weekday gone by is this week’s news. */
function isOfAnotherTime(date: MeetingFinding['date']): boolean {
  if (date === null || !IS_OVER.test(fold(date.value.asWritten)) || WEEKDAY.test(fold(date.value.asWritten))) return false;
  return date.value.min !== date.value.max || date.value.min === null;
}

const HOSTING = new RegExp(`^${words(['تستضيف', 'يستضيف', 'تحتضن', 'يحتضن', 'تعقد', 'يعقد', 'تنظم', 'ينظم', 'تنعقد', 'ينعقد'])}`, 'u');

/** «today», or a day that is known to be no later. */
function isOfPublication(date: MeetingFinding['date'], publishedOn: string | null): boolean {
  return date !== null && (date.value.because === 'day-of-publication' || /اليوم|امس|الجاري|الحالي/u.test(fold(date.value.asWritten)) || (publishedOn !== null && date.value.max !== null && date.value.max <= publishedOn));
}

function isAhead(date: MeetingFinding['date'], publishedOn: string | null): boolean {
  if (date === null) return false;
  const { min, asWritten } = date.value;
  return publishedOn !== null && min !== null ? min > publishedOn : AHEAD.test(fold(asWritten));
}

/** Said from the day of publication, or a day that is near it. */
function isNear(date: NonNullable<MeetingFinding['date']>, publishedOn: string | null): boolean {
  return date.value.because === 'day-of-publication' || /اليوم|امس/u.test(fold(date.value.asWritten)) || (date.value.min === null && !IS_OVER.test(fold(date.value.asWritten))) || (publishedOn !== null && !isLongAgo(date, publishedOn));
}

/** Weeks before publication; where that is not known, a year or a month without a day. */
function isLongAgo(date: MeetingFinding['date'], publishedOn: string | null): boolean {
  if (date === null) return false;
  const { edtf, max, asWritten } = date.value;
  if (publishedOn === null || max === null) return IS_OVER.test(fold(asWritten)) ? /عام|سنه/u.test(fold(asWritten)) : edtf !== null && /^\d{4}(?:-\d\d)?$/u.test(edtf);
  return (dayOfIso(max) ?? 0) < (dayOfIso(publishedOn) ?? 0) - NEWS;
}
