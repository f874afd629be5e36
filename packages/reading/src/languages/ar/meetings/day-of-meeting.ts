import type { Mention, Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { MeetingFinding, WrittenDate } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { MEETING } from './meeting-noun.ts';
import { nameOfMeeting } from './name-of-meeting.ts';

/** A date and where its sign stands. */
interface Day {
  readonly mention: Mention;
  readonly date: WrittenDate;
  readonly at: number;
}

const UNTIL = /(?:(?<![ء-ي])ل|(?:حتي|لغايه|الي غايه) (?:يوم )?|منذ (?:[ء-ي]+ ){0,3})$/u;
const ANOTHER = new RegExp(MEETING);
/** «the meetings that prepare the session began today»: their day, not that of the session. */
const BEGAN = /(?<![ء-ي])(?:بدات?|انطلقت?|اختتمت?|عقدت?)(?![ء-ي])/u;
/** «the meeting that prepares the ⟨council⟩, which will be held on ⟨day⟩»: the day of what it prepares. */
const OF_PREPARED = new RegExp(`(?<![ء-ي])(?:ال)?(?:تحضيري|تمهيدي)(?:ه|ا)? .*[،,]? ?(?:الذي|التي) س?[يت]?ن?عقد`, 'u');
/** «as a statement of yesterday says»: the day of the statement. */
const REPORTED = /(?<![ء-ي])(?:حسبما|بحسب|وفق|افادت?|قالت?|ذكرت?|اعلنت?|نشرته?|اوردته?)(?![ء-ي])/u;
const LAST_DAY = new RegExp(`^(?: ?[-–] ?| (?:الي|حتي|وحتي|ولغايه) (?:يوم )?)(?=${SIGN.date})`, 'u');

/** The day of a meeting: the date nearest after its name, else one between the verb and the name; from its first day to its last. */
export function dayOf(mentions: readonly MeetingMention[], source: string): MeetingFinding['date'] {
  for (const { sentence, masked, cue } of mentions) {
    const day = dayAfter(sentence, masked, cue?.status === 'planned') ?? (cue === null ? null : dayBefore(sentence, masked, cue));
    if (day === null) continue;
    const last = lastDay(sentence, day);
    const date = last === null ? day.date : fromTo(day, last, source);
    const basis = date.because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because: date.because };
    return { value: date, ...basis, rule: cue?.rule ?? nameOfMeeting.id, evidence: [{ start: day.mention.start, end: (last ?? day).mention.end }] };
  }
  return null;
}

/** A day after the name, unless another meeting is named between. */
function dayAfter(sentence: Sentence, name: Span, isToCome: boolean): Day | null {
  const day = dayIn(sentence, { start: name.start, end: name.end + 90 });
  if (day === null) return null;
  const between = sentence.masked.slice(name.end, Math.max(name.end, day.at));
  return ANOTHER.test(between) || OF_PREPARED.test(sentence.masked.slice(name.start, Math.max(name.end, day.at))) || REPORTED.test(between) || (isToCome && BEGAN.test(between)) ? null : day;
}

/** A day between the verb and the name, or right before the verb. */
function dayBefore(sentence: Sentence, name: Span, { masked, weak }: NonNullable<MeetingMention['cue']>): Day | null {
  const end = masked.end > name.end ? masked.end + 30 : name.end;
  const day = dayIn(sentence, { start: masked.start, end }) ?? (weak || masked.start > name.start - 3 || /^[وف]/u.test(sentence.masked.slice(masked.start)) ? null : dayIn(sentence, { start: Math.max(0, masked.start - 14), end }));
  return day === null || ANOTHER.test(sentence.masked.slice(day.at, Math.max(day.at, name.start))) ? null : day;
}

/** The first day there, unless it is the last day of a stay. */
function dayIn(sentence: Sentence, within: Span): Day | null {
  const at = sentence.masked.indexOf(SIGN.date, within.start);
  if (at < 0 || at >= within.end || UNTIL.test(sentence.masked.slice(within.start, at))) return null;
  return dayAt(sentence, at);
}

function dayAt(sentence: Sentence, at: number): Day | null {
  const mention = sentence.mentionAt(at);
  return mention?.date === undefined || /^(?:و?منذ|حتى) /u.test(mention.date.asWritten) ? null : { mention, date: mention.date, at };
}

/** «from ⟨day⟩ to ⟨day⟩». */
function lastDay(sentence: Sentence, { at }: Day): Day | null {
  const joint = LAST_DAY.exec(sentence.masked.slice(at + 1, at + 24));
  return joint === null ? null : dayAt(sentence, at + 1 + joint[0].length);
}

function fromTo(first: Day, last: Day, source: string): WrittenDate {
  const { date } = first;
  const known = date.edtf !== null && last.date.edtf !== null && !`${date.edtf}${last.date.edtf}`.includes('X');
  const edtf = known ? `${date.edtf}/${last.date.edtf}` : null;
  return { ...date, asWritten: textOf(source, { start: first.mention.start, end: last.mention.end }), edtf, max: last.date.max };
}
