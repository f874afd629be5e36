import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import { SIGN } from '../../../text/masked.ts';
import { textOf } from '../../../text/span.ts';
import { fold } from '../letters/fold.ts';
import { BODY, words } from '../patterns.ts';
import { describeInstrument } from './describe-instrument.ts';
import { AMONG_THEM, COVER, FOREMOST, NUMBER_WORDS } from './words/counting.ts';

/** A place where an instrument is named, before anything is known of it. */
export interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  readonly source: string;
}

/** «12 documents, among them …»; «15 documents, …, and these are 11 agreements and …». */
const FIRST_ITEM = new RegExp(`^(?:["'()،,: ]*|[^.؛!؟]{0,200}[،,] )${words(AMONG_THEM, '')}[:،]? (?:\\d+ |[ء-ي]{2,7} )?["']?$`, 'u');
const SO_MANY = `(?:(?:\\d+|${NUMBER_WORDS.map(([word]) => fold(word)).join('|')}) )?`;
/** «…, as well as the memorandum …», «…, as well as three agreements». */
const AS_WELL_AS = new RegExp(`^[^.؛!؟]{0,300}${words(['فضلا عن', 'إضافة إلى', 'بالإضافة إلى', 'إلى جانب', 'وكذلك', 'وكذا', 'علاوة على', 'يليه', 'تليه', 'يليها', 'تليها'], '')} (?:علي |(?:ال)?توقيع (?:علي )?|ابرام )?${SO_MANY}["']?$|(?:^| )(?:بال|ال)?اضافه ل["']?$`, 'u');
/** «signed a memorandum between …, and (signed) a memorandum …»: «on» is said again. */
const AND_ON = /^[^.؛!؟]{0,200}[،,] ?وعلي ["'(]*$/u;
/** «… and three memoranda», not «… for the making of a plan», where «و» is the first letter of a word. */
const NEXT_ITEM = new RegExp(`(?:^|[\\s،,"])و(?:${SO_MANY}|(?:(?:ال)?توقيع )?علي |(?:كذا|كذلك|ايضا|عدد من) )["']?$|[،,]\\s*["']?$`, 'u');
/** After these words something else is told: what they bring is no item of the list. */
const TELLS_ELSE = / (?:ان|التي|الذي|حيث|كما|بهدف|بموجبها|بموجبه|تمهيدا|تنفيذا|اطار) /u;

/** «among the agreements that were signed, an agreement on …», «the agreements covered an agreement on …». */
const AMONG_ALL = new RegExp(`${words(FOREMOST, 'و')} (?:هذه |تلك )?["'(]*$`, 'u');
const SIGNED_AMONG = new RegExp(`^["')]*(?: و${SIGN.instrument})? ?(?:(?:التي|الموقعه|المبرمه)(?: [^\\s.؛،]+){0,6})?[،,:] ?["'(]*$`, 'u');
/** «among these agreements the agreement signed between …», with no stop between the two. */
const NEXT_TO_IT = /^["')]* ["'(]*$/u;
const COVERING = new RegExp(`^["')]*(?: و${SIGN.instrument})* (?:(?:التي|ال[ء-ي]{3,}) (?:[^\\s.؛،]+ ){0,4})?${words(COVER, '')}[:،]? ?["'(]*$`, 'u');
/** «they covered the agreements signed, an agreement on …». */
const COVERS = new RegExp(`${words(COVER)} (?:هذه |تلك )?["'(]*$`, 'u');
/** «…, which the ministers signed, ⟨a programme …⟩». */
const COVERED = /^["')]*(?: الموقعه?|،? التي [^.؛،]{0,60})?[،,:]? (?:(?:ال)?توقيع (?:علي )?|في |[بف](?=["'(]*$))?["'(]*$/u;
/** «the agreements covered work in the ports, and a programme of …»: fields first, then the items. */
const COVERED_LATER = /^["')]*[،,:]? [^.؛!؟:\uE007]{3,200}[^\p{L}]و["']?$/u;

/** Whether the first item of a list stands at the end of these letters, which follow the word for all of them. */
export function isFirstAmong({ sentence, at, number }: InstrumentMention, between: string): boolean {
  if (number !== 'many') return false;
  if (COVERING.test(between)) return true;
  const before = sentence.masked.slice(0, at);
  if (COVERS.test(before) && (COVERED.test(between) || (COVERED_LATER.test(between) && !TELLS_ELSE.test(between)))) return true;
  return (SIGNED_AMONG.test(between) || NEXT_TO_IT.test(between)) && AMONG_ALL.test(before);
}

/** «the agreement signed with …», «the agreement between …»: known by who concluded it. */
const CONCLUDED_WITH = new RegExp(`^["')]* (?:(?:الموقعه|الموقع|المبرمه|المبرم) )?(?:بين|مع) (?:[^\\s.؛،]+ )?${BODY}`, 'u');
/** So many letters of what one item is about may stand before the next. */
const LONGEST_BETWEEN = 120;

/** «an agreement on …, and an agreement on …»: the second shares what is said of the first. */
export function isListed({ sentence, at, source }: Place, before: InstrumentMention | undefined): boolean {
  if (before === undefined || before.sentence !== sentence) return false;
  const between = sentence.masked.slice(before.at + 1, at);
  if (AS_WELL_AS.test(between) || AND_ON.test(between) || isFirstAmong(before, between)) return true;
  const ofOthers = CONCLUDED_WITH.test(sentence.masked.slice(at + 1));
  const areNamed = before.tail.length >= 2 && describeInstrument(textOf(source, sentence.written({ start: at, end: at + 1 }))).tail.length >= 2;
  if (before.number === 'many' && before.count === 1 && FIRST_ITEM.test(between)) return true;
  if (before.definite && before.isNamed !== true && !areNamed && !(ofOthers && CONCLUDED_WITH.test(between))) return false;
  if (FIRST_ITEM.test(between)) return true;
  if (between.length >= LONGEST_BETWEEN || TELLS_ELSE.test(between)) return false;
  const own = describeInstrument(textOf(source, sentence.written({ start: at, end: at + 1 })));
  return NEXT_ITEM.test(between) && (ofOthers || !(own.definite && own.tail.length === 0));
}

/** «a programme ⟨of a memorandum⟩ on irrigation, and a protocol …»: the next item follows the programme, not what it carries out. */
export function headOfList(mentions: readonly InstrumentMention[]): InstrumentMention | undefined {
  const last = mentions.at(-1);
  const head = mentions.at(-2);
  const carries = last !== undefined && head !== undefined && head.sentence === last.sentence && CARRIES_OUT.test(last.sentence.masked.slice(head.at + 1, last.at));
  return carries && last.cues.every(({ weight }) => weight === 'support') ? head : last;
}

const CARRIES_OUT = /^["')]* (?:ل|لتنفيذ |لتفعيل |لتجديد |تنفيذا ل)$/u;

/** «13 agreements and memoranda», «a number of agreements and memoranda»: the two nouns stand for the same documents. */
export function isSameNoun({ sentence, at, source }: Place, before: InstrumentMention | undefined): boolean {
  if (before === undefined || before.sentence !== sentence || !/^(?: و\uE007)* و$/u.test(sentence.masked.slice(before.at + 1, at))) return false;
  const { howMany } = describeInstrument(textOf(source, sentence.written({ start: at, end: at + 1 })));
  return (before.count >= 11 && (howMany === 'one' || sentence.masked.slice(before.at + 1, at) !== ' و')) || (before.count === 1 && before.number === 'many' && howMany === 'many');
}
