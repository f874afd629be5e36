import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { FIRST_SECOND } from '../words/ordinals.ts';
import { COVER, FOREMOST } from './words/counting.ts';

/** Ordinals after the noun: «the second agreement». */
const ORDINALS: readonly (readonly string[])[] = [
  ['الأولى', 'الأول'], // first
  ['الثانية', 'الثاني'], // second
  ['الثالثة', 'الثالث'], // third
  ['الرابعة', 'الرابع'], // fourth
  ['الخامسة', 'الخامس'], // fifth
  ['السادسة', 'السادس'], // sixth
  ['السابعة', 'السابع'], // seventh
  ['الثامنة', 'الثامن'], // eighth
  ['التاسعة', 'التاسع'], // ninth
  ['العاشرة', 'العاشر'], // tenth
];
const RANK = new Map(ORDINALS.flatMap((forms, index) => forms.map((word) => [fold(word), index + 1] as const)));
const ORDINAL = words(ORDINALS.flat(), '');
const ORDINAL_AFTER = new RegExp(`^["')]* (?<ordinal>${ORDINAL})(?! من نوع| بين)`, 'u');
/** «the first agreement is a protocol», «… concerns a memorandum»: two names of one. */
const CALLED = new RegExp(`^["')]* ${ORDINAL}[،,]? (?:(?:ف?هي|ف?هو|وهي|وهو|عباره عن|تتعلق|تخص|تهم) ){0,2}ب?["'(]*$`, 'u');

/** Which of several is meant, by the ordinal after its noun, and where that ends; null where none stands. */
export function ordinalAt(masked: string, at: number): { readonly ordinal: number; readonly end: number } | null {
  const found = ORDINAL_AFTER.exec(masked.slice(at + 1, at + 24));
  const ordinal = RANK.get(found?.groups?.['ordinal'] ?? '');
  return found === null || ordinal === undefined ? null : { ordinal, end: at + 1 + found[0].length };
}

/** Whether the name at this place only says what the one named right before it is. */
export function isCalled(before: InstrumentMention | undefined, sentence: Sentence, at: number): boolean {
  return before?.sentence === sentence && before.ordinal !== undefined && CALLED.test(sentence.masked.slice(before.at + 1, at));
}

const OPENS_A_LIST = new RegExp(`(?::|${words(['التالية', 'الآتية', 'كالتالي', 'كالآتي', 'الموقعة', 'التالي', 'الآتي'])})[ .]*$`, 'u');
const NUMBERED = words(FIRST_SECOND, '');
const BEGINS_WITH_ONE = new RegExp(`^[^ء-ي\uE001-\uE007]{0,8}(?:${NUMBERED}[^ء-ي\uE001-\uE007]{0,4})?(?:${words(['توقيع', 'التوقيع على'], '')} )?\uE007`, 'u');
const ONLY_A_NUMBER = /^[^ء-ي\uE001-\uE007]*$/u;
/** An item of a list is a line, not a story. */
const LONGEST_ITEM = 200;

/** Follows the lines of a story, and tells which of them are items of a list of instruments. */
export class ListOfInstruments {
  #open = false;
  #numbered = false;

  /** Whether this line begins with an instrument that is one of a list: «1. an agreement on …». */
  isItem({ masked }: Sentence): boolean {
    const line = masked.trim();
    if (ONLY_A_NUMBER.test(line)) {
      this.#numbered = /\d/u.test(line);
      return false;
    }
    const isItem = (this.#numbered || (this.#open && line.length <= LONGEST_ITEM)) && BEGINS_WITH_ONE.test(line);
    this.#numbered = false;
    if (OPENS_A_LIST.test(line)) this.#open = true;
    else if (!isItem && line.length > LONGEST_ITEM) this.#open = false;
    return isItem;
  }
}

const SIGNS = '[^:.؛!؟]{0,40}\uE007';
const WHICH_ARE = words(['الموقعة', 'التالية', 'الآتية', 'وهي', 'التي وقعت', 'التي تم توقيعها', 'التي تم التوقيع عليها'], '');
const LIST_WITHIN = new RegExp(`(?:${words(COVER)} ${SIGNS}|\uE007[^:.؛!؟]{0,40} ${WHICH_ARE}|${words(FOREMOST, 'و')} ${SIGNS})[^:.؛!؟]{0,80}: ?|${words([...COVER, 'وهي', 'وهما', 'التالية', 'الآتية'])}[^:.؛!؟]{0,60}: ?(?=["'(]*(?:\\d+ |[ء-ي]{2,7} )?\uE007)`, 'u');

/** «the agreements that were signed covered: an agreement on …, and a memorandum …»: where such a list begins in its sentence. */
export function listWithin({ masked }: Sentence): number | null {
  if (!masked.includes(':')) return null;
  const found = LIST_WITHIN.exec(masked);
  return found === null ? null : found.index + found[0].length;
}

const HALVES = new RegExp(
  `(?<first>${words(['الأولى', 'الأول', 'إحداهما', 'أولاهما', 'أحدهما'], '')}) (?:[^\\s.؛!؟]+ ){0,6}?(?=(?:بين|مع) [^.؛!؟]{0,40}[])[^.!؟]{0,300}?[، ](?<second>${words(['والثانية', 'والثاني', 'والأخرى', 'وأخرى', 'والآخر', 'وثانيتهما', 'وثانيهما'], '')}) (?:[^\\s.؛!؟]+ ){0,6}?(?:بين|مع) `,
  'du',
);
const WITH = /(?:بين|مع) /u;

/** «two memoranda, the first with …, and the second with …»: where those are told with whom each was concluded. */
function halvesAfter({ masked }: Sentence, at: number): readonly Span[] {
  const rest = masked.slice(at);
  const groups = HALVES.exec(rest)?.indices?.groups;
  const [first, second] = [groups?.['first'], groups?.['second']];
  if (first === undefined || second === undefined) return [];
  const from = (start: number): number => at + start + rest.slice(start).search(WITH);
  return [
    { start: from(first[1]), end: at + second[0] },
    { start: from(second[1]), end: masked.length },
  ];
}

const EACH_WITH = /^ (?:[^\s.؛!؟]+ ){0,6}?(?:بين|مع) [^.؛!؟]{0,40}[\uE001\uE002]/u;
/** So many and no more are told one by one in a sentence. */
const MOST_PARTS = 6;
const ORDINAL_WORDS = ORDINALS.map((forms) => new RegExp(words(forms, 'و'), 'u'));

/** «three memoranda, the first with …, the second with …, the third with …»: where those of each stand; none unless all are told. */
export function partsAfter(sentence: Sentence, at: number, count: number): readonly Span[] {
  if (count === 2) return halvesAfter(sentence, at);
  if (count < 3 || count > MOST_PARTS) return [];
  const { masked } = sentence;
  const starts: number[] = [];
  for (const ordinal of ORDINAL_WORDS.slice(0, count)) {
    const after = starts.at(-1) ?? at;
    const found = ordinal.exec(masked.slice(after));
    const start = after + (found === null ? 0 : found.index + found[0].length);
    if (found === null || !EACH_WITH.test(masked.slice(start))) return [];
    starts.push(start);
  }
  return starts.map((start, index) => ({ start: start + masked.slice(start).search(WITH), end: starts[index + 1] ?? masked.length }));
}

const GOES_ON = new RegExp(`^[^ء-ي-]{0,3}(?:و?${words(['يتعلق الأمر', 'الأمر يتعلق', 'تتمثل', 'تتعلق هذه'], '')} )`, 'u');

/** «It is a matter of five agreements, among them …»: a sentence that goes on with what was told of all. */
export function goesOnWithAll({ masked }: Sentence): boolean {
  return GOES_ON.test(masked);
}

/** Whether a list can follow: something was told of others before. */
export function othersBefore(mentions: readonly InstrumentMention[]): boolean {
  return mentions.some(({ cues }) => cues.some(({ weight }) => weight === 'proof'));
}
