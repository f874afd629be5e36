import type { Sentence } from '../../ground.ts';
import { findCues } from '../../joining/find-cues.ts';
import type { Cue, InstrumentMention } from '../../joining/instrument-mention.ts';
import type { Resolve } from '../../joining/read-list.ts';
import type { Story } from '../../joining/stories.ts';
import { type InstrumentPlace, pointBack, signsOfInstruments, type StoryMentions } from '../../joining/story-mentions.ts';
import type { Dropped, WrittenDate } from '../../reading.ts';
import { addAll } from '../../text/lists.ts';
import { textOf } from '../../text/span.ts';
import type { ActWords } from '../act-words.ts';
import { fold } from '../letters/fold.ts';
import { daysAround, nearCue } from './circumstances.ts';
import { describeInstrument } from './describe-instrument.ts';
import { partiesNamedWith } from './parties-named-with.ts';

interface Context {
  readonly story: Story;
  readonly source: string;
  readonly words: ActWords;
  readonly resolve: Resolve;
}

/** Every place of a story where an instrument is named, with what is said of it there. */
export function mentionsOfInstruments(context: Context): StoryMentions {
  const dropped: Dropped[] = [];
  const read = (sentences: readonly Sentence[]): InstrumentMention[] => {
    const mentions: InstrumentMention[] = [];
    for (const sentence of sentences) {
      const cues = findCues(sentence, context.words.instruments.status);
      addAll(dropped, cues.dropped);
      for (const at of signsOfInstruments(sentence.masked)) {
        if (cues.refused.has(at)) continue;
        if (isSameNoun(sentence, at, mentions.at(-1))) continue;
        const listed = isListed(sentence, at, mentions.at(-1));
        const own = cues.byInstrument.get(at)?.map((cue) => inItsTime(cue, at, context)) ?? (listed ? (mentions.at(-1)?.cues ?? []) : []);
        mentions.push(besideOthers(mentionOf({ sentence, at, cues: own, listed }, context), mentions));
      }
      for (const cue of cues.pointingBack) pointBack(inItsTime(cue, cue.masked.start, context), mentions);
    }
    return mentions;
  };
  return { headlines: read(context.story.headlines), body: read(context.story.body), dropped };
}

/** «in 1979 the two countries signed …» is background, and «signed … next week» is none yet. */
function inItsTime(cue: Cue, at: number, { story, words }: Context): Cue {
  if (cue.status !== 'signed' && cue.status !== 'renewed') return cue;
  const near = nearCue(cue, at);
  const days = daysAround(cue, at, words.instruments);
  const told = `${cue.sentence.masked.slice(near.start, near.end)} ${days.map(({ asWritten }) => fold(asWritten)).join(' ')}`;
  if (words.instruments.toCome.test(told)) return { ...cue, status: 'planned' };
  const isPast = isRecalled(cue, at, { days, definite: words.instruments.definite, publishedOn: story.publishedOn }) || words.instruments.before.test(told) || days.some((day) => isOfAnotherYear(day, story.publishedOn));
  return isPast ? { ...cue, status: 'referenced' } : cue;
}

/** «by the convention signed in Dakar on 27 March 1964»: with its day it tells which one is meant; «the memorandum, signed …» is news. */
function isRecalled({ sentence, rule, masked }: Cue, at: number, { days, definite, publishedOn }: { days: readonly WrittenDate[]; definite: RegExp; publishedOn: string | null }): boolean {
  if (!rule.endsWith('signed-aside') || publishedOn !== null || /^["')]*,/u.test(sentence.masked.slice(at + 1)) || IS_TOLD.test(sentence.masked.slice(at + 1, masked.end))) return false;
  return definite.test(sentence.masked.slice(Math.max(0, at - 40), at)) && days.some(({ edtf, because }) => because === undefined && /^\d{4}/u.test(edtf ?? ''));
}

/** «the memorandum was signed on …»: told by the verb of the sentence, not in passing. */
const IS_TOLD = /^(?:(?! (?:qui|que|lequel|laquelle|which|that) ).)*? (?:a|ont|was|were|has|have) (?:ete |been )?(?:[a-z]+ )?signe(?:d|e|es|s)?$/u;

/** A year alone is not news; nor is a day of a year before that of publication, January and February aside. */
function isOfAnotherYear({ edtf, because }: WrittenDate, publishedOn: string | null): boolean {
  if (edtf === null || because !== undefined) return false;
  const year = /^\d{4}/u.exec(edtf)?.[0];
  if (year === undefined) return false;
  if (publishedOn === null) return edtf.length === 4;
  const years = Number(publishedOn.slice(0, 4)) - Number(year);
  return years >= 2 || (years === 1 && publishedOn.slice(5, 7) > '02');
}

function mentionOf({ sentence, at, cues, listed }: InstrumentPlace, { source, words, resolve }: Context): InstrumentMention {
  const written = sentence.written({ start: at, end: at + 1 });
  const name = textOf(source, written);
  const { type, howMany, tail } = describeInstrument(name, words.instruments);
  const before = sentence.masked.slice(Math.max(0, at - 40), at);
  const definite = words.instruments.definite.test(before);
  const count = countBefore(before, words.instruments.numbers);
  return {
    sentence,
    at,
    written,
    words: name,
    type,
    generic: (definite || sentence.isHeadline) && tail.length === 0 && VAGUE.has(type),
    definite,
    tail,
    count,
    number: howMany === 'one' ? 'one' : count === 2 ? 'two' : 'many',
    ofTheSides: definite && words.twoSides.test(sentence.masked.slice(at + 1, at + 40)),
    cues,
    parties: partiesNamedWith({ sentence, at, cues }, words, resolve),
    dated: DATED.test(sentence.masked.slice(at + 1)),
    listed,
  };
}

/** What those named before say of it: «the agreements», after «two agreements» and no others, are these two; minutes of a session are no agreement told of before. */
function besideOthers(mention: InstrumentMention, before: readonly InstrumentMention[]): InstrumentMention {
  const same = before.filter(({ type }) => type === mention.type);
  if (mention.type === 'minutes' && same.length === 0 && /^ (?:of|de|du|d')(?![a-z])/u.test(mention.sentence.masked.slice(mention.at + 1))) return { ...mention, isOther: true };
  const several = same.filter(({ number }) => number !== 'one');
  const isTwo = mention.definite && mention.number === 'many' && mention.count === 1 && several.length > 0 && several.every(({ number }) => number === 'two');
  return isTwo ? { ...mention, number: 'two' } : mention;
}

/** «the agreement», «a partnership» in a headline: the body says what it is. */
const VAGUE: ReadonlySet<string> = new Set(['agreement', 'partnership', 'other']);

const DATED = /^["'),]* (?:[^\s.,]+ ){0,5}?\uE006/u;

/** «16 agreements», «three memoranda»: how many a mention stands for. */
function countBefore(before: string, numbers: ReadonlyMap<string, number>): number {
  const words = before.split(/[\s"(),]+/u).filter(Boolean).slice(-2).reverse();
  const told = words.map((word) => (/^\d{1,3}$/u.test(word) ? Number(word) : numbers.get(word))).find((number) => number !== undefined);
  return Math.max(1, told ?? 1);
}

/** «9 agreements and conventions»: the two nouns stand for the same documents. */
function isSameNoun(sentence: Sentence, at: number, before: InstrumentMention | undefined): boolean {
  return before !== undefined && before.sentence === sentence && before.count > 1 && before.tail.length === 0 && /^ (?:and|et) (?:de |d')?$/u.test(sentence.masked.slice(before.at + 1, at));
}

/** «an agreement on …, and an agreement on …»: the second shares what is said of the first. */
function isListed(sentence: Sentence, at: number, before: InstrumentMention | undefined): boolean {
  if (before === undefined || before.sentence !== sentence || before.definite || before.cues.length === 0) return false;
  const between = sentence.masked.slice(before.at + 1, at);
  return between.length < 90 && /(?:,|,? (?:and|et|as well as|ainsi que)) (?:(?:d')?(?:(?:a|an|two|three|une?|deux|trois|\d+|d') ?)?(?:(?:second|third|further|other|another|deuxieme|troisieme|autre) )?)?["']?$/u.test(between) && !/ (?:which|that|qui|que|whose|aims?|vise) /u.test(between);
}
