import type { Sentence } from '../../ground.ts';
import type { MeetingMention } from '../../joining/group-meetings.ts';
import { applyRule, type Match } from '../../rules/apply.ts';
import type { MeetingRule } from '../../rules/meeting-rule.ts';
import type { ActContext } from '../act-context.ts';

/**
 * «⟨minister⟩ received ⟨ambassador⟩ …. During the meeting …»: the encounter has no name of its own, and its people stand with the
 * verb. Where a story tells of no other meeting before, the first such noun names the one that the verb tells.
 */
export function withEncounter(mentions: readonly MeetingMention[], { story, words: { meetings: words } }: ActContext): readonly MeetingMention[] {
  const at = mentions.findIndex((one) => isTakenUp(one, words.takenUp));
  const noun = mentions[at];
  if (noun === undefined || mentions.slice(0, at).some(isAnother)) return mentions;
  const told = firstOf([...story.body, ...story.headlines], noun.sentence, words.metByVerb);
  if (told === null) return mentions;
  const cue = { rule: told.rule, status: words.metByVerb.status, weak: false, masked: told.groups['evidence'] ?? told.masked };
  // «met the minister in a meeting at …»: told at the noun itself.
  if (told.sentence === noun.sentence) return mentions.with(at, { ...noun, cue, founds: true, isByVerb: true });
  const verb = { start: cue.masked.end, end: cue.masked.end };
  const encounter: MeetingMention = { ...noun, type: noun.type === 'meeting' ? 'bilateral_meeting' : noun.type, sentence: told.sentence, masked: verb, cue, founds: true, isByVerb: true };
  return [...mentions.slice(0, at), encounter, ...mentions.slice(at)];
}

/** A meeting told of before, of which «the meeting» might be said. */
function isAnother({ sentence, tail, ordinal, activity, cue }: MeetingMention): boolean {
  const isNews = !sentence.isHeadline && cue?.status !== 'planned' && cue?.status !== 'background' && activity !== 'visit';
  return isNews && (tail.length > 0 || ordinal !== null);
}

/** «the meeting», «their talks»: nothing but the noun. */
function isTakenUp({ definite, ofSomeone, tail, noun, sentence, cue, ordinal, activity }: MeetingMention, nouns: ReadonlySet<string>): boolean {
  const isBare = tail.length === 0 && ordinal === null && activity === null && (definite || ofSomeone || (cue !== null && cue.weak));
  return isBare && !sentence.isHeadline && cue?.status !== 'planned' && nouns.has(noun);
}

/** The first sentence up to this one that tells of people who met. */
function firstOf(sentences: readonly Sentence[], upTo: Sentence, rule: MeetingRule): Match | null {
  for (const sentence of sentences) {
    const [match] = sentence.start <= upTo.start ? applyRule(rule, sentence) : [];
    if (match !== undefined) return match;
  }
  return null;
}
