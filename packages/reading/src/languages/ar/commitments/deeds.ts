import type { Sentence } from '../../../ground.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { ACTION, AMONG_THEM, AND_ACTION } from './what.ts';

/** Words at which someone else speaks, or another thing is said. */
const SAYS_MORE = ['مؤكدا', 'مؤكدة', 'مؤكدين', 'مشيرا', 'مشيرة', 'مشيرين', 'موضحا', 'موضحة', 'مضيفا', 'مبينا', 'لافتا', 'معربا', 'معربة', 'مشددا', 'مشددة', 'مشددين', 'منوها', 'مثمنا', 'مثمنة', 'مشيدا', 'داعيا', 'داعين', 'من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'من ناحيته', 'من ناحيتها'];
/** Words at which, after a comma, grounds and examples follow. */
const GROUNDS = ['وفي مقدمتها', 'وفي مقدمتهم', 'ومن ذلك', 'ومن بينها', 'ومن أبرزها', 'حيث', 'إذ', 'الذي', 'التي', 'وذلك', 'كما', 'بينما', 'وقال', 'وأكد', 'وأوضح', 'خاصة أن', 'عدا', 'مما', 'باعتبار', 'نظرا', 'وصولا', 'تحقيقا', 'انطلاقا', 'استنادا', 'بحيث', 'سواء', 'لا سيما', 'لاسيما', 'سيما', 'خصوصا', 'خاصة', 'بحسب', 'حسب', 'وفق ما', 'بدوره', 'بدورها'];
const ENDS = new RegExp(
  `[،,]? (?:خلال|اثناء|علي هامش) (?:ال)?(?:لقاء|لقاي|اجتماع|جلس|زيار|مباحثات|محادثات|مشاورات)[ء-ي]*(?![ء-ي])|[،,]? ${words(SAYS_MORE)}|[،,] ?${words(GROUNDS, '')}| ${words(['وذلك', 'حيث', 'وفقا لأحكام'], '')}|[،,]? و?بما [يت][ء-ي]{3,} |["'][،,]? (?:و?(?:بال)?اضافه|كما|فضلا) |[،,] (?:و|فضلا عن |(?:بال)?اضافه الي |الي جانب )["'(]*(?:\\d+ )?${SIGN.instrument}`,
  'u',
);

/** The deeds told by a match, each with the words that tell it; none where hardly any words are left. */
export function deedsOf(match: Match): readonly Span[] {
  const what = whatOf(match);
  if (what === null) return [];
  return parted(match.sentence, what).flatMap((part) => shortened(match.sentence, part) ?? []);
}

/** «that», and the particle of «by doing» after the one who does it. */
const LEAD = new RegExp(`^[\\s"',،]*(?:(?:ان|كل من|ايضا|كذلك) )?["']?(?:ب(?=${VERBAL_NOUN}))?`, 'u');

/** The words of the deed, cut where another clause begins; null where hardly any are left. */
function whatOf({ sentence, groups }: Match): Span | null {
  const what = groups['what'];
  if (what === undefined) return null;
  const letters = sentence.masked.slice(what.start, what.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const cut = ENDS.exec(letters)?.index ?? letters.length;
  const end = what.start + lead + letters.slice(lead, cut).trimEnd().length;
  return end <= what.start + lead ? null : { start: what.start + lead, end };
}

/** A deed of very many words ends at a comma; null where hardly any are left. */
function shortened(sentence: Sentence, { start, end }: Span): Span | null {
  const letters = sentence.masked.slice(start, end);
  const short = letters.split(' ').length > MOST_WORDS ? letters.slice(0, firstComma(letters)) : letters;
  const told = { start, end: start + short.replace(/["'،,\s]+$/u, '').length };
  const written = sentence.written(told);
  // A sign stands for a whole name: length is told by the source.
  return told.end <= start || written.end - written.start < 8 ? null : told;
}

const MOST_WORDS = 26;

/** The comma nearest after the twelfth word, so that long lists do not swallow the deed. */
function firstComma(letters: string): number {
  const from = letters.split(' ').slice(0, 12).join(' ').length;
  const comma = letters.indexOf('،', from);
  return comma < 0 ? letters.length : comma;
}

const NEXT_DEED = new RegExp(`(?:[،,] (?=(?:${AND_ACTION}|ودعوه|وحث|والاهتمام) )و| و(?=عقد )|[،,] علي (?=ان [يت][ء-ي]{2,} ))`, 'gu');
/** «besides holding …», «as also inviting …»: a deed of its own. */
const BESIDES = new RegExp(`[،,]? (?:و?(?:بال)?اضافه الي|و?فضلا عن|الي جانب|و?كذلك|مع (?:التاكيد|الحرص|التشديد|الاتفاق) علي(?: (?:اهميه|ضروره))?) (?=${ACTION} )`, 'gu');

/** «on doing …, and on doing …», «that … does, and that … does», «by doing …, and by doing …»: each time the particle comes again, another deed is told. */
const AGAIN: readonly (readonly [opens: RegExp, again: RegExp])[] = [
  [/(?:^| )علي (?:ان )?["'(]*$/u, new RegExp(`[،,]? وعلي (?:ان (?=[يت][ء-ي]{2,} )|(?=["'(]*${ACTION} ))`, 'gu')],
  [/(?:^| )(?:ب|علي )?ان ["'(]*$/u, /[،,]? و(?:ب|علي )?ان (?=[يت][ء-ي]{2,} )/gu],
  [/(?:^| )[وف]?ب["'(]*$/u, new RegExp(`[،,]? وب(?:ان (?=[يت][ء-ي]{2,} )|(?=["'(]*${VERBAL_NOUN} ))`, 'gu')],
];

/** Letters before a deed, among them its particle. */
const MOST_LEAD = 12;

function toldAgain(before: string, letters: string): readonly RegExpExecArray[] {
  const cuts = AGAIN.flatMap(([opens, again]) => (opens.test(before) ? [...matchesOf(again, letters)] : []));
  return cuts.filter(({ index }, at) => cuts.findIndex((other) => other.index === index) === at).sort((a, b) => a.index - b.index);
}

/** «setting up a committee, and preparing a report before the end of March»: two deeds, where one of them alone has a day; «…, besides inviting …»: always two. */
function parted(sentence: Sentence, what: Span): readonly Span[] {
  const letters = sentence.masked.slice(what.start, what.end);
  const again = toldAgain(sentence.masked.slice(Math.max(0, what.start - MOST_LEAD), what.start), letters);
  if (again.length > 0) return splitAt(what, again);
  if (IN_A_LIST.test(sentence.masked.slice(0, what.start))) return splitAt(what, [...matchesOf(NEXT_DEED, letters)]);
  if (!ON_CONDITION.test(letters) && !BEGINS.test(letters)) return splitAt(what, [...matchesOf(BESIDES, letters)]);
  const cuts = [...matchesOf(NEXT_DEED, letters)];
  const parts = splitAt(what, cuts);
  if (parts.some(({ start }) => sentence.masked.startsWith('ان ', start))) return parts.map(({ start, end }) => ({ start: sentence.masked.startsWith('ان ', start) ? start + 3 : start, end }));
  const dated = parts.filter(({ start, end }) => sentence.masked.slice(start, end).includes(SIGN.date)).length;
  return dated === 0 || dated === parts.length ? splitAt(what, [...matchesOf(BESIDES, letters)]) : parts;
}

/** «fields, among them holding …, and preparing …»: each a deed. */
const IN_A_LIST = new RegExp(`(?:${AMONG_THEM}) ?[:،]? ?["'(]*$`, 'u');

function splitAt(what: Span, cuts: readonly RegExpExecArray[]): readonly Span[] {
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts.map((start, index) => ({ start: what.start + start, end: cuts[index] === undefined ? what.end : what.start + cuts[index].index }));
}

/** «…, it being understood that the municipality maintains them»: another’s deed. */
const ON_CONDITION = /[،,] علي ان [يت][ء-ي]{2,} /u;
const BEGINS = new RegExp(`^${ACTION}`, 'u');
