import type { Span } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import { wordSet } from '../words/word-set.ts';
import { isAdjective } from './adjective.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import type { ListWord } from './list-words.ts';
import { DEFINITE_DEEDS } from './words/definite-deeds.ts';
import { ASPECTS, COOPERATION, OF_BOTH, PROMOTING } from './words/emptiness.ts';
import { NO_FIRST_VERB, NO_FIRST_WORD } from './words/no-topic.ts';

const promoting = wordSet(PROMOTING);
const aspects = wordSet(ASPECTS);
const cooperation = wordSet(COOPERATION);
const ofBoth = wordSet(OF_BOTH);
const noFirst = wordSet(NO_FIRST_WORD, NO_FIRST_VERB);
/** «help (to …)», whose object is cut off. */
const aloneSaysNothing = new Set([...wordSet(DEFINITE_DEEDS)].filter((deed) => !wordSet(['البحث', 'التدريب', 'التوعية', 'الاستثمار', 'القضاء', 'الوقاية', 'الترويج', 'العمل']).has(deed)));
const LEADS = wordSet(['في', 'مجال', 'مجالات', 'مجالي', 'المجالات', 'المجال', 'ميدان', 'ميادين', 'قطاع', 'قطاعات', 'على', 'إلى', 'كل', 'من', 'بمجال', 'بمجالات']);
/** «work on», «contribution to», «enabling the two sides of»: what leads to a field through a preposition. */
const LEADS_THROUGH = new RegExp(`^(?:(?:ال)?(?:عمل|سعي|مساهمه|اسهام|تاكيد|حرص) (?:علي|الي|في)|تمكين [^ ]+ من) `, 'u');
const ENDS_NO_PHRASE = wordSet(['و', 'ب', 'ل', 'لل', 'من', 'في', 'ذات', 'كل', 'تلك', 'هذه', 'هذا', 'كافة', 'جميع', 'مختلف', 'شتى', 'لهم', 'لها', 'له', 'به', 'بها', 'فيها', 'فيه', 'لديهم', 'عدة', 'بعض', 'مجال', 'مجالات', 'غير', 'أو', 'هذين', 'أوساط']);
const SECTORS = wordSet(['قطاعات', 'القطاعات', 'المجالات', 'مجالات', 'المجال', 'الميادين']);
/** «the handing up of the copy», «the completion of the formalities»: what becomes of the text. */
const OF_THE_TEXT = wordSet(['النسخة', 'النسخ', 'الإجراءات']);
/** An adverb, a participle: «stressing». */
const ADVERB = /^[ء-ي]{3,}(?<!ي)ا$/u;
const PREPOSITION = /^(?:في|من|ب(?=ال)[ء-ي]+|لل[ء-ي]+)$/u;
const MOST_WORDS = 7;
const FEWEST_WORDS = 3;

/** The words that say the field, without what leads to it and what trails off; null where they say none. */
export function phraseOf(member: readonly ListWord[]): Span | null {
  const words = withoutTrail(withoutHalfQuote(shortened(withoutLead(member))));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || last.end - first.start < 3) return null;
  if (noFirst.has(first.letters) || OF_THE_TEXT.has(words[1]?.letters ?? '') || (ADVERB.test(first.letters) && !first.isDeed) || saysNothing(words)) return null;
  // «relating to cooperation»: the noun without its particle.
  return { start: first.start + (first.letters.startsWith('بال') ? 1 : 0), end: last.end };
}

/** «in the field of …», «work on …»: not part of the phrase. */
function withoutLead(words: readonly ListWord[]): readonly ListWord[] {
  let from = emptyLead(words);
  while (from < words.length - 1 && LEADS.has(words[from]?.letters ?? '') && !isAdjectiveOf(words, from)) from++;
  return words.slice(from);
}

/** How many words lead to the field: «the strengthening of joint cooperation in …», «work on …». */
function emptyLead(words: readonly ListWord[]): number {
  const through = LEADS_THROUGH.exec(words.map(({ letters }) => letters).join(' '))?.[0].split(' ').length;
  if (through !== undefined) return through - 1;
  const first = words.findIndex((word) => !isEmpty(word));
  return first > 0 && words[first]?.letters === 'في' && words.slice(0, first).some(({ letters }) => cooperation.has(bare(letters))) ? first : 0;
}

/** «the scientific fields»: the noun belongs to its adjective. */
function isAdjectiveOf(words: readonly ListWord[], at: number): boolean {
  return (words[at]?.letters.startsWith('المجال') ?? false) && (words[at + 1]?.letters.startsWith('ال') ?? false);
}

/** Cut back to where another complement or another noun begins, where it is long. */
function shortened(words: readonly ListWord[]): readonly ListWord[] {
  if (words.length <= MOST_WORDS) return words;
  for (let at = MOST_WORDS; at >= FEWEST_WORDS; at--) {
    const word = words[at];
    if (word !== undefined && (word.joined || PREPOSITION.test(word.letters))) return words.slice(0, at);
  }
  return words.slice(0, MOST_WORDS);
}

/** Of a quotation that does not close within the phrase nothing stays. */
function withoutHalfQuote(words: readonly ListWord[]): readonly ListWord[] {
  const opened = words.findLastIndex(({ opens }) => opens);
  return opened > 0 && !words.slice(opened).some(({ closes }) => closes) ? words.slice(0, opened) : words;
}

function withoutTrail(words: readonly ListWord[]): readonly ListWord[] {
  let to = words.length;
  while (to > 0 && trailsOff(words[to - 1]?.letters ?? '', to)) to--;
  return words.slice(0, to);
}

function trailsOff(letters: string, place: number): boolean {
  return ENDS_NO_PHRASE.has(letters) || (place > 1 && ADVERB.test(letters));
}

/** «the strengthening of cooperation and of joint relations», «development» alone: which field, is not said. */
function saysNothing(words: readonly ListWord[]): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return SECTORS.has(only.letters) || isAdjective(only.letters) || aloneSaysNothing.has(only.letters) || (!only.letters.startsWith('ال') && (only.isDeed || /(?:يه|ي)$/u.test(only.letters))) || cooperation.has(bare(only.letters)) || promoting.has(only.letters);
  return words.every((word) => isEmpty(word) || SECTORS.has(word.letters)) || /^[\uE002\uE005]/u.test(only?.letters ?? '');
}

function isEmpty({ letters }: ListWord): boolean {
  return promoting.has(letters) || aspects.has(letters) || cooperation.has(bare(letters)) || ofBoth.has(bare(letters)) || letters === SIGN.state || stateOfNationality(letters) !== null;
}

function bare(letters: string): string {
  return letters.replace(/^(?:بال|لل|ال|ب)(?=[ء-ي]{3})/u, '');
}
