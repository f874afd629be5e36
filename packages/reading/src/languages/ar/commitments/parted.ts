import type { Sentence } from '../../../ground.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { words } from '../patterns.ts';
import { ACTION, AMONG_THEM, AND_ACTION } from './what.ts';

/** «…, and holding»: another deed. */
const NEXT_DEED = new RegExp(`(?:[،,] ?(?=(?:${AND_ACTION}|ودعوه|وحث|والاهتمام) )و| و(?=عقد )|[،,] علي (?=ان [يت][ء-ي]{2,} ))`, 'gu');
/** «besides holding …», «as also inviting …»: a deed of its own. */
const BESIDES = new RegExp(`[،,]? (?:و?(?:بال)?اضافه الي|و?فضلا عن|الي جانب|و?كذلك|علاوه علي|مع (?:التاكيد|الحرص|التشديد|الاتفاق) علي(?: (?:اهميه|ضروره))?) (?=${ACTION} )`, 'gu');

/** «on doing …, and on doing …», «that … does, and that … does», «by doing …, and by doing …»: each time the particle comes again, another deed is told. */
const AGAIN: readonly (readonly [opens: RegExp, again: RegExp])[] = [
  [/(?:^| )علي (?:ان )?["'(]*$/u, new RegExp(`[،,]? وعلي (?:ان (?=[يت][ء-ي]{2,} )|(?=["'(]*${ACTION} ))`, 'gu')],
  [/(?:^| )(?:ب|علي )?ان ["'(]*$/u, /[،,]? و(?:ب|علي )?ان (?=[يت][ء-ي]{2,} )/gu],
  [/(?:^| )[وف]?ب["'(]*$/u, new RegExp(`[،,]? وب(?:ان (?=[يت][ء-ي]{2,} )|(?=["'(]*${VERBAL_NOUN} ))`, 'gu')],
];

/** «fields, among them holding …, and preparing …»: each a deed. */
const IN_A_LIST = new RegExp(`(?:${AMONG_THEM}) ?[:،]? ?["'(]*$`, 'u');
/** «…, it being understood that the municipality maintains them»: another’s deed. */
const ON_CONDITION = /[،,] علي ان [يت][ء-ي]{2,} /u;
const BEGINS = new RegExp(`^${ACTION}`, 'u');
/** «by way of training, and exchanging»: how the deed is done, or what it is done for, not another. */
const MANNER = new RegExp(words(['من خلال', 'عبر', 'عن طريق', 'بما في ذلك', 'بما فيها', 'بهدف', 'بغية', 'بغرض', 'من أجل', 'قصد', 'مجالات', 'المجالات', 'مثل', 'سيما', 'خاصة', 'خصوصا', 'منها'], 'و|ف|في|ب'), 'u');

/** Letters before a deed, among them its particle. */
const MOST_LEAD = 12;
/** «and exchanging visits»: fewer words tell no deed of their own. */
const FEWEST_WORDS = 3;

/** «setting up a committee, and preparing a report»: two deeds; so are those of «on doing …, and on doing …». */
export function parted(sentence: Sentence, what: Span): readonly Span[] {
  const letters = sentence.masked.slice(what.start, what.end);
  const again = toldAgain(sentence.masked.slice(Math.max(0, what.start - MOST_LEAD), what.start), letters);
  if (again.length > 0) return splitAt(what, again);
  if (IN_A_LIST.test(sentence.masked.slice(0, what.start))) return splitAt(what, [...matchesOf(NEXT_DEED, letters)]);
  if (!ON_CONDITION.test(letters) && !BEGINS.test(letters)) return splitAt(what, [...matchesOf(BESIDES, letters)]);
  return splitAt(what, nextDeeds(letters)).map(({ start, end }) => ({ start: sentence.masked.startsWith('ان ', start) ? start + 3 : start, end }));
}

function toldAgain(before: string, letters: string): readonly RegExpExecArray[] {
  const cuts = AGAIN.flatMap(([opens, again]) => (opens.test(before) ? [...matchesOf(again, letters)] : []));
  return inOrder(cuts);
}

/** Where a deed ends and another begins; what tells how the first is done goes on with it. */
function nextDeeds(letters: string): readonly RegExpExecArray[] {
  const besides = [...matchesOf(BESIDES, letters)];
  const cuts: RegExpExecArray[] = [];
  let from = 0;
  for (const cut of inOrder([...besides, ...matchesOf(NEXT_DEED, letters)])) {
    const end = cut.index + cut[0].length;
    if (cut.index < from || (!besides.includes(cut) && (MANNER.test(letters.slice(from, cut.index)) || wordsIn(letters.slice(from, cut.index)) < FEWEST_WORDS || wordsIn(letters.slice(end)) < FEWEST_WORDS))) continue;
    cuts.push(cut);
    from = end;
  }
  return cuts;
}

const inOrder = (cuts: readonly RegExpExecArray[]): readonly RegExpExecArray[] =>
  cuts.filter(({ index }, at) => cuts.findIndex((other) => other.index === index) === at).sort((a, b) => a.index - b.index);

const wordsIn = (letters: string): number => letters.trim().split(/\s+/u).length;

function splitAt(what: Span, cuts: readonly RegExpExecArray[]): readonly Span[] {
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts.map((start, index) => ({ start: what.start + start, end: cuts[index] === undefined ? what.end : what.start + cuts[index].index }));
}
