import type { Sentence } from '../../../ground.ts';
import type { Cue } from '../../../joining/instrument-mention.ts';
import { type ListWords, type Participant, readList, type Resolve } from '../../../joining/read-list.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import { listWords } from '../list-words.ts';
import { words } from '../patterns.ts';
import { announcedSigning } from './announced-signing.ts';
import { bindsThem } from './binds-them.ts';
import { cameThroughSigning } from './came-through-signing.ts';
import { endedInSigning } from './ended-in-signing.ts';
import { issuedBy } from './issued-by.ts';
import { inItsSetting } from './in-its-setting.ts';
import { occasionOfSigning } from './occasion-of-signing.ts';
import { CONCLUDED_IT, partiesAfter, partyRightAfter } from './parties-after.ts';
import { partiesEnumerated } from './parties-enumerated.ts';
import { signingTookPlace } from './signing-took-place.ts';
import { BINDS } from './words/setting.ts';
import { willWitness } from './will-witness.ts';

export interface NamedAt {
  readonly sentence: Sentence;
  readonly at: number;
  readonly cues: readonly Cue[];
}

/** Those named with an instrument: who concludes it, and who only acts in their name. */
export interface NamedWith {
  readonly parties: readonly Participant[];
  readonly subjects: readonly Participant[];
}

type ReadList = (within: Span, patience?: number) => readonly Participant[];

/** Those named with an instrument in one sentence: before it as subjects, after it with «between» or «with». */
export function partiesNamedWith({ sentence, at, cues }: NamedAt, resolve: Resolve): NamedWith {
  const binds = cues.some(({ rule }) => rule === bindsThem.id) || BINDING.test(sentence.masked);
  const list: ReadList = (within, patience) => readList({ sentence, within, resolve, ...(patience === undefined ? {} : { patience }) }, binds ? bindingWords : listWords);
  const own = cues.find((cue) => cue.sentence === sentence) ?? null;
  const subjects = own === null ? [] : subjectsOf(own, at, list);
  const after = listAfter(sentence, at, subjects.length < 2);
  const concluded = after === null ? null : CONCLUDED.exec(sentence.masked.slice(after));
  const following = after === null ? [] : list({ start: after + (concluded?.[0].length ?? 0), end: sentence.masked.length });
  if (own !== null && own.rule === announcedSigning.id && BETWEEN_SOME.test(sentence.masked.slice(at + 1))) return { parties: following, subjects: [] };
  const isPair = after !== null && following.length >= 2 && BETWEEN_AT.test(sentence.masked.slice(after));
  const isOlder = concluded !== null;
  if (isPair || isOlder || (following.length >= 2 && own !== null && ALLOWS.has(own.status))) return { parties: following, subjects };
  return { parties: [...subjects, ...following], subjects: [] };
}

const BINDING = new RegExp(words(BINDS));
/** «joins the ministry to the Union»: here «ب» brings another member. */
const bindingWords: ListWords = { ...listWords, joins: (word) => word === 'ب' || listWords.joins(word), subordinates: (word) => word !== 'ب' && listWords.subordinates(word) };

const BETWEEN_AT = /^و?بين /u;
/** «announced the signing of an agreement between two firms»: who announces it is neither of them. */
const BETWEEN_SOME = /^["')]*(?:[،,] ?(?:[^\s.؛،]+ ){0,2}[^\s.؛،]+[،,])? بين (?!ال)/u;
/** «did not ratify the memorandum that ⟨the government⟩ signed»: who acts now did not conclude it. */
const CONCLUDED = new RegExp(`^${words(CONCLUDED_IT, '')}`, 'u');
/** Who approves an instrument or empowers another to sign is no party where the parties are named. */
const ALLOWS: ReadonlySet<string> = new Set(['approved', 'authorised']);

/** Those named at the verb, after it or before it. */
function subjectsOf(cue: Cue, at: number, list: ReadList): readonly Participant[] {
  const { sentence } = cue;
  const named = cue.parties === null ? list(afterWith(sentence, cue.masked, at)) : list(afterThat(sentence, cue.parties, cue.status), 8);
  const withAnother = cue.parties !== null && WITH_FIRST.test(sentence.masked.slice(cue.parties.start));
  if ((named.length > 0 && !withAnother) || IMPERSONAL.has(cue.rule)) return named;
  return [...subjectsBefore(sentence, cue.masked.start, list), ...named];
}

/** «… announced that it signed with …»: the other party stands at the verb, the one who signs before it. */
const WITH_FIRST = /^["'(]*(?:[\uE005\uE006][،,]? |(?:في|ب) ?\uE005[،,]? |موخرا |رسميا )*مع /u;
/** «the signing took place»: what stands before it is where and when, not who. */
const IMPERSONAL: ReadonlySet<string> = new Set([signingTookPlace.id, endedInSigning.id, cameThroughSigning.id, willWitness.id, inItsSetting.id, occasionOfSigning.id, issuedBy.id]);

/** «it is planned that … sign», «denied what was said of …»: those after «that» and «of». */
function afterThat(sentence: Sentence, within: Span, status: Cue['status']): Span {
  const letters = sentence.masked.slice(within.start, within.end);
  const said = status === 'denied' ? (lastOf(letters, ABOUT_IT) ?? lastOf(letters, THAT)) : lastOf(letters, THAT);
  return said === null ? within : { start: within.start + said.end, end: within.end };
}

const THAT = /(?<![ء-ي])[وب]?ان(?:ه|ها|هما)?(?= )/gu;

const ABOUT_IT = /(?<![ء-ي])(?:عن|من|حول|بشان|بخصوص)(?= (?:[^\uE001\uE002]*[\uE001\uE002]))/gu;

function lastOf(letters: string, pattern: RegExp): Span | null {
  const found = [...matchesOf(pattern, letters)].at(-1);
  return found === undefined ? null : { start: found.index, end: found.index + found[0].length };
}

/** «empowered to negotiate with …»: between the cue and the instrument, those named after «with». */
function afterWith(sentence: Sentence, cue: Span, at: number): Span {
  const found = /(?<!\p{L})(?:مع|بين) /u.exec(sentence.masked.slice(cue.start, at));
  // «an agreement with ⟨Mali⟩, followed by a charter …»: those after an instrument are told of it.
  const isOfAnother = found !== null && sentence.masked.slice(cue.start, cue.start + found.index).includes(SIGN.instrument);
  return found === null || isOfAnother ? { start: at, end: at } : { start: cue.start + found.index, end: at };
}

/** Where lists of parties begin: of an instrument by itself, and of one that shares the list of another after it. */
interface ListsAfter {
  readonly own: ReadonlyMap<number, number>;
  readonly shared: ReadonlyMap<number, number>;
}

/** «between the two, and a memorandum …», «…, as well as an agreement …»: what follows is told of the other alone. */
const BESIDES = new RegExp(words(['بين', 'يليه', 'يليها', 'إضافة', 'بالإضافة', 'جانب', 'فضلا', 'كذلك', 'كذا', 'علاوة', 'كما']));

const listsAfter = new WeakMap<Sentence, ListsAfter>();

/** Where the list after the instrument begins: «an agreement on … and a memorandum on … with the university» has one for both. */
function listAfter(sentence: Sentence, at: number, mayShare: boolean): number | null {
  const known = listsAfter.get(sentence) ?? allListsAfter(sentence);
  listsAfter.set(sentence, known);
  return known.own.get(at) ?? (mayShare ? known.shared.get(at) : undefined) ?? null;
}

/** For each instrument of a sentence, where the list of its parties begins; read once a sentence. */
function allListsAfter(sentence: Sentence): ListsAfter {
  const own = new Map<number, number>();
  const shared = new Map<number, number>();
  for (const rule of [partiesAfter, partyRightAfter, partiesEnumerated]) {
    for (const { masked, groups } of applyRule(rule, sentence)) {
      const at = sentence.masked.indexOf(SIGN.instrument, masked.start);
      const start = groups['evidence']?.start ?? masked.end;
      const nearest = sentence.masked.lastIndexOf(SIGN.instrument, start);
      if (!own.has(nearest)) own.set(nearest, start);
      if (nearest !== at && !shared.has(at) && !BESIDES.test(sentence.masked.slice(at, nearest))) shared.set(at, start);
    }
  }
  return { own, shared };
}

/** «the minister supervised the signing»: he is no subject of it. */
export const LOOKS_ON = new RegExp(words(['أشرف', 'أشرفت', 'شهد', 'شهدت', 'حضر', 'حضرت', 'ترأس', 'ترأست', 'رعى', 'رعت', 'يشهد', 'تشهد', 'يشرف', 'تشرف']));

/** «⟨Jordan⟩ decided to end …», «the two agreed to renew …»: after these stands who does it. */
const DECIDES = new RegExp(`${words(['اتفق', 'اتفقت', 'اتفقا', 'قرر', 'قررت', 'قررا', 'أعلن', 'أعلنت', 'يعتزم', 'تعتزم'])} `, 'gu');

/** «said», «announced»: before these stands what they tell of, after them who tells. */
const TELLS = new RegExp(`${words(['قال', 'قالت', 'أعلن', 'أعلنت', 'ذكر', 'ذكرت', 'أفاد', 'أفادت', 'أوضح', 'أوضحت', 'أكد', 'أكدت', 'كشف', 'كشفت', 'أضاف', 'أضافت', 'أشار', 'أشارت', 'بين', 'بينت'])} `, 'u');

/** «The ministry and the university sign …»: subjects right before their verb, back to where their list begins. */
function subjectsBefore(sentence: Sentence, end: number, list: ReadList): readonly Participant[] {
  const before = sentence.masked.slice(0, end);
  const start = Math.max(before.lastIndexOf(':'), before.lastIndexOf('؛'), before.lastIndexOf('.'), 0);
  const clause = before.slice(start);
  const said = lastOf(clause, THAT);
  const from = said === null ? start : start + said.end;
  if (before.slice(from).split(/\s+/u).length > 15 || LOOKS_ON.test(before.slice(from))) return [];
  const verb = lastOf(before.slice(from), DECIDES);
  const named = verb === null ? list({ start: from, end }, 2) : list({ start: from + verb.end, end }, 3).filter(({ body }) => body !== null);
  return named.length > 0 || said === null ? named : teller(clause.slice(0, said.start), start, list);
}

/** «the company said that it signed …»: the company. */
function teller(letters: string, offset: number, list: ReadList): readonly Participant[] {
  const verb = TELLS.exec(letters);
  if (verb === null) return [];
  const start = offset + verb.index + verb[0].length;
  return list({ start, end: offset + letters.length }, 3).filter(({ body }) => body !== null).slice(0, 1);
}
