import type { Mention, Sentence } from '../../../ground.ts';
import { groupMeetings, type MeetingGroup, type MeetingMention } from '../../../joining/group-meetings.ts';
import { type Participant, readList } from '../../../joining/read-list.ts';
import type { ActivityFinding, Dropped, Key, MeetingFinding, Value } from '../../../reading.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { covers, type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { listWords } from '../list-words.ts';
import { underAgendaItem } from './under-agenda-item.ts';
import { lengthOfActivity } from './length-of-activity.ts';
import { mentionsOfMeetings } from './mentions-of-meetings.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { placeOfMeeting } from './place-of-meeting.ts';
import { TAKING_PART, thoseWhoMet } from './those-who-met.ts';
import { words } from '../patterns.ts';

export interface MeetingsRead {
  readonly meetings: readonly Omit<MeetingFinding, 'key'>[];
  readonly activities: readonly Omit<ActivityFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The meetings, visits and courses of one story; what stands in the words of a deed to be done is to come. */
export function readMeetings(context: ActContext, deeds: readonly Span[]): MeetingsRead {
  const mentions = mentionsOfMeetings(context.story, context.source).map((mention) => toCome(mention, deeds));
  const { groups, loose } = groupMeetings(mentions);
  const told = groups.map((group) => tell(group, context)).filter((one) => one !== null);
  return {
    meetings: told.flatMap(({ meeting }) => (meeting === null ? [] : [meeting])),
    activities: told.flatMap(({ activity }) => (activity === null ? [] : [activity])),
    dropped: loose.map(({ written }) => ({ rule: nameOfMeeting.id, because: 'no-meeting-of-its-own', evidence: written })),
  };
}

/** «decided to hold a session»: the holding is the deed, and no news. */
const HOLDING = new RegExp(`^${words(['عقد', 'يعقد', 'تعقد', 'تنظيم', 'ينظم', 'تنظم', 'افتتاح'])} `, 'u');

function toCome(mention: MeetingMention, deeds: readonly Span[]): MeetingMention {
  const { cue, sentence } = mention;
  if (cue === null || cue.status !== 'held' || !HOLDING.test(sentence.masked.slice(cue.masked.start))) return mention;
  const told = sentence.written(cue.masked);
  return deeds.some((deed) => covers(deed, { start: told.start, end: told.start })) ? { ...mention, cue: { ...cue, status: 'planned' } } : mention;
}

interface Told {
  readonly meeting: Omit<MeetingFinding, 'key'> | null;
  readonly activity: Omit<ActivityFinding, 'key'> | null;
}

function tell({ mentions }: MeetingGroup, context: ActContext): Told | null {
  const lead = mentions.find(({ cue }) => cue !== null && !cue.weak) ?? mentions.find(({ definite, tail }) => !definite || tail.length > 0) ?? mentions[0];
  if (lead === undefined) return null;
  const cue = lead.cue ?? mentions.find((one) => one.cue !== null)?.cue ?? null;
  const rule = cue?.rule ?? nameOfMeeting.id;
  const evidence = [lead.cue === null ? lead.written : lead.sentence.written({ start: Math.min(lead.cue.masked.start, lead.masked.start), end: Math.max(lead.cue.masked.end, lead.masked.end) })];
  const stated = { basis: 'stated' as const, rule, evidence };
  const date = dateOf(mentions);
  // What lies after the day of publication has not been held, whatever the tense of its verb.
  const isToCome = cue?.status === 'planned' || (cue?.status === 'held' && isAfter(date, context.story.publishedOn));
  const common = { segment: lead.sentence.segment, evidence, rule, name: { ...stated, value: lead.words, evidence: [lead.written] }, date, place: placeIn(mentions, context) };
  const who = peopleOf(mentions, context);
  if (lead.activity !== null) {
    const length = mentions.flatMap(({ sentence }) => applyRule(lengthOfActivity, sentence))[0];
    const activity = {
      ...common,
      type: { ...stated, value: lead.activity },
      status: { ...stated, value: isToCome ? ('planned' as const) : ('held' as const) },
      host: null,
      implementing: who.implementing,
      beneficiary: who.beneficiary,
      length: length === undefined ? null : { value: textOf(context.source, length.evidence), basis: 'stated' as const, rule: length.rule, evidence: [length.evidence] },
    };
    return { meeting: null, activity };
  }
  const item = mentions.flatMap(({ sentence }) => applyRule(underAgendaItem, sentence))[0];
  const ordinal = mentions.find((one) => one.ordinal !== null);
  const meeting = {
    ...common,
    type: { ...stated, value: lead.type },
    ordinal: ordinal?.ordinal === null || ordinal?.ordinal === undefined ? null : { ...stated, value: ordinal.ordinal, evidence: [ordinal.written] },
    status: { ...stated, value: isToCome ? ('planned' as const) : (cue?.status ?? ('background' as const)) },
    organ: who.organ,
    chair: who.chair,
    participants: who.participants,
    agendaItem: item === undefined ? null : { value: textOf(context.source, item.evidence), basis: 'stated' as const, rule: item.rule, evidence: [item.evidence] },
  };
  return { meeting, activity: null };
}

/** The day of a meeting: the date nearest after its name, else one between the verb and the name. */
function dateOf(mentions: readonly MeetingMention[]): MeetingFinding['date'] {
  for (const { sentence, masked, cue } of mentions) {
    const day = dateIn(sentence, { start: masked.end, end: masked.end + 90 }) ?? (cue === null ? null : dateIn(sentence, { start: cue.masked.start, end: masked.end }));
    if (day?.date === undefined) continue;
    const { because } = day.date;
    const basis = because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because };
    return { value: day.date, ...basis, rule: cue?.rule ?? nameOfMeeting.id, evidence: [{ start: day.start, end: day.end }] };
  }
  return null;
}

function isAfter(date: MeetingFinding['date'], publishedOn: string | null): boolean {
  return publishedOn !== null && date !== null && date.value.min !== null && date.value.min > publishedOn;
}

function dateIn(sentence: Sentence, within: Span): Mention | null {
  const at = sentence.masked.indexOf(SIGN.date, within.start);
  return at >= 0 && at < within.end ? sentence.mentionAt(at) : null;
}

function placeIn(mentions: readonly MeetingMention[], { source }: ActContext): Value<string> | null {
  for (const { sentence, masked, cue } of mentions) {
    const near = { start: cue?.masked.start ?? masked.start, end: masked.end + 100 };
    const match = applyRule(placeOfMeeting, sentence).find((one) => one.masked.start >= near.start && one.masked.end <= near.end);
    if (match !== undefined) return { value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] };
  }
  return null;
}

interface People {
  readonly organ: Value<Key> | null;
  readonly chair: Value<Key> | null;
  readonly participants: readonly Value<Key>[];
  readonly implementing: readonly Value<Key>[];
  readonly beneficiary: Value<Key> | null;
}

const CHAIRED = new RegExp(words(TAKING_PART.filter((word) => /رأس|رئاس/u.test(word))), 'u');
const FOR_BENEFIT = new RegExp(words(['لفائدة']), 'u');
const ORGANISED = new RegExp(words(TAKING_PART.filter((word) => word.startsWith('نظم'))), 'u');

/** Who takes part: subjects of the verb, those named after «with», the body whose session it is. */
function peopleOf(mentions: readonly MeetingMention[], { known, resolve }: ActContext): People {
  const participants: Value<Key>[] = [];
  let organ: Value<Key> | null = null;
  let chair: Value<Key> | null = null;
  let beneficiary: Value<Key> | null = null;
  const implementing: Value<Key>[] = [];
  const keyOf = (one: Participant): Key | null => one.person?.key ?? one.body?.key ?? one.office?.key ?? known.partyOf(one);
  for (const { sentence, masked, cue } of mentions) {
    const read = (within: Span, patience: number): readonly Value<Key>[] =>
      readList({ sentence, within, resolve, patience }, listWords).flatMap((one) => {
        const key = keyOf(one);
        return key === null ? [] : [value(key, sentence, one.at)];
      });
    if (cue !== null && cue.masked.start < masked.start) for (const one of read({ start: cue.masked.start, end: masked.start }, 8)) add(participants, one);
    const inName = bodyIn(sentence, masked);
    if (inName !== null) organ ??= value(inName.key, sentence, inName.at);
    for (const match of applyRule(thoseWhoMet, sentence)) {
      if (match.masked.start < masked.end || match.masked.start > masked.end + 110) continue;
      const list = read({ start: match.groups['evidence']?.start ?? match.masked.start, end: sentence.masked.length }, 6);
      const letters = sentence.masked.slice(match.masked.start, match.masked.end);
      if (CHAIRED.test(letters)) chair ??= list[0] ?? null;
      if (FOR_BENEFIT.test(letters)) beneficiary ??= list[0] ?? null;
      if (ORGANISED.test(letters)) for (const one of list) add(implementing, one);
      for (const one of list) add(participants, one);
    }
  }
  return { organ, chair, participants, implementing: implementing.length > 0 ? implementing : participants.slice(0, 1), beneficiary };
}

function value(key: Key, sentence: Sentence, at: Span): Value<Key> {
  return { value: key, basis: 'stated', rule: thoseWhoMet.id, evidence: [sentence.written(at)] };
}

function add(list: Value<Key>[], found: Value<Key>): void {
  if (list.every((one) => one.value !== found.value)) list.push(found);
}

function bodyIn(sentence: Sentence, name: Span): { key: Key; at: Span } | null {
  for (let at = name.start; at < name.end; at++) {
    const mention = sentence.mentionAt(at);
    if (mention?.kind === 'organisation' && mention.key !== null) return { key: mention.key, at: { start: at, end: at + 1 } };
  }
  return null;
}
