import type { Mention, Sentence } from '../../../ground.ts';
import type { Cue } from '../../../joining/instrument-mention.ts';
import type { WrittenDate } from '../../../reading.ts';
import { applyRule, type Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { placeOfSigning } from './place-of-signing.ts';
import { vagueDay } from './vague-day.ts';
import { fold } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { THE_SIGNED } from './words/concluded.ts';
import { PURPOSES } from './parties-after.ts';

/** «… of the memorandum signed in 2018»: the year of an older one. */
const OF_ANOTHER = [...THE_SIGNED, 'المحرر', 'المحررة', 'المعتمدة', 'التي', 'الذي', 'على أن'];
const TAIL = new RegExp(`^[^.؛!؟\\n]{0,160}?(?=${words([...PURPOSES.filter((word) => word !== 'وذلك'), ...OF_ANOTHER])}|[.؛!؟\\n]|$)|^[^.؛!؟\\n]{0,160}`);
/** Of an older one its own clause tells: «the treaty, which was signed in 1978». */
const OLDER_TAIL = /^[^.؛!؟\n]{0,120}/;
/** «today in Rabat the two signed»: a few words before the cue, no comma, no dateline and no «he said that» between. */
const LEAD = /(?:(?!(?:[وب]?ان(?:ه|ها|هما)?|قال|قالت|اعلن|اعلنت) )[^\s،,.:/()–-]+ ){0,5}$|(?<=^|[،,.:–-] ?)(?:(?:وفي|في|ويوم|يوم|وبتاريخ|بتاريخ) (?:يوم )?)?\uE006[،,] $/u;

/** The stretch of a sentence in which day and place are those of the act: a little before the cue, and after it. */
export function aroundCue(cue: Cue, at: number): Span {
  const { masked } = cue.sentence;
  const from = Math.max(cue.masked.end, at + 1);
  if (cue.status === 'referenced') return { start: cue.masked.start, end: from + (OLDER_TAIL.exec(masked.slice(from))?.[0].length ?? 0) };
  const tail = TAIL.exec(masked.slice(from))?.[0].length ?? 0;
  const lead = LEAD.exec(masked.slice(Math.max(0, cue.masked.start - 60), cue.masked.start))?.[0].length ?? 0;
  return { start: cue.masked.start - lead, end: from + tail };
}

/** Every date that is told with the act. */
export function daysAround(cue: Cue, at: number): readonly WrittenDate[] {
  return daysIn(cue.sentence, aroundCue(cue, at), cue.status === 'referenced');
}

/** Every date in a stretch of masked letters. */
export function daysIn(sentence: Sentence, { start, end }: Span, withItsYear = true): readonly WrittenDate[] {
  const days: WrittenDate[] = [];
  for (let sign = sentence.masked.indexOf(SIGN.date, start); sign >= 0 && sign < end; sign = sentence.masked.indexOf(SIGN.date, sign + 1)) {
    const day = sentence.mentionAt(sign)?.date;
    const mention = sentence.mentionAt(sign);
    if (day !== undefined && mention !== null && !isStretchOfYears(mention) && (withItsYear || !isItsYear(sentence, sign))) days.push(day);
  }
  return days;
}

const ITS_YEARS = / (?:ل|للعام |لعام |لسنه |للسنه |(?:و?(?:حتي|الي|لغايه|الي غايه)|ت?ي?نتهي (?:في)?) ?(?:يوم |تاريخ |نهايه |غايه )?)$/u;

/** «the plan for 2024», «prolonged until 2 June»: the year for which it is made or the day on which it ends, not that on which it was signed. */
function isItsYear({ masked }: Sentence, sign: number): boolean {
  return ITS_YEARS.test(masked.slice(Math.max(0, sign - 30), sign));
}

/** «approved the memorandum signed in Tunis on …, and the memorandum …»: the day of what was signed, not of the approval. */
function isOfText({ masked }: Sentence, sign: number): boolean {
  return /(?:الموقعه|المبرمه|المحرره?|المعتمده) (?:في |ب)[^،,.؛]{0,30}$/u.test(masked.slice(Math.max(0, sign - 50), sign));
}

/** The day of the act: inside the cue first, then after it, then right before it. */
export function dayOf(cue: Cue, at: number): Mention | null {
  const around = aroundCue(cue, at);
  const isPast = cue.status === 'referenced';
  const inside = dateIn(cue.sentence, { start: cue.masked.start, end: around.end }, isPast);
  return inside ?? dateIn(cue.sentence, { start: around.start, end: cue.masked.start }, isPast) ?? dayToldLast(cue, around.end);
}

/** «…, on Tuesday»: the day told at the end of a long sentence, after a comma of its own. */
const TOLD_LAST = /[،,] ?(?:وذلك )?(?:يوم|بتاريخ|صباح|مساء|ظهر) (?:يوم )?(?=\uE006)/u;

function dayToldLast({ sentence, status }: Cue, after: number): Mention | null {
  const found = status === 'referenced' ? null : TOLD_LAST.exec(sentence.masked.slice(after));
  return found === null ? null : sentence.mentionAt(after + found.index + found[0].length);
}

/** The first day in a stretch; a year or a month alone only where no day is told. */
function dateIn(sentence: Sentence, within: Span, withItsYear: boolean): Mention | null {
  const dates: Mention[] = [];
  for (let at = sentence.masked.indexOf(SIGN.date, within.start); at >= 0 && at < within.end; at = sentence.masked.indexOf(SIGN.date, at + 1)) {
    const date = sentence.mentionAt(at);
    if (date !== null && !isStretchOfYears(date) && (withItsYear || (!isItsYear(sentence, at) && !isOfText(sentence, at)))) dates.push(date);
  }
  return (dates[0] !== undefined && isVague(dates[0]) ? dates.find((one) => !isVague(one)) : undefined) ?? dates[0] ?? null;
}

/** «for the years 2022–2024» is how long it runs. */
function isStretchOfYears({ date }: Mention): boolean {
  return /^\d{4}\/\d{4}$/u.test(date?.edtf ?? '');
}

/** «2025», «March 2025». */
function isVague({ date }: Mention): boolean {
  return date?.edtf !== null && date?.edtf !== undefined && date.edtf.length < 10;
}

const SITTING = /(?<![ء-ي])(?:جلس|الجلس|اجتماع|الاجتماع|مرسوم|مراسيم|امر عدد|عقد)/u;
const OF_THE_DAY = /^(?:اليوم|امس|يوم|صباح|مساء|ظهر|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)/u;

/** The day on which those sat who approved: told once, at the head of the story. */
export function dayOfSitting(body: readonly Sentence[]): Mention | null {
  for (const sentence of body.slice(0, 3)) {
    const day = sentence.mentions.find(({ kind, date }) => kind === 'date' && OF_THE_DAY.test(fold(date?.asWritten ?? '')));
    if (day !== undefined && SITTING.test(sentence.masked)) return day;
  }
  return null;
}

/** «lately», «soon»: words that fix no day, and yet are what the text says of it. */
export function vagueDayOf(cue: Cue, at: number): Match | null {
  const around = aroundCue(cue, at);
  return applyRule(vagueDay, cue.sentence).find(({ masked }) => masked.start >= around.start && masked.end <= around.end) ?? null;
}

/** The place of the act, where the text says that it happened there. */
export function placeOf(cue: Cue, at: number): Match | null {
  const around = aroundCue(cue, at);
  const places = applyRule(placeOfSigning, cue.sentence);
  const within = places.filter(({ masked }) => masked.start >= around.start && masked.end <= around.end);
  return within.find((place) => !isOfOccasion(place, around.start) && !isOfMatter(place, at)) ?? places.find(standsApart) ?? null;
}

/** «an agreement for the building of a stadium in the capital»: the place of what is agreed on, not of the act. */
function isOfMatter({ sentence, masked, groups }: Match, at: number): boolean {
  const start = groups['evidence']?.start ?? masked.start;
  return at >= 0 && start > at && !TOLD_AFTER.test(sentence.masked.slice(at + 1, start));
}

/** After the instrument and those who concluded it the place stands alone: after a comma, or after a sign. */
const TOLD_AFTER = /(?:^|[\uE001-\uE006]["')]*|[،,](?: وذلك)?|(?:^| )(?:وذلك|اليوم|امس|موخرا|رسميا|الموقعه|الموقع|المبرمه|المبرم|توقيعها|توقيعه|ابرامها|ابرامه|عليها|عليه|وقعت|وقعاها|وقعها|بينهما|بينهم|البلدين|الجانبين|الطرفين|الموسستين|الجامعتين))["')]* (?:في |ب|داخل )["'(]*$/u;

/** «…, at the seat of the centre», «which took place at the seat of …»: told of the act wherever it stands. */
function standsApart({ sentence, masked, groups }: Match): boolean {
  const start = groups['evidence']?.start ?? masked.start;
  return SEAT_WORD.test(sentence.masked.slice(start)) && APART.test(sentence.masked.slice(0, start));
}

/** «on the margin of the forum in Meknes»: the place of the forum. */
function isOfOccasion({ sentence, masked }: Match, from: number): boolean {
  const told = sentence.masked.slice(from, masked.start);
  return OCCASION.test(told) && !IN_PRESENCE.test(told);
}

const OCCASION = /(?:(?:المنعقده?|المقامه?|التي (?:عقدت|انعقدت|تعقد|اقيمت|استضافت[ء-ي]*)|الذي (?:عقد|انعقد|يعقد|اقيم)) $)|(?:هامش|فعاليات|اعمال|اشغال|خلال(?! (?:حفل |مراسم |مراسيم )?(?:ال)?توقيع)|محادثات|مباحثات|مفاوضات|مشاورات|لقاء[ء-ي]*|اجتماع[ء-ي]*|زيار[ء-ي]+|معرض|ملتقي|منتدي|موتمر|قمه) [^،,.]{0,60}$/u;
/** Those present are told of between the occasion and the place. */
const IN_PRESENCE = /(?:برعايه|حضور|باشراف) [^،,.]{0,60}$/u;
const SEAT_WORD = /^(?:ال)?(?:(?:مقر|ديوان|مبني|قصر|قاعه|مكتب|حرم|صرح)|\uE001)/u;
const APART = /(?:[،,] (?:وذلك )?|(?<![ء-ي])و?(?:جري|جرت|اقيم|اقيمت|تم|تمت|احتضنه|احتضنها|نظم|وذلك) )(?:امس |اليوم )?(?:في |ب)?$/u;
