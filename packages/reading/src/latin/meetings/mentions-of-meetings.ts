import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../ground.ts';
import type { MeetingMention } from '../../joining/group-meetings.ts';
import type { Story } from '../../joining/stories.ts';
import { applyRule, applyRules, type Match } from '../../rules/apply.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { MeetingNoun, MeetingWords } from '../act-words.ts';
import { bareWords } from '../bodies/bare-words.ts';
import { fold } from '../letters/fold.ts';

/** Every place of a story where a meeting is named, with what is said of it there. */
export function mentionsOfMeetings(story: Story, source: string, words: MeetingWords): readonly MeetingMention[] {
  return [...story.body, ...story.headlines].flatMap((sentence) => {
    const names = applyRule(words.name, sentence);
    if (names.length === 0) return [];
    const cues = applyRules(words.status, sentence);
    return names.map((name) => {
      const masked = name.groups['evidence'] ?? name.masked;
      const cue = cues.find(({ match }) => tells(match, masked)) ?? null;
      const isToCome = cue?.rule.weak === true && words.deeds.test(sentence.masked.slice(Math.max(0, masked.start - 180), masked.start));
      return mentionOf({ sentence, masked, source }, words, cue === null ? null : { rule: cue.rule.id, status: isToCome ? 'planned' : cue.rule.status, weak: cue.rule.weak === true, masked: spanOf(cue.match) });
    });
  });
}

function spanOf({ groups, masked }: Match): Span {
  return groups['evidence'] ?? masked;
}

/** A cue tells of the meeting whose noun it ends with, or begins with. */
function tells(match: Match, name: Span): boolean {
  const cue = spanOf(match);
  const endsWithIt = cue.end > name.start && cue.end <= name.end;
  const beginsWithIt = cue.start >= name.start && cue.start < name.end;
  return endsWithIt || beginsWithIt;
}

interface Place {
  readonly sentence: Sentence;
  readonly masked: Span;
  readonly source: string;
}

function mentionOf({ sentence, masked, source }: Place, words: MeetingWords, cue: MeetingMention['cue']): MeetingMention {
  const written = sentence.written(masked);
  const name = textOf(source, written);
  const letters = ` ${fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const noun = words.nouns.find(({ word }) => letters.includes(` ${word} `));
  const before = sentence.masked.slice(Math.max(0, masked.start - 16), masked.start);
  const meetsSomeone = words.withSomeone.test(sentence.masked.slice(masked.end, masked.end + 40));
  const definite = words.definite.test(before);
  const ofNoun = noun?.word.split(/[ -]/u) ?? [];
  const tail = bareWords(name).filter((word) => !ofNoun.includes(word) && word.length > 2);
  return {
    sentence,
    masked,
    written,
    words: name,
    type: typeOf(noun, letters, words),
    activity: activityOf(noun),
    noun: noun?.word.replace(/s$/u, '') ?? '',
    definite,
    ...(meetsSomeone ? { meetsSomeone, founds: cue !== null && !definite && !sentence.isHeadline } : {}),
    ofSomeone: words.ofSomeone.test(before),
    tail,
    ordinal: words.ordinal(letters),
    cue,
  };
}

function typeOf(noun: MeetingNoun | undefined, letters: string, { kinds }: MeetingWords): MeetingType {
  const type = noun?.meeting ?? 'other';
  if (type !== 'meeting') return type;
  return [...kinds].find(([word]) => letters.includes(` ${word} `))?.[1] ?? type;
}

function activityOf(noun: MeetingNoun | undefined): ActivityType | null {
  return noun?.activity ?? null;
}
