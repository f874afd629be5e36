import type { Mention, Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Key } from '../../../reading.ts';
import type { Match } from '../../../rules/apply.ts';
import { largest } from '../../../text/lists.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import type { ActContext } from '../instruments/read-instruments.ts';
import { BODY, PERSON, WHO, words } from '../patterns.ts';
import { HOLDERS, OUTLETS, UNNAMED } from './words/agents.ts';
import { HONORIFICS } from './words/honorifics.ts';
import { ADDRESSING, WITH_PARTICLE } from './words/turns-of-speech.ts';
import { AFTER_VERB, WANT_THAT } from './words/verbs-of-saying.ts';

export interface Speaker {
  readonly key: Key;
  readonly office: Mention | null;
  readonly mention: Mention | null;
  /** Letters of the clause that name who speaks: «the minister …». */
  readonly said?: number;
}

/** Who speaks by a verb: a known one, someone whom the text does not name, or whoever spoke before. */
export type Subject = Speaker | 'unnamed' | 'goes-on';

const UNNAMED_FIRST = new RegExp(`^(?:(?:فيه|فيها|خلاله|خلالها|عليه|عليها) )?["'(]*(?:${words(UNNAMED, '')})`);
/** Particles, quotes and objects after a verb whose subject is the one who speaks already. */
const GOES_ON = new RegExp(`^[\\s"':،(]*(?:${words(AFTER_VERB, '')}|[بل](?=[ء-ي\\uE001-\\uE007])|"|$)`);
const WANTS_THAT = new RegExp(`${words(WANT_THAT)}[\\s"،]*$`);
const WANTS_PARTICLE = new RegExp(`${words(WITH_PARTICLE)}[\\s"،]*$`);
const ADDRESSES = new RegExp(words(ADDRESSING));
const OUTLET = new RegExp(`^(?:ال)?(?:${OUTLETS.map(fold).join('|')})`, 'u');
const BY_SAID = new Map(HOLDERS.flatMap(([said, office]) => [[fold(said), fold(office)], [fold(office), fold(office)]]));
/** «⟨minister⟩ stressed»: who stands right before the verb, with a relative or «had» between at most. */
const RIGHT_BEFORE = new RegExp(`(?:${PERSON}|(?<=(?:^|[:-] )["'(]*)${BODY})["')]*[،,]? (?:(?:قد|فقد|الذي|التي) )?$`);
/** «⟨verb⟩ ⟨minister⟩ …»: whose deed the sentence tells first. */
const FIRST_DEED = new RegExp(`^(?:[^.\\n:-]{0,40}[:/-] ?){0,2}["'(]*(?:(?:كما|وقد|قد|وكان|كان|ثم|هذا|بدوره|بدورها)[،,]? ){0,2}[ء-ي]+ (?:ال[ء-ي]+ )?(?:(?:${words(HONORIFICS, '')}|${SIGN.date}|اليوم|امس|من جانبه|من جهته)[،,]? ){0,3}["'(]*(?=${WHO})`);
/** «as for ⟨minister⟩, he welcomed …». */
const AS_FOR = new RegExp(`^[وف]?اما (?:${words(HONORIFICS, '')} ){0,2}(?=${WHO})`);
const NO_DEED = new RegExp(`^["'(]*(?:${words(['في', 'من', 'على', 'إلى', 'عن', 'مع', 'بين', 'خلال', 'بعد', 'قبل', 'عقب', 'بحضور', 'برئاسة', 'كما', 'حسب', 'وفق', 'أما', 'إن', 'أن'])})`);

/** Who spoke before, which tells an object from a subject; and who was told of since, without a word said. */
export interface Before {
  readonly speaking: Key | null;
  readonly steppedIn: Key | null;
}

/** The subject of one verb of speech. */
export function subjectOf(match: Match, { speaking, steppedIn }: Before, context: ActContext): Subject {
  const { sentence, groups, masked } = match;
  const issue = groups['issue'];
  const verb = sentence.masked.slice(masked.start, groups['speaker']?.start ?? issue?.start ?? masked.end);
  if (groups['speaker'] !== undefined) return isAddressed(match, { verb, speaking, known: context.known }) ? 'goes-on' : (speakerAt(match, context) ?? 'unnamed');
  // «…, stressing» goes on; «⟨minister⟩ stressed» has its subject before it.
  const before = /^[وفم]/u.test(verb) ? null : speakerBefore(sentence, masked.start, context);
  if (before !== null) return before;
  const asFor = verb.startsWith('ف') ? AS_FOR.exec(sentence.masked.slice(0, masked.start)) : null;
  if (asFor !== null) return speakerOfSign(sentence, asFor[0].length, context) ?? 'unnamed';
  if (issue === undefined) return 'goes-on';
  const letters = sentence.masked.slice(issue.start, issue.end).trimStart();
  const lead = issue.end - issue.start - letters.length;
  const said = textOf(context.source, sentence.written(issue));
  const holder = (nearest: Key | null): Key | null => holderNamed(letters, { said, speaking: nearest, known: context.known });
  const named = (steppedIn === null ? null : holder(steppedIn)) ?? holder(speaking) ?? bodyNamed(letters, verb, { speaking, context, at: sentence.written({ start: issue.start + lead, end: issue.end }).start });
  if (named !== null) return { key: named, office: null, mention: null, said: lead + nameLength(letters, named, context.known) };
  const half = halfNamed(sentence, issue.start + lead, context);
  if (half !== null) return { ...half, said: lead + (half.said ?? 0) };
  if (UNNAMED_FIRST.test(letters)) return 'unnamed';
  if (GOES_ON.test(letters)) return 'goes-on';
  return WANTS_THAT.test(verb) || WANTS_PARTICLE.test(verb) ? 'unnamed' : 'goes-on';
}

/** «⟨given name⟩ ⟨surname⟩ stressed», where the surname alone was seen for a name: the word before it is of the same person. */
function halfNamed(sentence: Sentence, at: number, { known }: ActContext): Speaker | null {
  const found = /^(?<given>[ء-ي]{3,}) (?=\uE003)/u.exec(sentence.masked.slice(at, at + 30));
  const mention = found === null ? null : sentence.mentionAt(at + found[0].length);
  if (found === null || mention === null || mention.key === null || !fold(known.name(mention.key)).split(' ').includes(found.groups?.['given'] ?? '')) return null;
  return { key: mention.key, office: null, mention, said: found[0].length + 1 };
}

/** The person, or the holder of the office named, or the body itself; an outlet only reports. */
export function speakerAt({ sentence, groups }: Match, { known, source }: ActContext): Speaker | null {
  const mentions = [groups['speaker'], groups['second']].flatMap((at) => (at === undefined ? [] : [sentence.mentionAt(at.start)])).filter((one) => one !== null);
  const office = mentions.find(({ kind }) => kind === 'office') ?? null;
  const person = mentions.find(({ kind }) => kind === 'person');
  const key = person?.key ?? office?.key ?? null;
  if (key !== null) return { key, office, mention: person ?? office };
  if (office !== null) {
    const holder = holderNamed(fold(textOf(source, office)), { said: textOf(source, office), speaking: null, known });
    return holder === null ? null : { key: holder, office, mention: office };
  }
  return bodySpeaking(mentions[0] ?? null, known);
}

function bodySpeaking(mention: Mention | null, known: KnownBodies): Speaker | null {
  if (mention === null || mention.key === null || known.organisation(mention.key) === null) return null;
  return OUTLET.test(fold(known.name(mention.key))) ? null : { key: mention.key, office: null, mention };
}

const BEGINS_ANEW = /^(?:[^،,\n]{0,24}[،,] |[^\n]{0,60}[-:/] ?|كما )?(?!و)[ء-ي]+[\s"'(]*$/u;
/** «and called upon ⟨Iran⟩ to»: by its gender, or because someone speaks already, the body is addressed. */
function isAddressed({ sentence, groups, masked }: Match, { verb, speaking, known }: { readonly verb: string; readonly speaking: Key | null; readonly known: KnownBodies }): boolean {
  const at = groups['speaker'];
  const mention = at === undefined ? null : sentence.mentionAt(at.start);
  if (mention === null || mention.key === null || mention.kind === 'person' || mention.kind === 'office' || !ADDRESSES.test(verb)) return false;
  const noun = fold(known.name(mention.key)).split(' ')[0] ?? '';
  const feminine = /ت(?:ا)?[\s"'(،]*$/u.test(verb.trimEnd()) || /^[وف]?ت/u.test(verb);
  if (/(?:ه|ات)$|^(?:ال)?(?:امم|دول)$/u.test(noun) || mention.kind === 'state') return !feminine;
  // A verb with which a sentence begins anew has its subject after it.
  return feminine || (speaking !== null && !BEGINS_ANEW.test(`${sentence.masked.slice(0, masked.start)}${verb}`));
}

function speakerBefore(sentence: Sentence, verb: number, context: ActContext): Speaker | null {
  const found = RIGHT_BEFORE.exec(sentence.masked.slice(0, verb));
  if (found === null || /(?:^|[ء-ي])(?:ل|ب|لل|ك)$/u.test(sentence.masked.slice(0, found.index))) return null;
  return speakerOfSign(sentence, found.index, context);
}

/** Between an office and whoever holds it. */
const BEFORE_HOLDER = new RegExp(`^ ?[،,]? ?["'(]*(?=${PERSON})`);

function speakerOfSign(sentence: Sentence, at: number, { known, source }: ActContext): Speaker | null {
  const mention = sentence.mentionAt(at);
  if (mention === null) return null;
  if (mention.kind === 'person' || mention.kind === 'office') {
    const after = mention.kind === 'office' ? BEFORE_HOLDER.exec(sentence.masked.slice(at + 1)) : null;
    const person = after === null ? null : sentence.mentionAt(at + 1 + after[0].length);
    const key = mention.key ?? person?.key ?? holderNamed(fold(textOf(source, mention)), { said: textOf(source, mention), speaking: null, known });
    return key === null ? null : { key, office: mention.kind === 'office' ? mention : null, mention };
  }
  return bodySpeaking(mention, known);
}

/** Whose deed a sentence tells before its verb of speech: «received ⟨minister⟩ …, and stressed». */
export function doerOf(sentence: Sentence, before: number, context: ActContext): Speaker | null {
  const after = AFTER_DEED.exec(sentence.masked);
  if (after !== null && after[0].length < before) return holderAt(sentence, after[0].length, context);
  if (NO_DEED.test(sentence.masked)) return null;
  const lead = FIRST_DEED.exec(sentence.masked);
  return lead === null || lead[0].length >= before ? null : speakerOfSign(sentence, lead[0].length, context);
}

/** How many letters name the speaker at the beginning of a clause: the noun, and what follows of the office or the name. */
function nameLength(letters: string, key: Key, known: KnownBodies): number {
  const said = letters.split(' ');
  const titles = known.person(key)?.offices.map(({ title }) => fold(title.value)) ?? [fold(known.name(key))];
  const common = Math.max(1, ...titles.map((title) => alike(said.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')), title.split(/[^\p{L}\p{N}]+/u).filter(Boolean))));
  // «the minister ⟨surname⟩», where the surname alone was not seen for a name.
  const names = new Set(known.person(key) === null ? [] : fold(known.name(key)).split(' '));
  let end = common;
  while (end < common + 3 && names.has((said[end] ?? '').replace(/[^\p{L}]/gu, ''))) end++;
  return said.slice(0, end).join(' ').replace(/[،,]$/u, '').length;
}

/** «after the ambassador had presented …, he praised». */
const AFTER_DEED = /^[وف]?(?:بعد|عقب|فور|قبل) ان [ء-ي]{3,} /u;

function holderAt(sentence: Sentence, at: number, context: ActContext): Speaker | null {
  const sign = speakerOfSign(sentence, at, context);
  if (sign !== null) return sign;
  const letters = sentence.masked.slice(at, at + 60);
  const key = holderNamed(letters, { said: letters, speaking: null, known: context.known });
  return key === null ? null : { key, office: null, mention: null };
}

interface Said {
  readonly said: string;
  readonly speaking: Key | null;
  readonly known: KnownBodies;
}

/** «the new president»: not the one who leaves. */
const NEWLY: ReadonlySet<string> = new Set(['الجديد', 'الجديده', 'الحالي', 'الحاليه']);
const FORMER = /(?:ال)?(?:سابق|منتهي|اسبق)/u;

/** «the Secretary-General», «the minister»: the person of the text whose office begins so; of several, the one who speaks. */
function holderNamed(letters: string, { said, speaking, known }: Said): Key | null {
  const phrase = fold(said).trim().replace(/^(?:(?:معالي|سعاده|فخامه|دوله|السيد|السيده) )+/u, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = phrase[0] ?? '';
  const noun = BY_SAID.get(first);
  if (noun === undefined || letters === '') return null;
  const isNew = NEWLY.has(phrase[1] ?? '');
  const bared = phrase.map(bare);
  const held = officesIn(known).filter(({ isFormer }) => !isNew || !isFormer).map(({ key, words: office }) => ({ key, common: alike(bared, office) })).filter(({ common }) => common > 0);
  const best = largest(held.map(({ common }) => common), 0);
  const nearest = [...new Set(held.filter(({ common }) => common === best).map(({ key }) => key))];
  if (nearest.length === 1) return first === noun && best < 2 ? null : (nearest[0] ?? null);
  return speaking !== null && nearest.includes(speaking) ? speaking : null;
}

const HELD_BY_TWO = /^(رييس|وزير|مدير|امين|سفير)ا$/u;

/** An office that somebody of the text holds, as the words of its title without articles. */
interface Held {
  readonly key: Key;
  readonly words: readonly string[];
  readonly isFormer: boolean;
}

/** Asked for with every verb of a text: in a long one, thousands of times for thousands of offices. */
const offices = new WeakMap<KnownBodies, readonly Held[]>();

function officesIn(known: KnownBodies): readonly Held[] {
  const before = offices.get(known);
  if (before !== undefined) return before;
  const held = known.people.flatMap(({ key, offices: own }) => own.map(({ title }): Held => {
    const said = fold(title.value);
    const [first = '', ...rest] = said.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(bare);
    return { key, words: [first.replace(HELD_BY_TWO, '$1'), ...rest], isFormer: FORMER.test(said) };
  }));
  offices.set(known, held);
  return held;
}

const bare = (word: string): string => word.replace(/^(?:وال|ال|لل)/u, '');

/** How many words of an office are said, from its first on. */
function alike(phrase: readonly string[], office: readonly string[]): number {
  if (phrase[0] !== office[0]) return 0;
  let common = 1;
  while (common < office.length && common < phrase.length && phrase[common] === office[common]) common++;
  return common;
}

/** «the ministry», «the council»: the body of the text that the noun stands for, where the verb agrees with it. */
function bodyNamed(letters: string, verb: string, { speaking, at, context: { resolve, known } }: { readonly speaking: Key | null; readonly at: number; readonly context: ActContext }): Key | null {
  const noun = /^ال[ء-ي]{3,}/u.exec(letters)?.[0] ?? '';
  const isSpeaking = noun !== '' && speaking !== null && fold(known.name(speaking)).replace(/^(?!ال)/u, 'ال').startsWith(`${noun} `);
  const key = noun === '' ? undefined : isSpeaking ? speaking : resolve(noun, at)[0];
  if (key === undefined || bodySpeaking({ kind: 'organisation', key, start: 0, end: 1 }, known) === null) return null;
  const feminine = /ت[\s"'(،]*$/u.test(verb) || /^[وف]?ت/u.test(verb.trimStart());
  return /(?:ه|ات)$/u.test(noun) === feminine ? key : null;
}
