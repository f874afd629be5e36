import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { literally } from '../../../rules/pattern.ts';
import { fold } from '../letters/fold.ts';
import { wordSet } from '../words/word-set.ts';
import { sayingVerbs } from '../words/stop-words.ts';
import { type ListWord, wordsOf } from './list-words.ts';
import { agree, isAdjective } from './adjective.ts';
import { phraseOf } from './phrase.ts';
import { DEEDS_WITH, DEFINITE_DEEDS } from './words/definite-deeds.ts';
import { BESIDES, BY_MEANS, CLAUSE_VERBS, FIELD_ENDS, TELLING } from './words/ends.ts';

/** What a list is made of: fields, deeds, both (a deed keeps «and the …»), or the adjectives of «in the … fields». */
type Kind = 'fields' | 'mixed' | 'deeds' | 'adjectives';

/** What leads to a list: «in the fields of», «in the field of», «in the … fields», or an aim, of which the first word tells. */
export type ListAfter = 'fields' | 'one field' | 'adjectives' | 'what follows';

const MOST = 6;
const more = oneOf([...BESIDES, ...BY_MEANS]);
const means = oneOf(BY_MEANS);
const ends = wordSet(FIELD_ENDS, CLAUSE_VERBS);
const telling = new Set([...wordSet(TELLING), ...[...sayingVerbs].filter((verb) => !wordSet(['بين', 'تابع', 'ذكر', 'عبر', 'توقع', 'جدد']).has(verb))]);
/** An imperfect, a future: another clause. «day», «Japanese» only begin alike. */
const VERB = /^ل?(?:ي(?!وم|من|ابان|ونان|سر|تيم|تامي|هود)[ء-ي]{2,}|س[يت](?!اد|اس|اح|اق|ار|ر[هاء]|نا|نم|ني|تين|ون)[ء-ي]{3,})$/u;
const PREPOSITION = /^(?:في|من|علي|عن|الي|مع|ب(?!رنامج|رامج|ناء|حث|حوث|ييه|يانات|لد)[ء-ي]{3,}|ل(?!قاء|جنه|جان|وايح|غه)[ء-ي]{3,})$/u;
const definiteDeeds = wordSet(DEFINITE_DEEDS);
const deedsWith = wordSet(DEEDS_WITH);
/** «exchange of information and of experts»: what is exchanged is named as a pair. */
const OF_PAIRS = new Set(['تبادل', 'عقد', 'تقاسم', 'اقامه'].map(fold));
const OVER = new RegExp(`[${SIGN.person}${SIGN.office}${SIGN.instrument}]`, 'u');
const NAMED = new RegExp(`[${SIGN.date}]`, 'u');
const THERE = new RegExp(`[${SIGN.place}${SIGN.state}${SIGN.organisation}]`, 'u');

/** The members of a coordinated list of fields, each cut to its phrase; at most six. */
export function membersOf(masked: string, list: Span, after: ListAfter): readonly Span[] {
  const all = wordsOf(masked, list);
  const kind = kindOf(all, after);
  const groups = grouped(masked, all, kind);
  const members: Span[] = [];
  for (const words of after === 'one field' ? asOne(groups) : groups) {
    const phrase = phraseOf(words);
    if (phrase !== null) members.push(phrase);
    if (members.length >= MOST) break;
  }
  return members;
}

function kindOf(words: readonly ListWord[], after: ListAfter): Kind {
  if (after === 'adjectives') return after;
  if (!isDeedHere(words, 0)) return after === 'fields' ? 'fields' : 'mixed';
  if (after !== 'fields') return 'deeds';
  // «protection of consumers, media, aviation, farming …»: no deed has so many objects.
  const end = words.findIndex((word, at) => isOver(word) || endsPhrase(words, at));
  return (end < 0 ? words : words.slice(0, end)).filter(({ joined, isDeed, letters }) => joined && !isDeed && letters.startsWith('ال')).length >= MANY ? 'fields' : 'mixed';
}

const MANY = 3;

/** «in the field of employment and training»: two that are joined by «and» are one field; «research into … and research into …» are two. */
function asOne(groups: readonly (readonly ListWord[])[]): readonly (readonly ListWord[])[] {
  const [first = [], second = [], third = []] = groups;
  return isJoinedTo(first, second) && !isJoinedTo(second, third) && first[0]?.letters !== second[0]?.letters ? [[...first, ...second], ...groups.slice(2)] : groups;
}

/** Whether the second begins with «and» right after the first, and is no deed. */
function isJoinedTo(first: readonly ListWord[], [next]: readonly ListWord[]): boolean {
  return next !== undefined && next.joined && !next.afterComma && !next.isDeed && (first.at(-1)?.end ?? 0) + 3 > next.start;
}

function grouped(masked: string, words: readonly ListWord[], kind: Kind): readonly (readonly ListWord[])[] {
  const groups: ListWord[][] = [];
  const byComma = commasIn(words);
  let open = true;
  let skipTo = 0;
  let asked: 'field' | 'deed' | null = 'field';
  for (const [at, word] of words.entries()) {
    if (word.start < skipTo) continue;
    const brought = at === 0 ? null : bringsMore(masked, word);
    if (brought !== null) {
      skipTo = brought.end;
      asked = kind === 'deeds' || brought.byMeans || !open ? 'deed' : 'field';
      open = false;
      continue;
    }
    if (isOver(word)) break;
    const begins = asked === 'field' || (asked === 'deed' && isDeedHere(words, at)) || beginsMember(words, at, { before: groups.at(-1) ?? [], kind, open, byComma });
    asked = null;
    if (endsPhrase(words, at)) open = false;
    else if (begins) {
      groups.push([word]);
      open = true;
    } else if (open && !(word.afterComma && kind === 'deeds')) groups.at(-1)?.push(word);
    else open = false;
  }
  return groups;
}

function oneOf(list: readonly string[]): RegExp {
  return new RegExp(`و?(?:${list.map((words) => literally(fold(words))).join('|')})(?![ء-ي])`, 'uy');
}

/** Where «besides …», «through …» ends that begins at this word; null where none does. */
function bringsMore(masked: string, word: ListWord): { readonly end: number; readonly byMeans: boolean } | null {
  const start = masked.lastIndexOf(' ', word.start) + 1;
  more.lastIndex = means.lastIndex = start;
  const found = more.exec(masked);
  return found === null ? null : { end: start + found[0].length, byMeans: means.test(masked) };
}

function isOver({ letters, joined, afterComma }: ListWord): boolean {
  return OVER.test(letters) || ((joined || afterComma) && telling.has(letters));
}

/** Another clause, a circumstance, a day, or the place: «in Rabat». */
function endsPhrase(words: readonly ListWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  // «the keeping of the heritage», «work on …»: its preposition belongs to the deed.
  const before = words[at - 1]?.letters ?? '';
  if ((/^(?:علي|الي|عن)$/u.test(word.letters) && definiteDeeds.has(before)) || (word.letters === 'مع' && deedsWith.has(before))) return false;
  if (ends.has(word.letters) || VERB.test(word.letters) || NAMED.test(word.letters)) return true;
  const next = words[at + 1]?.letters ?? '';
  // «by taking part in …», «in cooperation with …».
  if (at > 0 && word.letters.startsWith('بال') && definiteDeeds.has(word.letters.slice(1)) && PREPOSITION.test(next)) return true;
  return (word.letters === 'في' && THERE.test(next.slice(0, 1))) || (word.letters.startsWith('ب') && THERE.test(word.letters.slice(1, 2)));
}

/** A deed, or one with its article and a preposition after it: «the limiting of», «the rise in». */
function isDeedHere(words: readonly ListWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const next = words[at + 1];
  return word.isDeed || (definiteDeeds.has(word.letters) && next?.joined === false && !next.afterComma && PREPOSITION.test(next.letters));
}

interface Standing {
  readonly before: readonly ListWord[];
  readonly kind: Kind;
  readonly open: boolean;
  readonly byComma: Commas | null;
}

/** How commas part a list: «A, B and C, and D» keeps «B and C» together, «A, B and C» does not. */
interface Commas {
  readonly last: number;
  readonly beforeAnd: boolean;
}

/** The commas of the list up to where it ends; null where they are too few to part it. */
function commasIn(words: readonly ListWord[]): Commas | null {
  const end = words.findIndex((word, at) => isOver(word) || endsPhrase(words, at));
  const parted = (end < 0 ? words : words.slice(0, end)).flatMap((word, at) => (word.afterComma ? [at] : []));
  return parted.length < 2 ? null : { last: parted.at(-1) ?? 0, beforeAnd: parted.some((at) => words[at]?.joined === true) };
}

/** Whether this word begins another member, and does not go on with the one before. */
function beginsMember(words: readonly ListWord[], at: number, { before, kind, open, byComma }: Standing): boolean {
  const word = words[at];
  if (word === undefined || !(word.joined || word.afterComma)) return false;
  const [first] = before;
  const last = before.at(-1);
  if (open && word.joined && !word.afterComma && waits(before, word)) return false;
  if (isDeedHere(words, at)) return true;
  if (byComma !== null && !word.afterComma && (at < byComma.last || byComma.beforeAnd)) return false;
  if (kind === 'deeds' || !open) return false;
  if (kind === 'adjectives') return !isAdjective(word.letters);
  if (word.joined && last !== undefined && before.length > 1 && agree(last.letters, word.letters)) return false;
  return word.afterComma || first === undefined || !(kind === 'mixed' ? first.isDeed : OF_PAIRS.has(first.letters));
}

/** «the founding and running of projects», «the economy and society of …»: nouns that wait for what follows. */
function waits(before: readonly ListWord[], word: ListWord): boolean {
  const last = before.at(-1);
  if (last === undefined || IS_WHOLE.test(last.letters)) return false;
  const alone = before.length === 1 || last.joined;
  return (alone && before.every(({ isDeed, letters }) => isDeed || !letters.startsWith('ال'))) || (!word.isDeed && !word.letters.startsWith('ال') && !last.isDeed && before.length > 1);
}

/** With its article, with «their», or a name: such a noun waits for nothing. */
const IS_WHOLE = new RegExp(`^(?:ال|بال|لل)|(?:ها|هم|هما)$|[${Object.values(SIGN).join('')}]`, 'u');
