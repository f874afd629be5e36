import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Key, MeetingFinding, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { nominative } from '../organisations/joint-states.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { thoseWhoMet } from './those-who-met.ts';

/** «the Jordanian-Egyptian committee», «a Sudanese-Egyptian meeting»: the States whose adjectives stand in the name of the meeting, or of the committee that sits. */
export function statesOfMeeting(mentions: readonly MeetingMention[], organ: Value<Key> | null, known: KnownBodies): readonly Value<Key>[] {
  const states: Value<Key>[] = [];
  for (const mention of mentions) {
    addStates(states, namedIn(mention.words, known), mention.written);
    addStates(states, whoseOfficers(mention), mention.written);
  }
  const sits = organ === null ? null : known.organisation(organ.value);
  if (sits?.kind?.value === 'committee') addStates(states, namedIn(sits.name.value, known), sits.evidence[0]);
  return states;
}

/** «the Qatari side said …», where a story tells of one meeting: whoever the text calls a side of it took part. */
export function withSides<M extends Told>(meeting: M, { story, source }: ActContext): M {
  if (meeting.status.value === 'background') return meeting;
  const participants = [...meeting.participants];
  for (const mention of story.body.flatMap(({ mentions }) => mentions)) {
    if (mention.kind !== 'state' || mention.key === null || participants.some(({ value }) => value === mention.key) || !SIDE.test(fold(textOf(source, mention)))) continue;
    participants.push({ value: mention.key, basis: 'inferred', because: 'nationality', rule: thoseWhoMet.id, evidence: [{ start: mention.start, end: mention.end }] });
  }
  return { ...meeting, participants };
}

interface Told {
  readonly status: MeetingFinding['status'];
  readonly participants: readonly Value<Key>[];
}

const SIDE = /^(?:الجانب|الطرف|الوفد)(?:ان|ين)? /u;

/** «a meeting of the ministers and the heads of intelligence in ⟨Chad⟩ and ⟨Niger⟩»: the States whose officers meet. */
const OFFICERS = new RegExp(`(?<![ء-ي])ل?(?:وزراء|وزيري|روساء|رييسي|قاده|زعماء|مسوولي|مندوبي|مبعوثي|خبراء|وفود|وفدي)(?![ء-ي])[^.؛:،\\n${SIGN.state}]{0,60}${SIGN.state}(?: و[بل]?${SIGN.state})+`, 'u');
const FAR = 160;

function whoseOfficers({ sentence, masked: { start } }: MeetingMention): readonly Key[] {
  const found = OFFICERS.exec(sentence.masked.slice(start, start + FAR));
  if (found === null) return [];
  return Array.from(found[0]).flatMap((letter, at) => (letter === SIGN.state ? (sentence.mentionAt(start + found.index + at)?.key ?? []) : []));
}

function namedIn(words: string, known: KnownBodies): readonly Key[] {
  const named = fold(words).split(/[^ء-ي]+/u).flatMap((word, place, all) => stateOfNationality(nominative(word, all[place - 1] ?? '')) ?? []);
  const ids = [...new Set(named)];
  return ids.length < 2 ? [] : ids.flatMap((id) => known.stateOf(id) ?? []);
}

function addStates(states: Value<Key>[], keys: readonly Key[], at: MeetingMention['written'] | undefined): void {
  for (const value of keys) {
    if (at !== undefined && states.every((one) => one.value !== value)) states.push({ value, basis: 'inferred', because: 'nationality', rule: thoseWhoMet.id, evidence: [{ start: at.start, end: at.end }] });
  }
}
