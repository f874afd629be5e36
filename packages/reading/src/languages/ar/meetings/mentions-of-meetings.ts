import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { Story } from '../../../joining/stories.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { meetingStatusRules } from './index.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { ordinalIn } from './ordinal.ts';
import { KIND_WORDS, MEETING_NOUNS } from './words/meeting-nouns.ts';

const NOUNS = MEETING_NOUNS.map((noun) => ({ ...noun, word: fold(noun.word) })).sort((a, b) => b.word.length - a.word.length);
const KINDS = new Map(KIND_WORDS.map(([word, type]) => [fold(word), type]));
/** Endings of «their meeting», «his visit»: a meeting of someone in the story. */
const OF_SOMEONE = /(?:هم|هما|ته|تها|يه|يها|وه|عه|عها)$/u;

/** Every place of a story where a meeting is named, with what is said of it there. */
export function mentionsOfMeetings(story: Story, source: string): readonly MeetingMention[] {
  return [...story.body, ...story.headlines].flatMap((sentence) => {
    const found = applyRule(nameOfMeeting, sentence);
    // «the meetings of its tenth session»: the second noun names it
    const names = found.filter((name, index) => !followsAtOnce(name, found[index + 1]));
    if (names.length === 0) return [];
    const cues = meetingStatusRules.flatMap((rule) => applyRule(rule, sentence).map((match) => ({ rule, match })));
    return names.map((name) => {
      const masked = name.groups['evidence'] ?? name.masked;
      const cue = cues.find(({ match }) => tells(match, { start: startOf(name, found), end: masked.end })) ?? null;
      return mentionOf({ sentence, masked, source }, cue === null ? null : { rule: cue.rule.id, status: cue.rule.status, weak: cue.rule.weak === true, masked: cue.match.groups['evidence'] ?? cue.match.masked });
    });
  });
}

function followsAtOnce(name: Match, next: Match | undefined): boolean {
  return next !== undefined && next.masked.start - name.masked.end <= 1;
}

/** Where the name begins, with the noun right before it that belongs to it. */
function startOf(name: Match, found: readonly Match[]): number {
  const before = found[found.indexOf(name) - 1];
  return before !== undefined && followsAtOnce(before, name) ? (before.groups['evidence'] ?? before.masked).start : (name.groups['evidence'] ?? name.masked).start;
}

/** A cue tells of the meeting whose noun it ends with, or begins with. */
function tells(match: Match, name: Span): boolean {
  const cue = match.groups['evidence'] ?? match.masked;
  const endsWithIt = cue.end > name.start && cue.end <= name.end;
  const beginsWithIt = cue.start <= name.start && name.start - cue.start <= 3 && cue.end >= name.start;
  return endsWithIt || beginsWithIt;
}

interface Place {
  readonly sentence: Sentence;
  readonly masked: Span;
  readonly source: string;
}

function mentionOf({ sentence, masked, source }: Place, cue: MeetingMention['cue']): MeetingMention {
  const written = sentence.written(masked);
  const words = textOf(source, written);
  const letters = fold(words);
  const noun = NOUNS.find(({ word }) => letters.startsWith(word)) ?? NOUNS[0];
  const first = noun?.word ?? '';
  const tail = letters.slice(first.length).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return {
    sentence,
    masked,
    written,
    words,
    type: typeOf(noun?.meeting ?? 'other', tail),
    activity: activityOf(noun?.activity, letters),
    noun: bare(first),
    definite: first.startsWith('ال'),
    ofSomeone: OF_SOMEONE.test(first) && !first.startsWith('ال'),
    tail: tail.map(bare),
    ordinal: ordinalIn(words),
    cue,
  };
}

function typeOf(type: MeetingType, tail: readonly string[]): MeetingType {
  const narrowed = tail.map((word) => KINDS.get(word)).find((kind) => kind !== undefined);
  return type === 'meeting' && narrowed !== undefined ? narrowed : type;
}

function activityOf(activity: ActivityType | undefined, letters: string): ActivityType | null {
  if (activity !== undefined) return activity;
  return /^(?:ال)?دوره (?:ال)?(?:تدريبيه|تكوينيه)/u.test(letters) ? 'training' : null;
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال|ول(?=[\p{L}]{3}))/u, '');
}
