import type { Sentence } from '../../../ground.ts';
import { groupMeetings, type MeetingGroup, type MeetingMention } from '../../../joining/group-meetings.ts';
import { TAKES_DECISIONS, withDecisions } from '../../../joining/decisions-of.ts';
import type { ActivityFinding, Dropped, Key, MeetingFinding, Value } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { firstToldBy, toldBy } from '../../../rules/told-by.ts';
import { SIGN } from '../../../text/masked.ts';
import { covers, type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { decisionsTaken } from './decisions-taken.ts';
import { underAgendaItem } from './under-agenda-item.ts';
import { lengthOfActivity } from './length-of-activity.ts';
import { mentionsOfMeetings } from './mentions-of-meetings.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { MEETING } from './meeting-noun.ts';
import { dayOf } from './day-of-meeting.ts';
import { linesOfMinutes } from './lines-of-minutes.ts';
import { minutesOf } from './minutes-of.ts';
import { plannedMeeting } from './planned-meeting.ts';
import { placeOfMeeting } from './place-of-meeting.ts';
import { statusOf } from './status-of-meeting.ts';
import { withEncounter } from './encounter.ts';
import { peopleOf } from './people-of-meeting.ts';
import { withSides } from './states-of-meeting.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';

export interface MeetingsRead {
  readonly meetings: readonly Omit<MeetingFinding, 'key'>[];
  readonly activities: readonly Omit<ActivityFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The meetings, visits and courses of one story; what stands in the words of a deed to be done is to come. */
export function readMeetings(context: ActContext, deeds: readonly Span[]): MeetingsRead {
  const named = mentionsOfMeetings(context.story, context.source);
  const mentions = withEncounter(named, context).map((mention) => toCome(mention, deeds));
  const { groups, loose } = groupMeetings(mentions);
  const told = groups.map((group) => tell(group, context)).filter((one) => one !== null);
  const meetings = withDecisions(told.flatMap(({ meeting }) => (meeting === null ? [] : [meeting])), decisionsTaken, { body: context.story.body, source: context.source });
  const [only] = meetings;
  return {
    meetings: meetings.length === 1 && only !== undefined ? [withSides(only, context)] : meetings,
    activities: told.flatMap(({ activity }) => (activity === null ? [] : [activity])),
    dropped: loose.map(({ written }) => ({ rule: nameOfMeeting.id, because: 'no-meeting-of-its-own', evidence: written })),
  };
}

/** «decided to hold a session»: the holding is the deed, and no news. */
const HOLDING = new RegExp(`^${words(['عقد', 'يعقد', 'تعقد', 'تنظيم', 'ينظم', 'تنظم', 'افتتاح'])} `, 'u');

/** «directed to hold a meeting of ministers». */
const TO_HOLD = new RegExp(`${words(['عقد', 'تنظيم', 'إقامة', 'استضافة', 'إجراء'], '[وفبل]')} $`, 'u');

function toCome(mention: MeetingMention, deeds: readonly Span[]): MeetingMention {
  const { cue, sentence, masked } = mention;
  if (cue === null && TO_HOLD.test(sentence.masked.slice(Math.max(0, masked.start - 12), masked.start)) && deeds.some((deed) => covers(deed, mention.written))) return { ...mention, cue: { rule: plannedMeeting.id, status: 'planned', weak: false, masked } };
  if (cue === null || cue.status !== 'held' || !HOLDING.test(sentence.masked.slice(cue.masked.start))) return mention;
  const told = sentence.written(cue.masked);
  return deeds.some((deed) => covers(deed, { start: told.start + 1, end: told.start + 1 })) ? { ...mention, cue: { ...cue, status: 'planned' } } : mention;
}

interface Told {
  readonly meeting: Omit<MeetingFinding, 'key'> | null;
  readonly activity: Omit<ActivityFinding, 'key'> | null;
}

function tell({ mentions }: MeetingGroup, context: ActContext): Told | null {
  const lead = mentions.find(({ cue }) => cue !== null && !cue.weak && cue.status !== 'background') ?? mentions.find(({ cue }) => cue !== null && !cue.weak) ?? mentions.find(({ definite, tail }) => !definite || tail.length > 0) ?? mentions[0];
  if (lead === undefined) return null;
  const named = fullest(mentions, lead);
  const cue = lead.cue ?? mentions.find((one) => one.cue !== null)?.cue ?? null;
  const rule = cue?.rule ?? nameOfMeeting.id;
  const evidence = [lead.cue === null ? lead.written : lead.sentence.written({ start: Math.min(lead.cue.masked.start, lead.masked.start), end: Math.max(lead.cue.masked.end, lead.masked.end) })];
  const stated = { basis: 'stated' as const, rule, evidence };
  const minutes = cue?.rule === minutesOf.id ? linesOfMinutes(context.story, context.source) : null;
  const date = dayOf(mentions, context.source) ?? minutes?.date ?? null;
  const status = statusOf({ lead, cue, date }, context.story.publishedOn);
  const common = { segment: lead.sentence.segment, evidence, rule, name: { ...stated, value: named.words, evidence: [named.written] }, date, place: placeIn(mentions, context) ?? minutes?.place ?? null };
  const who = peopleOf(mentions, context);
  const sentences = mentions.map(({ sentence }) => sentence);
  const kind = lead.activity ?? mentions.find(({ activity }) => activity === 'training')?.activity ?? null;
  if (kind !== null) {
    const activity = {
      ...common,
      type: { ...stated, value: kind },
      status: { ...stated, value: status === 'planned' || status === 'ongoing' ? status : ('held' as const) },
      host: hostOf(mentions),
      implementing: who.implementing,
      beneficiary: who.beneficiary,
      length: firstToldBy(lengthOfActivity, sentences, context.source),
    };
    return { meeting: null, activity };
  }
  const ordinal = mentions.find((one) => one.ordinal !== null);
  const meeting = {
    ...common,
    type: { ...stated, value: lead.type },
    ordinal: ordinal?.ordinal === null || ordinal?.ordinal === undefined ? null : { ...stated, value: ordinal.ordinal, evidence: [ordinal.written] },
    status: { ...stated, value: status },
    organ: who.organ,
    chair: who.chair ?? minutes?.chair ?? null,
    participants: [...who.participants, ...(minutes?.present ?? []).filter(({ value }) => who.participants.every((one) => one.value !== value))],
    decisions: TAKES_DECISIONS.has(status) ? firstToldBy(decisionsTaken, sentences, context.source) : null,
    agendaItem: firstToldBy(underAgendaItem, sentences, context.source),
  };
  return { meeting, activity: null };
}

/** The mention that names the meeting most fully; of two alike, the one of which most is said. */
function fullest(mentions: readonly MeetingMention[], lead: MeetingMention): MeetingMention {
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline);
  const first = lead.sentence.isHeadline ? (inBody.find(({ tail, ordinal }) => tail.length > 0 || ordinal !== null) ?? lead) : lead;
  return (inBody.length > 0 ? inBody : mentions).reduce((best, one) => (one.tail.length > best.tail.length && !(best.ordinal !== null && one.ordinal === null) ? one : best), first);
}

/** A town before a country, wherever each is told. */
function placeIn(mentions: readonly MeetingMention[], { source }: ActContext): Value<string> | null {
  const found = mentions.flatMap((mention) => {
    const { sentence, masked, cue } = mention;
    const isVisit = VISIT.test(mention.noun);
    const isPrepared = PREPARED.test(sentence.masked.slice(Math.max(0, masked.start - 30), masked.start));
    const near = { start: Math.min(cue?.masked.start ?? masked.start, masked.start), end: Math.max(cue?.masked.end ?? 0, masked.end) + 100 };
    return applyRule(placeOfMeeting, sentence).filter((one) => !REGION.test(fold(textOf(source, one.evidence))) && (!isPrepared || WHICH_WILL_BE.test(sentence.masked.slice(masked.end, Math.max(masked.end, one.masked.start)))) && one.masked.start >= near.start && one.masked.end <= near.end && !ANOTHER.test(besidesPrepared(sentence.masked.slice(Math.max(masked.end, cue?.masked.end ?? 0), Math.max(masked.end, one.masked.start)))) && (!isCountry(sentence, one.groups['evidence']) || isVisit || isBeside(sentence, masked.end, one)));
  });
  const goal = mentions.map(goalOf).find((one) => one !== null);
  if (goal !== undefined && goal !== null) return { value: textOf(source, goal), basis: 'stated', rule: placeOfMeeting.id, evidence: [goal] };
  const match = found.find((one) => isBuilding(one, mentions)) ?? found.find(({ sentence, groups }) => !isCountry(sentence, groups['evidence'])) ?? found[0];
  return match === undefined ? null : toldBy(match, source);
}

/** A part of the world is what a meeting talks about. */
const REGION = /^(?:ال)?(?:شرق الاوسط|عالم (?:العربي|الاسلامي)|وطن العربي|قاره الافريقيه|(?:شمال )?افريقيا|اوروبا|اسيا|خليج العربي|مغرب العربي|ساحل|منطقه العربيه)$/u;
const ANOTHER = new RegExp(MEETING);
const PREPARING = '(?:ال)?(?:تحضيري|تمهيدي)(?:ه|ا|ان|ين)?|ل?لتحضير|ل?لاعداد|تحضيرا|تمهيدا';
/** «a meeting preparing the ⟨summit⟩»: where that is, is told of the meeting that prepares it. */
const PREPARED = new RegExp(`(?<![ء-ي])(?:${PREPARING}) (?:لل?|ب)?$`, 'u');
const OF_PREPARED = new RegExp(`^(?: (?:${PREPARING}))? (?:لل?|ب)?${MEETING}[^،.؛]*(?=،)`, 'u');
/** «… the session, which will be held in ⟨town⟩»: here it is told of the session. */
const WHICH_WILL_BE = /(?<![ء-ي])(?:التي|الذي|المقرره?|المزمع)(?![ء-ي])/u;

/** What stands between a meeting and its place, without the meeting that it prepares. */
function besidesPrepared(between: string): string {
  return WHICH_WILL_BE.test(between) ? between : between.replace(OF_PREPARED, '');
}
const VISIT = /^زيار/u;
const GOAL = /(?:الي|ل) ?(?:[ء-ي]+ )?(?<goal>[\uE002\uE005])/u;

/** «a visit to ⟨place⟩»: where it leads. */
function goalOf({ noun, sentence, masked }: MeetingMention): Span | null {
  const goal = VISIT.test(noun) ? GOAL.exec(sentence.masked.slice(masked.start, masked.end)) : null;
  if (goal === null) return null;
  const at = masked.start + goal.index + goal[0].length - 1;
  return sentence.written({ start: at, end: at + 1 });
}

/** «a visit to ⟨State⟩»: who is visited. */
function hostOf(mentions: readonly MeetingMention[]): Value<Key> | null {
  for (const mention of mentions) {
    const goal = goalOf(mention);
    const visited = goal === null ? undefined : mention.sentence.mentions.find(({ kind, start, end }) => kind === 'state' && start === goal.start && end === goal.end);
    if (goal !== null && visited !== undefined && visited.key !== null) return { value: visited.key, basis: 'stated', rule: placeOfMeeting.id, evidence: [goal] };
  }
  return null;
}

/** «the session in ⟨State⟩»; a State told of later may be what is talked about. */
function isBeside(sentence: Sentence, end: number, { masked }: Match): boolean {
  if (masked.start <= end) return true;
  return sentence.masked.slice(end, masked.start).split(' ').filter((word) => /[ء-ي]/u.test(word) && !HOLDING_WORDS.test(word)).length <= 1;
}

const HOLDING_WORDS = /^(?:و?التي|و?الذي|س?[يت]?(?:عقد|قام|نعقد|حتضن)ت?|انعقدت?|جرت|جري|المنعقده?|المقرر|المقرره|عقدها|عقده|في|قد|شهر|عام|سنه|يوم|ال?ماضيه?|الفارط|المنصرم|الجاري|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)$/u;

/** The seat or the hotel is told of the meeting itself; a town may be that of something else. */
function isBuilding({ sentence, masked, groups }: Match, mentions: readonly MeetingMention[]): boolean {
  const at = groups['evidence'];
  const isNear = mentions.some((one) => one.sentence === sentence && one.masked.end <= masked.start && sentence.masked.slice(one.masked.end, masked.start).split(' ').length <= 5);
  return isNear && at !== undefined && /^(?:مقر|قصر|فندق|مبني|قاعه|ديوان|المقر|القصر|المركز)(?![ء-ي])/u.test(sentence.masked.slice(at.start, at.end));
}

function isCountry(sentence: Sentence, at: Span | undefined): boolean {
  return at !== undefined && at.end - at.start === 1 && sentence.masked[at.start] === SIGN.state;
}
