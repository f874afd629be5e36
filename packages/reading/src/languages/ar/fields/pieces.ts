import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { NO_TOPIC } from './no-topic.ts';
import { FIELD_ENDS } from './topic-words.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';

const END = new RegExp(words(FIELD_ENDS, 'و'), 'u');
const SAYS_MORE = '(?:من خلال|عن طريق|عبر|بما فيها|سيما من خلال|لا سيما|لاسيما|سيما|وخاصه|فضلا عن|اضافه الي)';
/** After a comma, at another deed, at «especially» another piece begins. */
const AGAIN = new RegExp(`[،,]| (?=و(?:ل|ب)?${VERBAL_NOUN})| ${SAYS_MORE} `, 'u');
/** In a list of fields «and the …» brings another one. */
const AND_THE = new RegExp(`${AGAIN.source}| (?=و ?ال)`, 'u');
/** «and», «in the field of», and the particle of «by founding», «for training». */
const LEAD = new RegExp(`^[\\s"'(]*(?:و(?=[ء-ي]{3})|و )?(?:في )?(?:(?:ال)?عمل علي |(?:ال)?(?:مساهمه|اسهام) في )?(?:(?:ال)?مجالات? |بمجال )?(?:[بل](?=${VERBAL_NOUN}))?`, 'u');
/** «the strengthening of cooperation (between the two sides)» says no field. */
const SAYS_NOTHING = new RegExp(`^(?:(?:و?(?:تعزيز|تطوير|توثيق|توسيع|دعم|تنميه|تفعيل|زياده|اقامه|تحقيق|تكثيف|تمتين|توطيد|تقويه|ترسيخ|فتح|مد|بناء|خلق|تعميق|توسعه|نهوض|النهوض|ارتقاء|الارتقاء|تحديد|دفع|تنظيم|تسهيل|تيسير|تاسيس|انشاء|اعطاء الانطلاقه)) (?:[بل](?=ال|ل))?){0,2}(?:(?:افاق|اواصر|جوانب|سبل|اوجه|علاقات|مستوي|اطر|جسور|مجالات|مجال|اسس|اليات) )?(?:ال|لل|بال)?(?:تعاون|علاقات|شراكه|شراكات|مركز|تنسيق|عمل|صداقه|ترابط|اهداف|تواصل|روابط|مصالح|جهود|مجال|مجالات)(?: (?:ال)?(?:مشتركه?|ثناييه?|قايمه?|بناء|متبادله?|استراتيجيه?|مثمر|مباشر))*(?: و(?:ال)?(?:تعاون|علاقات|شراكه|تنسيق|تكامل|تواصل)(?: المشترك)?)*$`, 'u');
/** «in a number of fields and sectors»: which, is not said. */
const SECTORS = /^(?:ال)?قطاعات(?: المختلفه)?$/u;
/** Words that begin no phrase: «stressing», «it came». */
const NO_BEGINNING = /^(?:ي(?!وم|من|ت?يم)[ء-ي]{2,6} (?:الي|من|علي|ان|في|ك[ء-ي]+|ذلك) |و?(?:قد|هو|هي|هم|لكن|لكنه|لكنها|لا) |(?:و?فقا|بحسب|حسب|تاتي|ياتي|تعد|يعد|تعتبر|يعتبر|تمثل|يمثل|تقام|ستعرض|سيوقع|ستوقع) |(?:التوقيع عليه(?:ا|ما)?|رفعه|[ء-ي]{3,}(?<!ي)ا|جاء|جاءت|ذلك|عده|عديده|مختلفه?|متعدده|كافه|جميع|اخري|غيرها|ذات|كل|بعض|عدد|ان|انه|انها|قد|هذا|هذه|سيتم|يتم|تم|بالاضافه|باعتبار|بحيث|لا|لم|لن|ما|ستكون|وفق|حسب|ذكر|اوضح|قال|قالت|اكد|المزيد|رئيسيه|اعتبار|الاولي|الثانيه|الثالثه|فقد|نصت|وقع|وقعت|مقر|تنص|تهدف|عن|من|الي|علي|في|مع|بين|و)(?![ء-ي]))/u;
const TELLS_NO_TOPIC = new RegExp(`^${words(NO_TOPIC, '')}`, 'u');
/** «… diplomatic and special»: another adjective of the same noun. */
const ADJECTIVE_LAST = /ال[ء-ي]+(?:يه|ي) ?$/u;
const ONE_ADJECTIVE = /^وال(?:[ء-ي]{2,}(?:يه|ي)|خاصه|عامه)(?![ء-ي])/u;
/** Deeds named without what is done. */
const ONE_DEED = new RegExp(`^[\\s"'(]*(?:و?[بل]?${VERBAL_NOUN}(?: و(?=[ء-ي]{3}))?)+$`, 'u');
const BARE_DEED = new RegExp(`^(?:${VERBAL_NOUN}|[ء-ي]{3,}(?:يه|ي))$`, 'u');
const ANOTHER_DEED = new RegExp(`^[\\s"']*و?[بل]?${VERBAL_NOUN}`, 'u');
/** A date, a person, an office or an instrument: there the phrase is over. */
const SIGNS = /[\uE003\uE004\uE006\uE007]| (?:في |ب)\uE005/u;
/** «in the fields academic and scientific»: adjectives of one noun. */
const OF_ADJECTIVES = /المجال(?:ات|ين)? ["'(]*$/u;
const MOST = 6;
const MOST_WORDS = 6;

/** The members of a list of fields: cut at commas, at another deed, and (after «in the fields of») at «and the». */
export function piecesOf(masked: string, list: Span, isPlainList: boolean): readonly Span[] {
  const pieces: Span[] = [];
  const letters = masked.slice(list.start, list.end);
  let at = list.start;
  const byAnd = (isPlainList || /^["'(]*ال/u.test(letters)) && !OF_ADJECTIVES.test(masked.slice(0, list.start));
  let goesOn = true;
  for (const part of partsOf(letters, { byAnd, isPlainList })) {
    const start = masked.indexOf(part, at);
    at = start + part.length;
    // After «through …», «in all its centres» only another deed belongs to the list.
    if (!goesOn && !ANOTHER_DEED.test(part)) continue;
    const piece = trimmed(masked, { start, end: at });
    if (piece === 'over') break;
    if (piece !== null) pieces.push(piece);
    goesOn = !endsIn(part);
    if (pieces.length >= MOST) break;
  }
  return pieces;
}

/** «X and Y» of more than a word each are one field; three and more, or two bare words, are so many fields. */
function partsOf(letters: string, { byAnd, isPlainList }: { byAnd: boolean; isPlainList: boolean }): readonly string[] {
  const parts = joinBare(letters, { cut: byAnd ? AND_THE : AGAIN, isPlainList });
  const [first = '', second = ''] = parts;
  const told = END.exec(letters)?.index ?? letters.length;
  const areTwo = byAnd && !/[،,]/u.test(letters.slice(0, told)) && parts.filter((part) => part.trim() !== '' && letters.indexOf(part) < told).length === 2;
  if (!areTwo || !second.startsWith('وال') || (first.trim().split(' ').length === 1 && wordsBefore(second, END) === 1)) return parts;
  return [letters.slice(0, first.length + 1 + second.length), ...parts.slice(2)];
}

/** «the founding and running of projects»: a deed without its object goes on with the next one. */
function joinBare(letters: string, { cut, isPlainList }: { cut: RegExp; isPlainList: boolean }): readonly string[] {
  const joined: string[] = [];
  let at = 0;
  for (const part of letters.split(cut)) {
    const start = letters.indexOf(part, at);
    at = start + part.length;
    const last = joined.at(-1);
    const joins = letters[start - 1] === ' ' && part.startsWith('و');
    const goesOn = last !== undefined && joins && (ONE_DEED.test(last) || (!isPlainList && ADJECTIVE_LAST.test(last) && ONE_ADJECTIVE.test(part)));
    if (goesOn) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

function wordsBefore(part: string, end: RegExp): number {
  return part.slice(0, end.exec(part)?.index ?? part.length).trim().split(' ').length;
}

/** Whether what follows this part is told of something else. */
function endsIn(part: string): boolean {
  const end = END.exec(part);
  return (end !== null && end.index > 0) || SIGNS.test(part);
}

/** Without «and» and quotes before, and cut where something else begins; null for what is no phrase. */
function trimmed(masked: string, piece: Span): Span | 'over' | null {
  const letters = masked.slice(piece.start, piece.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(lead);
  if (NO_BEGINNING.test(rest) || TELLS_NO_TOPIC.test(rest)) return 'over';
  const end = Math.min(END.exec(rest)?.index ?? rest.length, SIGNS.exec(rest)?.index ?? rest.length);
  const phrase = rest
    .slice(0, end)
    .split(' ')
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/(?:[\s"'()/:-]|(?<= )(?:و|ب|ل|من|في|ذات|كل|تلك|كافه|جميع|لهم|لها|له|بها|فيها|لديهم))+$/u, '');
  if (phrase.length < 3 || SAYS_NOTHING.test(phrase) || SECTORS.test(phrase) || (BARE_DEED.test(phrase) && !phrase.startsWith('ال'))) return null;
  return { start: piece.start + lead, end: piece.start + lead + phrase.length };
}
