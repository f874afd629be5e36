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
  /** «the preparatory meeting of the session». */
  readonly isPreparing?: boolean;
  /** «the opening sitting», and of what it does not tell. */
  readonly isOpening?: boolean;
  /** The letters that follow its name: «… to discuss the arrangements of the session». */
  readonly goesOn?: string;
  /** What is said there makes it a meeting of its own, however short its name. */
  readonly founds?: boolean;
  /** Told by a verb of meeting: those who are met stand right behind it. */
  readonly isByVerb?: boolean;
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
  const left = loose.filter((mention) => !isOfTitle(mention, groups));
  const isReported = groups.some((group) => group.mentions.some(({ cue }) => cue?.status !== 'background'));
  const only = isReported ? undefined : left.find(isTheOnlyOne);
  return only === undefined ? { groups, loose: left } : { groups: [...groups, { mentions: [only] }], loose: left.filter((one) => one !== only) };
}

/** «the meeting was held on …», told before the title was asked that names it: it is put with the one that only the title names. */
function isOfTitle(mention: MeetingMention, groups: readonly MeetingGroup[]): boolean {
  if (!isTheOnlyOne(mention)) return false;
  const [title, ...others] = groups.filter((group) => group.mentions.every(({ sentence, cue }) => cue?.status === 'held' && (sentence.isHeadline || cue.weak)) && group.mentions.some(({ sentence }) => sentence.isHeadline));
  if (title === undefined || others.length > 0 || !standsFor(mention, title)) return false;
  title.mentions.push(mention);
  return true;
}

/** «during the meeting», where the story tells of no meeting by name: it was held all the same. */
function isTheOnlyOne({ cue, sentence }: MeetingMention): boolean {
  return cue !== null && cue.status === 'held' && !sentence.isHeadline;
}

/** The group it stands for, the last first; what is told as held rather stands for one that is not only to come. */
function groupOf(mention: MeetingMention, groups: readonly MeetingGroup[]): MeetingGroup | undefined {
  const sameWords = mention.sentence.isHeadline ? groups.findLast((group) => standsFor(mention, group) && overlap(mention, group.mentions) >= 0.5) : undefined;
  const last = sameWords ?? groups.findLast((group) => standsFor(mention, group));
  if (last === undefined) return sittingMeant(mention, groups);
  if (isToCome(mention) !== false || !isAllToCome(last)) return last;
  return groups.findLast((group) => !isAllToCome(group) && standsFor(mention, group)) ?? last;
}

/** «the meeting», where no other meeting is told of: the session told of before, rather what a verb tells to have been held, be it a summit. */
function sittingMeant(mention: MeetingMention, groups: readonly MeetingGroup[]): MeetingGroup | undefined {
  const pointsBack = mention.definite && mention.activity === null && (mention.tail.length === 0 || mention.kindOnly === true) && !mention.sentence.isHeadline;
  if (!pointsBack || !(mention.type === 'meeting' || mention.kindOnly === true) || isToCome(mention) === true) return undefined;
  const told = groups.filter((group) => !isAllToCome(group));
  const held = told.findLast(({ mentions }) => mentions.some((one) => one.type === 'summit' && !one.sentence.isHeadline && isToCome(one) === false));
  return told.findLast(({ mentions }) => mentions.some((one) => isSitting(one) && (held === undefined || isToCome(one) === false))) ?? held ?? told.findLast(({ mentions }) => mentions.some(isSitting));
}

const isSitting = ({ type, sentence, cue }: MeetingMention): boolean => GENERAL.has(type) && !sentence.isHeadline && cue?.status !== 'background';

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

/** Whether a mention stands for a meeting that was told of before, by these mentions; null where that is for another to say. */
type Verdict = (mention: MeetingMention, told: readonly MeetingMention[]) => boolean | null;

/** The first that can say decides. */
function standsFor(mention: MeetingMention, { mentions }: MeetingGroup): boolean {
  for (const verdict of VERDICTS) {
    const said = verdict(mention, mentions);
    if (said !== null) return said;
  }
  return false;
}

const byOrdinal: Verdict = ({ ordinal }, told) => {
  const ordinals = new Set([ordinal, ...told.map((one) => one.ordinal)].filter((one) => one !== null));
  return ordinals.size > 1 ? false : null;
};
/** «the talks», after «the sitting of talks». */
const byWordOfName: Verdict = ({ definite, ordinal, cue, noun }, told) => (definite && ordinal === null && cue === null && told.some(({ tail }) => tail.includes(noun)) ? true : null);
const byOrdinalAndWords: Verdict = (mention, told) => (hasSameOrdinal(mention, told) && overlap(mention, told) >= 0.5 ? true : null);
const byNext: Verdict = ({ isNext }, told) => (isNext === true && told.every((one) => one.isNext !== true) ? false : null);
const byTime: Verdict = (mention, told) => {
  const isAnother = isToCome(mention) === true && !mention.sentence.isHeadline && told.some((one) => isToCome(one) === false);
  return isAnother ? mention.definite && mention.tail.length === 0 && hasSameNoun(mention, told) : null;
};
const byOrdinalAndNoun: Verdict = (mention, told) => (hasSameOrdinal(mention, told) ? hasSameNoun(mention, told) || overlap(mention, told) >= 0.5 : null);
const byNextAndNoun: Verdict = (mention, told) => (mention.isNext === true && hasSameNoun(mention, told) ? true : null);
/** «the second session of its programme …», «the training course»: one course. */
const byCourse: Verdict = ({ activity, definite, noun }, told) =>
  (activity === 'training' && definite && told.every((one) => one.noun === noun && one.definite && one.tail.length <= 3) ? true : null);
const byBody: Verdict = (mention, told) => {
  const { ofBody } = mention;
  if (ofBody === undefined || isToCome(mention) === true || !hasSameNoun(mention, told)) return null;
  return told.some(({ ofSomeone, tail }) => ofSomeone || tail.includes(ofBody)) ? true : null;
};
/** «the meeting was held on …», after «the resolutions of the seventh meeting»: another than the one that is only referred to. */
const byReference: Verdict = (mention, told) => {
  if (mention.cue?.status === 'background' && mention.ordinal !== null && told.some((one) => isToCome(one) === false) && told.every(({ ordinal }) => ordinal === null)) return false;
  const isHeldNow = (mention.sentence.isHeadline || (mention.definite && mention.tail.length === 0)) && mention.ordinal === null && isToCome(mention) === false;
  return isHeldNow && told.every(({ cue, sentence }) => cue?.status === 'background' && sentence !== mention.sentence) ? false : null;
};
const byPointingBack: Verdict = (mention, told) => {
  const pointsBack = mention.definite && mention.tail.length === 0;
  if (!pointsBack && !mention.sentence.isHeadline) return null;
  return hasSameNoun(mention, told) || (mention.tail.length > 0 && areSittings(mention, told) && overlap(mention, told) >= 0.5);
};
/** «during its meeting», after «the sitting that the council held». */
const byHolder: Verdict = (mention, told) => {
  const isDuring = mention.ofSomeone && mention.tail.length === 0 && mention.cue?.weak === true && mention.meetsSomeone !== true;
  return isDuring ? hasSameNoun(mention, told) || areSittings(mention, told) : null;
};
/** «a meeting to discuss the arrangements of …» told again, by the statement that reports it. */
const byWhatFollows: Verdict = (mention, told) => {
  const { goesOn = '' } = mention;
  const isTold = mention.tail.length === 0 && goesOn.length >= ENOUGH_LETTERS && hasSameNoun(mention, told);
  return isTold && told.some((one) => one.goesOn?.slice(0, ENOUGH_LETTERS) === goesOn.slice(0, ENOUGH_LETTERS)) ? true : null;
};
/** Two sentences that go on alike for so many letters tell the same. */
const ENOUGH_LETTERS = 32;
/** «a sitting of talks», after «during their talks». */
const byHeldBefore: Verdict = (mention, told) => {
  const isHeld = mention.cue?.status === 'held' && mention.ordinal === null && mention.isNext !== true;
  const isOfThem = isHeld && told.every(({ ofSomeone, tail, cue, meetsSomeone }) => ofSomeone && tail.length === 0 && cue?.weak === true && meetsSomeone !== true);
  return isOfThem && hasSameNoun(mention, told) ? true : null;
};
/** «the opening sitting»: a part of the session or the conference told of. */
const byPart: Verdict = ({ isOpening }, told) => (isOpening === true ? told.some((one) => HAS_PARTS.has(one.type)) : null);
/** «the committee due to be held», after «the next session of the committee»; the meeting that prepares it is another. */
const byBodyToCome: Verdict = (mention, told) => {
  const isAhead = [mention, ...told].every((one) => isToCome(one) === true && one.isPreparing !== true);
  return isAhead && areSittings(mention, told) && overlap(mention, told) >= 0.5 ? true : null;
};
const byNounAndWords: Verdict = (mention, told) => hasSameNoun(mention, told) && ((mention.tail.length === 0 && mention.ofSomeone) || overlap(mention, told) >= 0.5);

const VERDICTS: readonly Verdict[] = [
  byOrdinal, byWhatFollows, byWordOfName, byOrdinalAndWords, byNext, byTime, byOrdinalAndNoun, byNextAndNoun, byCourse, byBody, byPart, byReference, byPointingBack, byHolder, byHeldBefore, byBodyToCome, byNounAndWords,
];

const hasSameNoun = (mention: MeetingMention, told: readonly MeetingMention[]): boolean =>
  told.some(({ noun, type }) => noun === mention.noun || (type === mention.type && type !== 'other'));
const hasSameOrdinal = ({ ordinal }: MeetingMention, told: readonly MeetingMention[]): boolean => ordinal !== null && told.some((one) => one.ordinal === ordinal);
const areSittings = ({ type }: MeetingMention, told: readonly MeetingMention[]): boolean => GENERAL.has(type) && told.some((one) => GENERAL.has(one.type));

const HAS_PARTS: ReadonlySet<string> = new Set(['session', 'conference', 'forum', 'summit', 'committee', 'meeting', 'ministerial']);

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
