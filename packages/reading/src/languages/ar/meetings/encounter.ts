import type { Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { convened } from './convened.ts';
import { metByVerb } from './met-by-verb.ts';

/** Nouns by which a meeting told by its verb alone is taken up: «the encounter», «the meeting», «talks». */
const TAKEN_UP: ReadonlySet<string> = new Set(['لقاء', 'اجتماع', 'زياره', 'محادثات', 'مباحثات', 'مقابله', 'استقبال']);

/**
 * «⟨minister⟩ received ⟨ambassador⟩ …. During the encounter …»: the encounter has no name of its own, and its people stand
 * with the verb. Where a story holds no other meeting before, the first such noun names the one that the verb tells.
 */
export function withEncounter(mentions: readonly MeetingMention[], { story }: ActContext): readonly MeetingMention[] {
  const at = mentions.findIndex(isTakenUp);
  const noun = mentions[at];
  if (noun === undefined || mentions.slice(0, at).some(isAnother)) return mentions;
  const told = firstOf(story.body, noun.sentence) ?? firstOf(story.headlines, noun.sentence);
  if (told === null) return mentions;
  const cue = { rule: told.rule, status: metByVerb.status, weak: false, masked: told.masked };
  // «met his counterpart in a meeting in ⟨town⟩»: told at the noun itself.
  if (told.sentence === noun.sentence) return mentions.with(at, { ...noun, cue, founds: true });
  const end = { start: told.masked.end, end: told.masked.end };
  const encounter: MeetingMention = { ...noun, sentence: told.sentence, masked: end, cue, founds: true };
  return [...mentions.slice(0, at), encounter, ...mentions.slice(at)];
}

/** A meeting told of before, of which «the encounter» might be said; not one on whose margin they met. */
function isAnother({ sentence, masked, tail, ordinal, activity, cue }: MeetingMention): boolean {
  const isNews = !sentence.isHeadline && cue?.status !== 'planned' && cue?.status !== 'background' && activity !== 'visit';
  return isNews && (tail.length > 0 || ordinal !== null) && !ON_THE_MARGIN.test(sentence.masked.slice(Math.max(0, masked.start - 90), masked.start));
}

const ON_THE_MARGIN = /(?<![ء-ي])هامش (?:[^.؛،]{1,60} و(?=مشارك|حضور))?(?:(?:ال)?(?:اعمال|اشغال|انعقاد|مشاركت(?:ه|ها|هما|هم) في(?: (?:افتتاح|اعمال|اشغال|فعاليات))?|حضور(?:ه|ها|هما)) )?["'(]*$/u;

function isTakenUp({ definite, ofSomeone, tail, noun, sentence, cue }: MeetingMention): boolean {
  const isBare = tail.length === 0 && (definite || ofSomeone || (cue !== null && cue.weak));
  return isBare && !sentence.isHeadline && cue?.status !== 'planned' && TAKEN_UP.has(noun);
}

/** The first sentence up to this one that tells of people who met. */
function firstOf(sentences: readonly Sentence[], upTo: Sentence): Match | null {
  for (const sentence of sentences) {
    const match = applyRule(metByVerb, sentence)[0] ?? applyRule(convened, sentence)[0];
    if (match !== undefined) return match;
    if (sentence === upTo) return null;
  }
  return null;
}
