import type { InstrumentMention } from './instrument-mention.ts';
import { numbersDiffer, proved, shared, standsFor, typesAgree } from './same-instrument.ts';
import { isWorthARecord } from './worth-a-record.ts';

/** All the places where one instrument is named; the first in the body leads. */
export interface InstrumentGroup {
  readonly mentions: InstrumentMention[];
  /** The several of which this is one: «two agreements; the first …». */
  readonly whole?: InstrumentGroup;
}

export interface Grouping {
  readonly groups: readonly InstrumentGroup[];
  /** Mentions of which nothing is reported, and that point to nothing. */
  readonly loose: readonly InstrumentMention[];
}

/** No story tells of more instruments than this; what goes on like that is a list of words, and is not read. */
const MOST = 60;
/** Nor more often of one of them. */
const MOST_MENTIONS = 40;

/** Sorts the mentions of one story by the instrument they stand for: body first, then headlines. */
export function groupInstruments(body: readonly InstrumentMention[], headlines: readonly InstrumentMention[]): Grouping {
  const groups: InstrumentGroup[] = [];
  const loose: InstrumentMention[] = [];
  for (const mention of body) place(mention, { groups, loose, inHeadline: false });
  for (const mention of headlines) place(mention, { groups, loose, inHeadline: true });
  const opened = headlines.find((mention) => loose.includes(mention) && bearsOut(mention, loose));
  if (opened !== undefined && groups.length === 0) groups.push({ mentions: [opened] });
  return { groups, loose: loose.filter((mention) => mention !== opened && !joinsLater(mention, groups)) };
}

/** A headline of a signing, whoever signed, and a body that speaks of «the agreement». */
function bearsOut(headline: InstrumentMention, loose: readonly InstrumentMention[]): boolean {
  return headline.cues.some(({ status }) => status === 'signed') && loose.some((mention) => !mention.sentence.isHeadline && mention.definite && typesAgree(mention, [headline]));
}

/** «the agreement», told of before it is said, by the headline or further on, what happened to it. */
function joinsLater(mention: InstrumentMention, groups: readonly InstrumentGroup[]): boolean {
  if (mention.sentence.isHeadline || !mention.definite || mention.tail.length > 0) return false;
  const meant = groups.filter(({ mentions }) => typesAgree(mention, mentions) && !numbersDiffer(mention, mentions));
  const [only] = meant;
  if (only === undefined || meant.length > 1) return false;
  only.mentions.push(mention);
  return true;
}

interface Placing {
  readonly groups: InstrumentGroup[];
  readonly loose: InstrumentMention[];
  readonly inHeadline: boolean;
}

function place(mention: InstrumentMention, { groups, loose, inHeadline }: Placing): void {
  const called = mention.isCalled === true ? groups.findLast(({ mentions }) => mentions.some(({ sentence, ordinal }) => sentence === mention.sentence && ordinal !== undefined)) : undefined;
  if (called !== undefined) {
    called.mentions.push(mention);
    return;
  }
  const halves = mention.definite && mention.number === 'two' ? groups.filter(({ mentions }) => mentions.some(({ isHalf }) => isHalf === true) && typesAgree(mention, mentions)).slice(-2) : [];
  for (const { mentions } of halves) mentions.push(mention);
  if (halves.length > 0) return;
  const isIt = (group: InstrumentGroup): boolean => standsFor(mention, group.mentions, inHeadline);
  const meant = groups.filter(isIt);
  // what is called so is meant sooner than what is only of its family: «signed an agreement and a memorandum; the agreement was signed for …»
  const alike = meant.filter(({ mentions }) => mentions.some(({ type }) => type === mention.type));
  const known = inHeadline ? ((mention.cues.length > 0 ? undefined : alike[0]) ?? meant[0]) : (signedBefore(mention, alike) ?? signedBefore(mention, meant) ?? meant.at(-1) ?? severalMeant(mention, groups));
  if (known !== undefined && known.mentions.length < MOST_MENTIONS) known.mentions.push(mention);
  else if (known !== undefined) return;
  else if (groups.length < MOST && isOneOf(mention)) groups.push(oneOf(mention, groups));
  else if (groups.length < MOST && isWorthARecord(mention)) groups.push({ mentions: [mention] });
  else loose.push(mention);
}

/** «the agreement was signed for …»: that of which the signing was told, not one that was only spoken of since. */
function signedBefore(mention: InstrumentMention, groups: readonly InstrumentGroup[]): InstrumentGroup | undefined {
  if (!mention.definite || mention.tail.length > 0 || !proved(mention).includes('signed')) return undefined;
  return groups.findLast(({ mentions }) => mentions.some((other) => proved(other).includes('signed')));
}

/** «signed two agreements …; the agreement was signed for …»: where no single one was told of, «the agreement» is all of them. */
function severalMeant(mention: InstrumentMention, groups: readonly InstrumentGroup[]): InstrumentGroup | undefined {
  const points = mention.definite && mention.number === 'one' && mention.ordinal === undefined;
  if (points && mention.tail.length >= 2 && proved(mention).length === 0) return groups.findLast(({ mentions }) => mentions.some(({ count, tail }) => count > 1 && tail.length >= 2 && shared(mention.tail, tail) >= 0.8));
  if (!points || mention.tail.length > 0 || mention.parties.length > 1 || groups.some(({ mentions }) => mentions.some(({ number, sentence }) => number === 'one' && !sentence.isHeadline))) return undefined;
  return groups.findLast(({ mentions }) => typesAgree(mention, mentions) && mentions.some(({ count }) => count > 1));
}

function isOneOf({ ordinal, isItem }: InstrumentMention): boolean {
  return ordinal !== undefined || isItem === true;
}

/** «the second agreement»: what happened to all of them happened to it. */
function oneOf(mention: InstrumentMention, groups: readonly InstrumentGroup[]): InstrumentGroup {
  const whole = groups.findLast(({ mentions }) => mentions.some(({ number, cues }) => number !== 'one' && cues.some(({ weight }) => weight === 'proof')));
  if (whole === undefined) return { mentions: [mention] };
  const ofAll = whole.mentions.flatMap(({ cues }) => cues.filter(({ weight }) => weight === 'proof'));
  return { mentions: [{ ...mention, cues: [...mention.cues, ...ofAll] }], whole };
}
