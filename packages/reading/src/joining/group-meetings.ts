import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';
import type { Sentence } from '../ground.ts';
import type { MeetingStatus } from '../reading.ts';
import type { Span } from '../text/span.ts';

/** One place where a meeting is named. */
export interface MeetingMention {
  readonly sentence: Sentence;
  readonly masked: Span;
  readonly written: Span;
  readonly words: string;
  readonly type: MeetingType;
  /** Told as an activity: a course, a visit. */
  readonly activity: ActivityType | null;
  readonly noun: string;
  readonly definite: boolean;
  /** «their meeting». */
  readonly ofSomeone: boolean;
  readonly tail: readonly string[];
  readonly ordinal: number | null;
  /** «the next meeting»: another than the one told of. */
  readonly isNext?: boolean;
  /** «the meeting of the council»: the short noun of the body, where nothing else tells which meeting it is. */
  readonly ofBody?: string;
  /** «the ministerial meeting»: nothing in its name tells it from others. */
  readonly kindOnly?: boolean;
  /** Who meets is named right after it. */
  readonly meetsSomeone?: boolean;
  /** What is said there makes it a meeting of its own, however short its name. */
  readonly founds?: boolean;
  readonly cue: { readonly rule: string; readonly status: MeetingStatus; readonly weak: boolean; readonly masked: Span } | null;
}

export interface MeetingGroup {
  readonly mentions: MeetingMention[];
}

/** What is said of one meeting in one story after so many mentions adds nothing to it; comparing each with all would have no end. */
const MOST_MENTIONS = 60;

/** How many meetings back one is still meant: a story that told of thousands would be compared with itself without end. */
const MOST_BACK = 60;

/** Sorts the mentions of one story by the meeting they stand for; the same event told twice is one record. */
export function groupMeetings(mentions: readonly MeetingMention[]): { groups: readonly MeetingGroup[]; loose: readonly MeetingMention[] } {
  const groups: MeetingGroup[] = [];
  const loose: MeetingMention[] = [];
  for (const mention of mentions) {
    const known = groupOf(mention, groups.slice(-MOST_BACK));
    if (known !== undefined) {
      if (known.mentions.length < MOST_MENTIONS) known.mentions.push(mention);
    } else if (isWorthARecord(mention)) groups.push({ mentions: [mention] });
    else loose.push(mention);
  }
  return { groups, loose };
}

/** The group it stands for, the last first; what is told as held rather stands for one that is not only to come. */
function groupOf(mention: MeetingMention, groups: readonly MeetingGroup[]): MeetingGroup | undefined {
  const last = groups.findLast((group) => standsFor(mention, group));
  if (last === undefined) return groups.findLast((group) => isTheSitting(mention, group));
  if (isToCome(mention) !== false || !isAllToCome(last)) return last;
  return groups.findLast((group) => !isAllToCome(group) && standsFor(mention, group)) ?? last;
}

/** «the meeting», where no other meeting is told of: the session told of before. */
function isTheSitting(mention: MeetingMention, group: MeetingGroup): boolean {
  const pointsBack = mention.definite && (mention.tail.length === 0 || mention.kindOnly === true) && !mention.sentence.isHeadline;
  return pointsBack && (mention.type === 'meeting' || mention.kindOnly === true) && isToCome(mention) !== true && !isAllToCome(group) && group.mentions.some(({ type, sentence, cue }) => GENERAL.has(type) && !sentence.isHeadline && cue?.status !== 'background');
}

const isAllToCome = ({ mentions }: MeetingGroup): boolean => mentions.every((one) => isToCome(one) === true);

function isWorthARecord(mention: MeetingMention): boolean {
  const { cue, tail, definite, ordinal, ofSomeone } = mention;
  if (mention.founds === true) return true;
  const pointsBack = definite && tail.length === 0;
  if (pointsBack) return false;
  if (ordinal !== null) return true;
  if (cue !== null && !cue.weak) return !definite || tail.length > 0;
  if (ofSomeone) return cue !== null;
  if (definite && cue !== null) return true;
  return tail.length >= 2 && (definite || tail.length >= 3 || cue !== null);
}

function standsFor(mention: MeetingMention, { mentions }: MeetingGroup): boolean {
  const sameNoun = mentions.some(({ noun, type }) => noun === mention.noun || (type === mention.type && type !== 'other'));
  const ordinals = new Set([mention, ...mentions].map(({ ordinal }) => ordinal).filter((ordinal) => ordinal !== null));
  if (ordinals.size > 1) return false;
  const sameOrdinal = mention.ordinal !== null && mentions.some(({ ordinal }) => ordinal === mention.ordinal);
  if (sameOrdinal && overlap(mention, mentions) >= 0.5) return true;
  if (mention.isNext === true && mentions.every(({ isNext }) => isNext !== true)) return false;
  if (isToCome(mention) === true && !mention.sentence.isHeadline && mentions.some((one) => isToCome(one) === false)) return mention.definite && mention.tail.length === 0 && sameNoun;
  if (mention.ordinal !== null && ordinals.size === 1 && mentions.some(({ ordinal }) => ordinal === mention.ordinal)) return sameNoun || overlap(mention, mentions) >= 0.5;
  if (mention.isNext === true && sameNoun) return true;
  // «the second session of its programme …», «the training course»: one course.
  if (mention.activity === 'training' && mention.definite && mentions.every(({ noun, definite, tail }) => noun === mention.noun && definite && tail.length <= 3)) return true;
  if (mention.ofBody !== undefined && isToCome(mention) !== true && sameNoun && mentions.some(({ ofSomeone, tail }) => ofSomeone || tail.includes(mention.ofBody ?? ''))) return true;
  const pointsBack = mention.definite && mention.tail.length === 0;
  if (pointsBack || mention.sentence.isHeadline) return sameNoun || (mention.tail.length > 0 && mentions.some(({ type }) => GENERAL.has(type) && GENERAL.has(mention.type)) && overlap(mention, mentions) >= 0.5);
  // «during its meeting», after «the sitting that the council held».
  if (mention.ofSomeone && mention.tail.length === 0 && mention.cue?.weak === true && mention.meetsSomeone !== true) return sameNoun || mentions.some(({ type }) => GENERAL.has(type) && GENERAL.has(mention.type));
  if (!sameNoun) return false;
  if (mention.tail.length === 0 && mention.ofSomeone) return true;
  return overlap(mention, mentions) >= 0.5;
}

/** Sittings of one body, whichever noun names them. */
const GENERAL: ReadonlySet<string> = new Set(['meeting', 'sitting', 'session', 'committee', 'ministerial']);

/** Whether a verb puts it ahead (true) or tells of it as held (false); null where none does. */
function isToCome({ cue }: MeetingMention): boolean | null {
  if (cue === null || cue.weak) return null;
  return cue.status === 'planned' ? true : cue.status === 'held' ? false : null;
}

function overlap(mention: MeetingMention, others: readonly MeetingMention[]): number {
  return Math.max(
    0,
    ...others.map(({ tail }) => {
      const common = tail.filter((word) => mention.tail.includes(word)).length;
      return common / Math.max(1, Math.min(tail.length, mention.tail.length));
    }),
  );
}
