import type { Mention, Sentence } from '../../ground.ts';
import { TAKES_DECISIONS, withDecisions } from '../../joining/decisions-of.ts';
import { groupMeetings, type MeetingGroup, type MeetingMention } from '../../joining/group-meetings.ts';
import { type Participant, readList } from '../../joining/read-list.ts';
import type { ActivityFinding, Dropped, Key, MeetingFinding, Value } from '../../reading.ts';
import { applyRule } from '../../rules/apply.ts';
import { firstToldBy, toldBy } from '../../rules/told-by.ts';
import { SIGN } from '../../text/masked.ts';
import type { Span } from '../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import type { MeetingWords } from '../act-words.ts';
import { subjectsBefore } from '../subjects.ts';
import { withEncounter } from './encounter.ts';
import { mentionsOfMeetings } from './mentions-of-meetings.ts';

export interface MeetingsRead {
  readonly meetings: readonly Omit<MeetingFinding, 'key'>[];
  readonly activities: readonly Omit<ActivityFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The meetings, visits and courses of one story. */
export function readMeetings(context: ActContext): MeetingsRead {
  const all = withEncounter(mentionsOfMeetings(context.story, context.source, context.words.meetings), context);
  const { groups, loose } = groupMeetings(all);
  const told = groups.map((group) => tell(group, all, context)).filter((one) => one !== null);
  return {
    meetings: withDecisions(told.flatMap(({ meeting }) => (meeting === null ? [] : [meeting])), context.words.meetings.decisions, { body: context.story.body, source: context.source }),
    activities: told.flatMap(({ activity }) => (activity === null ? [] : [activity])),
    dropped: loose.map(({ written }) => ({ rule: context.words.meetings.name.id, because: 'no-meeting-of-its-own', evidence: written })),
  };
}

interface Told {
  readonly meeting: Omit<MeetingFinding, 'key'> | null;
  readonly activity: Omit<ActivityFinding, 'key'> | null;
}

function tell({ mentions }: MeetingGroup, all: readonly MeetingMention[], context: ActContext): Told | null {
  const { meetings: words } = context.words;
  const lead = mentions.find(({ cue }) => cue !== null && !cue.weak) ?? mentions.find(({ definite, tail }) => !definite || tail.length > 0) ?? mentions[0];
  if (lead === undefined) return null;
  const cue = lead.cue ?? mentions.find((one) => one.cue !== null)?.cue ?? null;
  const rule = cue?.rule ?? words.name.id;
  const evidence = [lead.cue === null ? lead.written : lead.sentence.written({ start: Math.min(lead.cue.masked.start, lead.masked.start), end: Math.max(lead.cue.masked.end, lead.masked.end) })];
  const stated = { basis: 'stated' as const, rule, evidence };
  const date = dateOf(mentions, words);
  // What lies after the day of publication has not been held, whatever the tense of its verb.
  const isToCome = cue?.status === 'planned' || (cue?.status !== 'cancelled' && isAfter(date, context.story.publishedOn));
  const common = { segment: lead.sentence.segment, evidence, rule, name: { ...stated, value: lead.words, evidence: [lead.written] }, date, place: placeIn(mentions, context) };
  const who = peopleOf(mentions, all, context);
  const sentences = mentions.map(({ sentence }) => sentence);
  if (lead.activity !== null) {
    return {
      meeting: null,
      activity: {
        ...common,
        type: { ...stated, value: lead.activity },
        status: { ...stated, value: isToCome ? 'planned' : 'held' },
        host: null,
        implementing: who.participants.slice(0, 1),
        beneficiary: null,
        length: firstToldBy(words.length, sentences, context.source),
      },
    };
  }
  const ordinal = mentions.find((one) => one.ordinal !== null);
  const status = isToCome ? ('planned' as const) : (cue?.status ?? ('background' as const));
  const meeting = {
    ...common,
    type: { ...stated, value: lead.type },
    ordinal: ordinal?.ordinal == null ? null : { ...stated, value: ordinal.ordinal, evidence: [ordinal.written] },
    status: { ...stated, value: status },
    organ: who.organ,
    chair: who.chair,
    participants: who.participants,
    decisions: TAKES_DECISIONS.has(status) ? firstToldBy(words.decisions, sentences, context.source) : null,
    agendaItem: firstToldBy(words.agendaItem, sentences, context.source),
  };
  return { meeting, activity: null };
}

/** The day of a meeting: the date nearest after its name, else one between the verb and the name, else right before. */
function dateOf(mentions: readonly MeetingMention[], { name, nouns }: MeetingWords): MeetingFinding['date'] {
  for (const { sentence, masked, cue, isByVerb } of mentions) {
    const end = sentence.masked.slice(masked.end).search(/[.;]/u);
    const after = { start: masked.end, end: Math.min(masked.end + 100, end < 0 ? Infinity : masked.end + end) };
    // What stands before a verb of meeting is told of whoever meets.
    const lead = isByVerb === true ? 0 : 30;
    const day = dateIn(sentence, after, nouns) ?? (cue === null || cue.weak ? null : dateIn(sentence, { start: Math.max(0, Math.min(cue.masked.start, masked.start) - lead), end: masked.end }, nouns));
    if (day?.date === undefined) continue;
    const { because } = day.date;
    return { value: day.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule: cue?.rule ?? name.id, evidence: [{ start: day.start, end: day.end }] };
  }
  return null;
}

function isAfter(date: MeetingFinding['date'], publishedOn: string | null): boolean {
  return publishedOn !== null && date !== null && date.value.min !== null && date.value.min > publishedOn;
}

function dateIn(sentence: Sentence, within: Span, nouns: MeetingWords['nouns']): Mention | null {
  const at = sentence.masked.indexOf(SIGN.date, within.start);
  return at >= 0 && at < within.end && !isOfAnother(sentence.masked.slice(within.start, at), nouns) ? sentence.mentionAt(at) : null;
}

/** What stands between a meeting and its day or place belongs to the same clause. */
const ANOTHER_CLAUSE = /(?:^| )(?:that|which|who|where|whose|qui|que|dont|ou) |;|\uE007|[\uE003\uE004],? (?!and |et )[a-z]/u;

/** «…, which will be held» and «…, qui s'est tenue» go on telling of the same meeting. */
function isOfAnother(between: string, nouns: MeetingWords['nouns']): boolean {
  const goesOn = /^[^.;]{0,60}?,? (?:which|that|qui) (?=(?:was|were|will be|is to be|is being|has been|took|will take|s'est|se|sera|a ete|aura|est) )/u.exec(between);
  return nouns.some(({ word }) => between.includes(` ${word}`)) || ANOTHER_CLAUSE.test(between.slice(goesOn?.[0].length ?? 0));
}

function placeIn(mentions: readonly MeetingMention[], { source, words }: ActContext): Value<string> | null {
  for (const { sentence, masked, cue } of mentions) {
    const near = { start: Math.min(cue?.masked.start ?? masked.start, masked.start), end: masked.end + 110 };
    const match = applyRule(words.meetings.place, sentence).find((one) => one.masked.start >= near.start - 2 && one.masked.end <= near.end && !isOfAnother(sentence.masked.slice(masked.end, one.masked.start), words.meetings.nouns));
    if (match !== undefined) return toldBy(match, source);
  }
  return null;
}

interface People {
  readonly organ: Value<Key> | null;
  readonly chair: Value<Key> | null;
  readonly participants: readonly Value<Key>[];
}

/** Who takes part: subjects of the verb, those named after «with», the body whose session it is. */
function peopleOf(mentions: readonly MeetingMention[], others: readonly MeetingMention[], context: ActContext): People {
  const { known, resolve, words } = context;
  const participants: Value<Key>[] = [];
  let [organ, chair]: (Value<Key> | null)[] = [null, null];
  const keyOf = (one: Participant): Key | null => one.person?.key ?? one.body?.key ?? one.office?.key ?? known.partyOf(one);
  const rule = words.meetings.takingPart.id;
  for (const { sentence, masked, cue, isByVerb } of mentions) {
    const read = (within: Span): readonly Value<Key>[] =>
      readList({ sentence, within, resolve, patience: 6 }, words.list).flatMap((one) => {
        const key = keyOf(one);
        return key === null ? [] : [{ value: key, basis: 'stated' as const, rule, evidence: [sentence.written(one.at)] }];
      });
    if (cue !== null && cue.status !== 'background' && (cue.masked.start < masked.start || isByVerb === true)) for (const one of subjectsBefore(sentence, cue.masked.start, words).flatMap(read)) add(participants, one);
    if (cue !== null && isByVerb === true) for (const one of read({ start: cue.masked.end - 1, end: sentence.masked.length })) add(participants, one);
    organ ??= bodyIn(sentence, masked, rule);
    for (const match of applyRule(words.meetings.takingPart, sentence)) {
      if (match.masked.start < masked.start || match.masked.start > masked.end + 130) continue;
      // Those named after another meeting take part in that one.
      if (others.some((other) => other.sentence === sentence && other.masked.start > masked.end && other.masked.end <= match.masked.start)) continue;
      const list = read({ start: match.groups['evidence']?.start ?? match.masked.start, end: sentence.masked.length });
      if (words.meetings.chaired.test(sentence.masked.slice(match.masked.start, match.masked.end))) chair ??= list[0] ?? null;
      for (const one of list) add(participants, one);
    }
  }
  return { organ: organ ?? null, chair: chair ?? null, participants };
}

function add(list: Value<Key>[], found: Value<Key>): void {
  if (list.every((one) => one.value !== found.value)) list.push(found);
}

function bodyIn(sentence: Sentence, name: Span, rule: string): Value<Key> | null {
  for (let at = name.start; at < name.end; at++) {
    const mention = sentence.mentionAt(at);
    if (mention?.kind === 'organisation' && mention.key !== null) return { value: mention.key, basis: 'stated', rule, evidence: [sentence.written({ start: at, end: at + 1 })] };
  }
  return null;
}
