import type { InstrumentMention } from './instrument-mention.ts';
import type { Participant } from './read-list.ts';

/**
 * «the accord was signed between A and B in Cairo on …; the accord was signed between A and C in Tunis on …»: two signings of
 * one name, each with its own pair and its own day or town. Told twice, a signing may name a body in short: the pair alone is not asked.
 */
export function isSignedApart(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const pointsBack = mention.definite && mention.tail.length === 0;
  if (pointsBack || !isSigning(mention)) return false;
  const own = sidesOf(mention.parties);
  const told = others.filter((other) => isSigning(other) && sidesOf(other.parties).size >= 2);
  return own.size >= 2 && told.length > 0 && told.every((other) => isAnotherPair(own, sidesOf(other.parties)) && isAnotherTime(mention, other));
}

function isSigning({ sentence, cues }: InstrumentMention): boolean {
  return !sentence.isHeadline && cues.some(({ weight, status }) => weight === 'proof' && status === 'signed');
}

function isAnotherPair(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return !some.isSubsetOf(others) && !others.isSubsetOf(some);
}

/** Two days that are both fixed, or two towns; a day in words alone may be any. */
function isAnotherTime({ act: one }: InstrumentMention, { act: other }: InstrumentMention): boolean {
  return differ(one?.day, other?.day) || differ(one?.town, other?.town);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Bodies, those whose offices are named, and the States by whose adjectives they are: «his Tunisian counterpart». */
function sidesOf(list: readonly Participant[]): ReadonlySet<string> {
  return new Set(list.map(({ body, office, person }) => body?.key ?? office?.organisation ?? office?.nationality ?? person?.nationality ?? null).filter((key) => key !== null));
}
