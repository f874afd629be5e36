import type { ActivityType, MeetingType } from '@mithaq/register/vocabulary';
import type { Sentence } from '../../../ground.ts';
import type { MeetingMention } from '../../../joining/group-meetings.ts';
import type { Story } from '../../../joining/stories.ts';
import { applyRule, applyRules, type Match } from '../../../rules/apply.ts';
import { WHO } from '../patterns.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { wordsIn } from '../../../text/words-in.ts';
import { fold } from '../letters/fold.ts';
import { holdsMeeting } from './holds-meeting.ts';
import { editionOfAward } from './edition-of-award.ts';
import { heldMeeting } from './held-meeting.ts';
import { meetingStatusRules, noMeetingRules } from './index.ts';
import { meetingToCome } from './meeting-to-come.ts';
import { nameOfMeeting } from './name-of-meeting.ts';
import { withoutObject } from './object-of-meeting.ts';
import { ordinalIn } from './ordinal.ts';
import { eachOfPair } from './pair-of-meetings.ts';
import { whichWasHeld } from './which-was-held.ts';
import { hasArticle, isItsSession, wholeName } from './whole-name.ts';
import { KIND_WORDS, MEETING_NOUNS, NEXT, PREVIOUS, WORK_NOUNS } from './words/meeting-nouns.ts';

const NOUNS = [...MEETING_NOUNS, ...WORK_NOUNS].map((noun) => ({ ...noun, word: fold(noun.word) })).sort((a, b) => b.word.length - a.word.length);
/** «the committee due to be held» is its session. */
const COMMITTEES: typeof NOUNS = [{ word: fold('اللجنة'), meeting: 'committee' }, { word: fold('لجنة'), meeting: 'committee' }];
const KINDS = new Map(KIND_WORDS.map(([word, type]) => [fold(word), type]));
/** Endings of «their meeting», «his visit»: a meeting of someone in the story. */
const OF_SOMEONE = /(?:هم|هما|هن|ته|تها|يه|يها|وه|عه|عها)$/u;

/** Every place of a story where a meeting is named, with what is said of it there. */
export function mentionsOfMeetings(story: Story, source: string): readonly MeetingMention[] {
  const sentences = [...story.body, ...story.headlines];
  const isOfAward = sentences.some((sentence) => applyRule(editionOfAward, sentence).length > 0);
  return sentences.flatMap((sentence) => {
    const names = isOfAward ? namesIn(sentence).filter((name) => !ANY_EDITION.test(textOfName(sentence, name)) || NAMED.test(textOfName(sentence, name))) : namesIn(sentence);
    return names.length === 0 ? [] : mentionsIn(sentence, names, source);
  });
}

/** The names of a sentence; where one ends before what the meeting dealt with, another may begin there. */
function namesIn(sentence: Sentence): readonly Span[] {
  return applyRule(nameOfMeeting, sentence).flatMap((match) => {
    const name = spanOf(match);
    const own = withoutObject(sentence, name);
    if (own === name) return [name];
    const inObject = MEETING_IN.exec(sentence.masked.slice(own.end, name.end));
    return inObject === null ? [own] : [own, { start: own.end + inObject.index + inObject[0].length - (inObject.groups?.['name'] ?? '').length, end: name.end }];
  });
}

const MEETING_IN = new RegExp(` (?:[وف]?(?:[بكل]|لل))?(?<name>${MEETING_NOUNS.filter(({ word }) => word.startsWith('ال')).map(({ word }) => fold(word)).join('|')})(?![ء-ي])`, 'u');

function mentionsIn(sentence: Sentence, names: readonly Span[], source: string): readonly MeetingMention[] {
  const cues = applyRules(meetingStatusRules, sentence);
  const none = applyRules(noMeetingRules, sentence);
  const mentions: MeetingMention[] = [];
  let start: number | null = null;
  for (const [index, name] of names.entries()) {
    const whole = withoutObject(sentence, wholeName(sentence, name, firstWord(sentence.masked, name.start)));
    const from: number = start ?? whole.start;
    // «the meetings of its tenth session»: the second noun tells what it is; «the second round of talks»: the first.
    start = followsAtOnce(sentence.masked, name, names[index + 1]) && ordinalIn(sentence.masked.slice(whole.start, name.end)) === null ? from : null;
    if (start !== null || isInside(name, mentions.at(-1)) || none.some(({ match }) => tells(match, name))) continue;
    const told = cues.filter(({ match }) => tells(match, { start: from, end: whole.end }));
    // «chaired the session that ⟨town⟩ hosts»: the verb before it tells more.
    const cue = (told[0]?.rule === meetingToCome && HOSTED_NOW.test(wordsOf(told[0].match)) ? told.find(({ rule }) => rule === heldMeeting) : undefined) ?? told[0] ?? null;
    const wasHeld = cues.some(({ rule, match }) => rule === whichWasHeld && WHICH.test(sentence.masked.slice(match.masked.start, match.masked.end)) && tells(match, { start: from, end: whole.end }));
    const mention = mentionOf({ sentence, masked: { start: from, end: whole.end }, noun: whole.start, source, founds: (wasHeld && !sentence.masked.startsWith('،', whole.end)) || DUE.test(sentence.masked.slice(whole.end)) || (!sentence.masked.startsWith('ال', whole.start) && (meetsSomeone(sentence, whole.end) || ITS.test(sentence.masked.slice(whole.end, whole.end + 6)))) }, cue === null ? null : { rule: cue.rule.id, status: cue.rule.status, weak: cue.rule.weak === true, masked: spanOf(cue.match) });
    const last = mentions.at(-1);
    // «the summit in its fourteenth session» is one name.
    if (last !== undefined && isItsSession(sentence, last.masked.end, whole.start)) mentions[mentions.length - 1] = { ...mentionOf({ sentence, masked: { start: last.masked.start, end: whole.end }, noun: last.masked.start, source }, last.cue ?? mention.cue), type: last.type };
    else if (isOne(mention)) mentions.push(...eachOfPair(mention));
  }
  return mentions;
}

const wordsOf = ({ sentence, masked }: Match): string => sentence.masked.slice(masked.start, masked.end);
const HOSTED_NOW = /(?<![ء-ي])[يت](?:ستضيف|حتضن)(?:ها|ه)$/u;
const WHICH = /(?:الذي|التي|اللذين|اللتين) [ء-ي]+$/u;
/** «a meeting of his». */
const ITS = /^ (?:له|لها|لهم|لهما)(?![ء-ي])/u;
/** «a meeting with ⟨minister⟩», «his receiving of ⟨minister⟩»: who meets makes it one. */
const WITH_WHOM = new RegExp(`^ (?:مع |ب|جمعه ب)?(?:[ء-ي]+ ){0,2}?["'(]*${WHO}`);
/** «the meeting due to be held»: another than the one told of. */
const DUE = /^ (?:المقرر|المزمع|المرتقب|المنتظر)ه? (?:عقد|انعقاد|تنظيم)(?:ه|ها|هم)?(?![ء-ي])/u;
const meetsSomeone = (sentence: Sentence, end: number): boolean => WITH_WHOM.test(sentence.masked.slice(end, end + 40));

function isInside(name: Span, last: MeetingMention | undefined): boolean {
  return last !== undefined && name.start < last.masked.end;
}

/** «the meetings of its session»; «during the visit a sitting» are two. */
function followsAtOnce(letters: string, name: Span, next: Span | undefined): boolean {
  return next !== undefined && next.start - name.end <= 1 && !hasArticle(letters, name.start);
}

const spanOf = ({ groups, masked }: Match): Span => groups['evidence'] ?? masked;

const firstWord = (letters: string, at: number): string => /^[ء-ي]+/u.exec(letters.slice(at))?.[0] ?? '';

const PLURALS: ReadonlySet<string> = new Set(NOUNS.filter(({ plural }) => plural === true).map(({ word }) => word));

/** «the session», where the story tells of the editions of an award: another of them, unless a body is named whose it is. */
const ANY_EDITION = /^(?:ال)?دور(?:ه|ات|ت\p{L}{1,3})(?![ء-ي])(?! تدريبيه| تكوينيه)/u;
const NAMED = new RegExp(`[${SIGN.organisation}${SIGN.state}]`);

const textOfName = (sentence: Sentence, { start, end }: Span): string => sentence.masked.slice(start, end);
/** «a tour of …» is no round of talks. */
const TOUR = /^(?:ال)?جول(?:ه|ت\p{L}+|تين)(?!.*(?:مفاوضات|مباحثات|محادثات|مشاورات|حوار))/u;

/** Meetings in general are none; a series with a number, or of which a verb tells, is one. */
function isOne({ sentence, masked, ordinal, cue, tail, ofSomeone }: MeetingMention): boolean {
  if (TOUR.test(textOfName(sentence, masked)) && ordinal === null) return false;
  if (ofSomeone && ordinal === null && tail.length === 0 && /(?:^| )في $/u.test(sentence.masked.slice(0, masked.start)) && IN_ITS_TIME.test(sentence.masked.slice(masked.end))) return false;
  if (OF_ITS_KIND.test(sentence.masked.slice(masked.end)) || SO_MANY.test(sentence.masked.slice(Math.max(0, masked.start - 24), masked.start))) return false;
  if (!PLURALS.has(firstWord(sentence.masked, masked.start)) || ordinal !== null) return true;
  if (/^زيارات (?:ميدانيه|تفقديه|رسميه)/u.test(textOfName(sentence, masked))) return cue !== null && MADE.test(sentence.masked.slice(cue.masked.start));
  if (cue !== null && !cue.weak && cue.rule !== holdsMeeting.id && ofSomeone && cue.masked.start < masked.start && /[\uE001]|اللجنه|المجلس/u.test(sentence.masked.slice(cue.masked.start, masked.start))) return true;
  if (cue !== null && !cue.weak && cue.rule !== holdsMeeting.id && cue.status !== 'background' && SERIES.test(tail[0] ?? '')) return true;
  return cue !== null && !cue.weak && cue.status !== 'background' && (tail.includes('لجنه') || tail.includes('مجلس') || NAMED.test(sentence.masked.slice(masked.start, masked.end)));
}

/** «the delegation made field visits»: one round of visits. */
const MADE = /^[وف]?(?:قام|قامت|اجري|اجرت|ادي|ادت) /u;

/** «the summit in its present session»: no sitting is told of. */
const IN_ITS_TIME = /^ (?:الحاليه|الراهنه|الجاريه)(?![ء-ي])/u;
/** «the first workshop of its kind»: said of the one told of. */
const OF_ITS_KIND = /^ من نوع(?:ها|ه)(?![ء-ي])/u;
/** «seven sessions were held»: how often, and no one of them. */
const SO_MANY = /(?<![ء-ي])(?:عده|عشرات|مئات|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمان(?:ي|يه)?|تسعه?|عشره?|\d+) $/u;

/** «the preparatory meetings», «the annual meetings»: one event of several days. */
const SERIES = /^(?:تحضيريه|سنويه|كبار|خبراء|ربيع)$/u;

/** A cue tells of the meeting whose noun it ends with, or begins with. */
function tells(match: Match, name: Span): boolean {
  const cue = spanOf(match);
  const endsWithIt = cue.end > name.start && cue.end <= name.end;
  const beginsWithIt = cue.start <= name.start && name.start - cue.start <= 3 && cue.end >= name.start;
  return endsWithIt || beginsWithIt;
}

interface Place {
  readonly sentence: Sentence;
  readonly masked: Span;
  /** Where the noun that tells what it is begins, after another: «meetings of the session». */
  readonly noun: number;
  readonly source: string;
  /** What stands beside it makes it one of its own. */
  readonly founds?: boolean;
}

function mentionOf({ sentence, masked, noun: from, source, founds = false }: Place, cue: MeetingMention['cue']): MeetingMention {
  const written = sentence.written(masked);
  const words = `${cutArticle(source, written)}${textOf(source, written)}`;
  const letters = fold(textOf(source, sentence.written({ start: Math.max(from, masked.start), end: masked.end })));
  // An edition or an ordinal may stand before the noun.
  const { noun, at } = nounIn(letters);
  const first = (noun?.word ?? '').split(' ')[0] ?? '';
  const tail = wordsIn(letters.slice(at + first.length)).filter((word) => word.length > 1 && !TO_COME.test(word));
  return {
    sentence,
    masked,
    written,
    words,
    type: typeOf(noun?.meeting ?? 'other', tail),
    activity: activityOf(noun?.activity, letters.slice(at)),
    noun: bare(first),
    definite: first.startsWith('ال'),
    ofSomeone: OF_SOMEONE.test(first) && !first.startsWith('ال'),
    tail: tail.map(bare),
    ordinal: ordinalIn(words),
    meetsSomeone: meetsSomeone(sentence, masked.end),
    goesOn: sentence.masked.slice(masked.end, masked.end + 40),
    ...(first.startsWith('ال') && tail.length > 0 && tail.every((word) => ANY_MEETING.test(word)) ? { kindOnly: true } : {}),
    ...(isOfBody(tail, noun) ? { ofBody: bare(tail[0] ?? '') } : {}),
    ...(/^ال?جلسه/u.test(first) && tail.length < 3 && PART_OF_SESSION.test(tail[0] ?? '') ? { isOpening: true } : {}),
    ...(tail.some((word) => word.includes('تحضيري')) ? { isPreparing: true } : {}),
    isNext: tail.some((word) => OTHER_THAN_THIS.has(word)) || (tail.length === 0 && cue?.status === 'planned' && DUE.test(sentence.masked.slice(masked.end))),
    founds: (founds && cue !== null) || isJourney(sentence, masked, first),
    cue,
  };
}

/** «للدورة» holds «الدورة», but not in one piece; «للجنة» is left as it stands. */
function cutArticle(source: string, { start }: Span): string {
  return /(?<!\p{L})[وف]?لل$/u.test(source.slice(Math.max(0, start - 3), start)) ? 'ال' : '';
}

/** «the opening sitting», «the main sitting». */
const PART_OF_SESSION = /^ال(?:افتتاحيه|رييسيه)$/u;
/** «the expected summit»: that it is to come tells it from no other. */
const TO_COME = /^ال(?:مرتقب|منتظر|مزمع|مقرر|متوقع)ه?$/u;
/** Words that tell no meeting from another: «the ministerial meeting». */
const ANY_MEETING = /^ال(?:وزاري|وزاريه|مشتركه?|رسميه?|موسعه?|مغلقه?|مذكوره?|جديده?|حاليه?|راهنه?)$/u;
/** «the meeting of the council»: by the short noun of the body alone. */
const isOfBody = (tail: readonly string[], noun: unknown): boolean => noun !== undefined && tail.length === 1 && SHORT_BODY.test(tail[0] ?? '');
const SHORT_BODY = /^ال(?:لجنه|مجلس|برلمان|هييه|مكتب|جمعيه|حكومه|فريق)$/u;

const OTHER_THAN_THIS: ReadonlySet<string> = new Set([...NEXT, ...PREVIOUS].map(fold));

/** «the visit of ⟨minister⟩ to ⟨place⟩»: it tells all that makes it one. */
function isJourney({ masked: letters }: Sentence, name: Span, noun: string): boolean {
  return /^(?:ال)?زيار/u.test(noun) && /[\uE003\uE004].* (?:الي|ل) ?.*[\uE002\uE005]/u.test(letters.slice(name.start, name.end));
}

function nounIn(letters: string): { readonly noun: (typeof NOUNS)[number] | undefined; readonly at: number } {
  for (let at = 0; at >= 0; at = letters.indexOf(' ', at + 1)) {
    const from = at === 0 ? 0 : at + 1;
    const word = letters.slice(from);
    const noun = NOUNS.find((one) => word.startsWith(one.word)) ?? NOUNS.find((one) => /^(?:ل|لل|ب)/u.test(word) && word.slice(1).startsWith(one.word));
    if (noun !== undefined) return { noun, at: word.startsWith(noun.word) ? from : from + 1 };
  }
  return { noun: COMMITTEES.find(({ word }) => letters.startsWith(word)) ?? NOUNS[0], at: 0 };
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
  if (/^ل?لجنه$/u.test(word)) return 'لجنه';
  return word.replace(/^(?:وال|بال|لل|ال|ول(?=[\p{L}]{3}))/u, '');
}
