import type { InstrumentMention } from './instrument-mention.ts';
import { isOfAnotherYear } from './list-of-years.ts';
import type { Participant } from './read-list.ts';
import { isSignedApart } from './signed-apart.ts';

/** Whether an instrument named at one place is the one that was named at others. */
export function standsFor(mention: InstrumentMention, others: readonly InstrumentMention[], inHeadline: boolean): boolean {
  if (inHeadline) return (typesAgree(mention, others) || mention.type === 'agreement') && !isOnlyThere(mention, others);
  if (!typesAgree(mention, others) && !namesAgree(mention, others)) return false;
  if (mention.carriesAt !== undefined && others.some(({ sentence, at }) => sentence === mention.sentence && at === mention.carriesAt)) return false;
  if (numbersDiffer(mention, others) || countsDiffer(mention, others) || actsDiffer(mention, others) || ranksDiffer(mention, others)) return false;
  if (mention.isOther === true && others.some(({ sentence }) => !sentence.isHeadline)) return false;
  if (isGroundOnly(mention, others) || isToldAnew(mention, others) || isAnother(mention, others) || isAllowedAnew(mention, others)) return false;
  if (mention.listed && others.some(({ sentence }) => sentence === mention.sentence)) return false;
  if (isOfAnotherYear(mention, others) || isSignedApart(mention, others)) return false;
  if (tellsOfAnotherTime(mention, others) || hasOwnAct(mention, others)) return false;
  const pointsBack = mention.definite && mention.tail.length === 0 && proved(mention).length === 0;
  if (!pointsBack && bodiesDiffer(mention.parties, others.flatMap(({ parties }) => parties))) return false;
  if (mention.count > 1 && others.some(({ count, type }) => count === mention.count && type === mention.type)) return true;
  const tails = others.map(({ tail }) => tail).filter((tail) => tail.length > 0);
  if (mention.tail.length === 0) return mention.definite || !beginsAnew(mention) || isTalkedOf(others) || isSamePair(mention.parties, others.flatMap(({ parties }) => parties));
  if (tails.length === 0) return true;
  return tails.some((tail) => shared(mention.tail, tail) >= 0.5);
}

/** A headline of an act, and a text that only names another with those who concluded it. */
function isOnlyThere(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const bodies = bodiesIn(others.flatMap(({ parties }) => parties));
  return mention.cues.length > 0 && others.every(({ cues, isThere }) => cues.length === 0 && isThere === true) && ![...bodiesIn(mention.parties)].some((key) => bodies.has(key));
}

/** «under the agreement between ⟨A⟩ and ⟨B⟩ they met, and signed an agreement with ⟨C⟩»: the one is only the ground of the other. */
function isGroundOnly(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  if (mention.definite || !proves(mention, SIGNED) || others.some(({ cues, sentence }) => sentence.isHeadline || cues.some(({ status }) => status !== 'referenced'))) return false;
  const bodies = bodiesIn(others.flatMap(({ parties }) => parties));
  const own = bodiesIn(mention.parties);
  return bodies.size >= 2 && others.some(({ definite, isThere }) => definite && isThere === true) && !(own.size > 0 && [...own].every((key) => bodies.has(key)));
}

/** An indefinite name with an act of its own is a new instrument, unless its words or its parties say otherwise. */
const SIGNED: ReadonlySet<string> = new Set(['signed']);
/** Councils allow one after the other: each with its parties is another. */
const ALLOWED: ReadonlySet<string> = new Set(['approved', 'authorised', 'proposed']);

function beginsAnew(mention: InstrumentMention): boolean {
  if (mention.definite) return false;
  return (proves(mention, SIGNED) && mention.parties.length >= 2) || (proves(mention, ALLOWED) && mention.parties.length >= 1);
}

/**
 * «decided to negotiate an agreement with …; it empowered the minister to negotiate a draft agreement», «welcomed the
 * signing of an agreement. The two signed yesterday an agreement …»: so far it was only spoken of.
 */
function isTalkedOf(others: readonly InstrumentMention[]): boolean {
  const told = others.flatMap(proved);
  if (told.length === 0) return others.some(({ cues, sentence, count }) => !sentence.isHeadline && count === 1 && cues.some(({ status }) => status === 'signed'));
  return told.every((status) => status === 'under_negotiation');
}

function proves({ cues }: InstrumentMention, wanted: ReadonlySet<string>): boolean {
  return cues.some(({ weight, status }) => weight === 'proof' && wanted.has(status));
}

/** «approved a memorandum between A and B. It decided to approve a memorandum between A and C»: with a pair of its own. */
function isAllowedAnew(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  if (mention.definite || !proves(mention, ALLOWED)) return false;
  const own = spokenFor(mention.parties);
  const told = others.filter((other) => !other.definite && !other.sentence.isHeadline && proves(other, ALLOWED) && other.parties.length > 0);
  return own.size === 2 && told.length > 0 && told.every(({ parties }) => !isSamePair(mention.parties, parties));
}

/** The same bodies, two or more, named or spoken for by those who hold their offices. */
function isSamePair(some: readonly Participant[], others: readonly Participant[]): boolean {
  const left = spokenFor(some);
  const right = spokenFor(others);
  return left.size >= 2 && [...left].every((key) => right.has(key));
}

function spokenFor(list: readonly Participant[]): ReadonlySet<string> {
  return new Set(list.map(({ body, office }) => body?.key ?? office?.organisation ?? null).filter((key) => key !== null));
}

export function typesAgree(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  if (mention.generic || others.every(({ generic }) => generic)) return true;
  const pointsBack = mention.definite && mention.tail.length === 0;
  return others.some(({ type, carries }) => type === mention.type || familyOf(type) === familyOf(mention.type) || (pointsBack && carries === mention.type));
}

/** «the agreement on setting up relations» after «a protocol of setting up relations». */
function namesAgree(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  return mention.type === 'agreement' && mention.tail.length >= 2 && others.some(({ tail }) => tail.length >= 2 && shared(mention.tail, tail) >= 0.66);
}

/** One is not two, nor many. */
export function numbersDiffer(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  return others.every(({ number }) => number !== mention.number);
}

/** «15 protocols were signed …; 3 protocols were signed as well»: told apart by how many they are. */
function countsDiffer(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const told = others.filter(({ count, sentence }) => count > 1 && !sentence.isHeadline);
  return !mention.definite && mention.count > 1 && proves(mention, SIGNED) && told.length > 0 && told.every((other) => other.count !== mention.count && proves(other, SIGNED));
}

/** «the second agreement» is not the first, and each line of a list brings another, unless it is by its whole name one that was told of before. */
function ranksDiffer({ ordinal, isItem, definite, tail }: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  if (isItem === true) return !definite || tail.length < 2 || !others.some((other) => other.isItem !== true && other.tail.length === tail.length && shared(tail, other.tail) === 1);
  return ordinal !== undefined && others.every((other) => other.ordinal !== ordinal);
}

/** «an agreement … was signed. Also signed was the accord of friendship»: named for itself, with an act of its own. */
function isToldAnew({ isNamed, tail, cues, sentence }: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const hasAct = cues.some(({ weight, status }) => weight === 'proof' && SIGNED.has(status));
  return isNamed === true && tail.length > 0 && hasAct && others.every((other) => other.tail.length === 0 && other.sentence !== sentence) && others.some((other) => proved(other).includes('signed'));
}

/** «an agreement on water …; an agreement on sports was signed as well»: new by its topic, or because it is said to be another. */
function isAnother({ definite, isItem, isFurther, topic = [], number, cues }: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const acts: readonly string[] = cues.filter(({ weight, status }) => weight === 'proof' && (SIGNED.has(status) || ALLOWED.has(status))).map(({ status }) => status);
  if (definite || number !== 'one' || !(isItem === true || acts.length > 0)) return false;
  const told = others.filter((other) => other.number === 'one' && !other.sentence.isHeadline);
  if (told.length === 0 || !told.some((other) => proved(other).some((status) => status === 'signed' || acts.includes(status)) || other.isItem === true)) return false;
  const topics = told.map((other) => other.topic ?? []).filter((words) => words.length > 0);
  const apart = topic.length > 0 && topics.length > 0 && topics.every((words) => shared(topic, words) === 0);
  return isFurther === true || apart;
}

/** A new signing beside an older instrument that is put to work, renewed or left. */
function actsDiffer(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const before = others.flatMap(proved);
  const now = proved(mention);
  const isOther = mention.dated && (!mention.definite || mention.isNamed === true);
  if (isOther && before.some((status) => !OF_OLDER.has(status)) && now.length > 0 && now.every((status) => OF_OLDER.has(status))) return true;
  // «signed an agreement …; they also talked about an agreement on …»: another one.
  const sameName = mention.tail.length > 0 && others.some(({ tail }) => tail.length > 0 && shared(mention.tail, tail) >= 0.5);
  // «approved a memorandum …; empowered the minister to negotiate a memorandum on …»: what is approved is not negotiated any more.
  if (!mention.definite && !mention.sentence.isHeadline && now.includes('authorised') && before.length > 0 && before.every((status) => status === 'approved')) return true;
  // «signed it …; the terms stand in an agreement on the works that will be signed later»: another one as well.
  if (mention.tail.length > 0 && !sameName && !mention.sentence.isHeadline && before.includes('signed') && now.length > 0 && now.every((status) => status === 'planned' || status === 'proposed')) return true;
  if (!mention.definite && !mention.listed && !sameName && before.includes('signed') && now.length > 0 && now.every((status) => status === 'under_negotiation')) return true;
  return !mention.definite && now.includes('signed') && before.length > 0 && before.every((status) => OF_OLDER.has(status));
}

const OF_OLDER: ReadonlySet<string> = new Set(['activated', 'renewed', 'withdrawn', 'denied']);

export function proved({ cues }: InstrumentMention): readonly string[] {
  return cues.filter(({ weight }) => weight === 'proof').map(({ status }) => status);
}

/** Types that one text may call by the same noun. */
const FAMILIES: ReadonlyMap<string, string> = new Map([['cooperation_protocol', 'protocol'], ['executive_programme', 'programme'], ['work_programme', 'programme']]);

function familyOf(type: string): string {
  return FAMILIES.get(type) ?? type;
}

/** «1- a decree approving …». */
function isNumbered({ masked }: InstrumentMention['sentence']): boolean {
  return /^\W{0,3}\d{1,2} ?[-–.)]/u.test(masked);
}

/** Two acts in one sentence, or in two numbered lines, each with its pair of bodies. */
function hasOwnAct({ sentence, cues, parties }: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  const isPair = parties.filter(({ body }) => body !== null).length >= 2;
  return isPair && cues.some(({ weight }) => weight === 'proof') && others.some((other) => (other.sentence === sentence || (isNumbered(other.sentence) && isNumbered(sentence))) && other.parties.filter(({ body }) => body !== null).length >= 2);
}

/** «the convention signed in 1961» beside one that is signed now. */
function tellsOfAnotherTime(mention: InstrumentMention, others: readonly InstrumentMention[]): boolean {
  return (isPast(mention) && others.some(isNow)) || (isNow(mention) && others.some(isPast));
}

function isPast({ dated, cues }: InstrumentMention): boolean {
  return dated && cues.some(({ status }) => status === 'referenced');
}

function isNow({ cues }: InstrumentMention): boolean {
  return cues.some(({ status, weight }) => status !== 'referenced' && weight === 'proof');
}

/** Two lists of parties without a body in common belong to two instruments. */
function bodiesDiffer(some: readonly Participant[], others: readonly Participant[]): boolean {
  const left = bodiesIn(some);
  const right = bodiesIn(others);
  if (left.size === 0 || right.size === 0) return false;
  if (left.size < 2 || right.size < 2) return false;
  return [...left].every((key) => !right.has(key));
}

function bodiesIn(list: readonly Participant[]): ReadonlySet<string> {
  return new Set(list.map(({ body }) => body?.key ?? null).filter((key) => key !== null));
}

/** The share of words that two names have in common. */
export function shared(some: readonly string[], others: readonly string[]): number {
  const left = new Set(some);
  const right = new Set(others);
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}
