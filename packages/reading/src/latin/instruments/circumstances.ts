import type { Mention, Sentence } from '../../ground.ts';
import type { Cue } from '../../joining/instrument-mention.ts';
import type { WrittenDate } from '../../reading.ts';
import { applyRule, type Match } from '../../rules/apply.ts';
import type { Rule } from '../../rules/rule.ts';
import { SIGN } from '../../text/masked.ts';
import type { Span } from '../../text/span.ts';
import type { InstrumentWords } from '../act-words.ts';

const TAIL = /^(?:[^.!?\n]|\.(?=\d)){0,170}/u;

/** The stretch of a sentence in which day and place are those of the act: its clause before the cue, and what follows up to the purpose. */
function aroundCue(cue: Cue, at: number, { purposes }: InstrumentWords): Span {
  const { masked } = cue.sentence;
  const from = Math.max(cue.masked.end, at + 1);
  const tail = TAIL.exec(masked.slice(from))?.[0] ?? '';
  const purpose = tail.search(purposes);
  return { start: leadOf(cue), end: from + (purpose < 0 ? tail.length : purpose) };
}

/** «In Rabat on Monday, the two …»: the words of the same sentence right before the cue. */
function leadOf({ sentence, masked }: Cue): number {
  return Math.max(0, masked.start - 60, sentence.masked.lastIndexOf(';', masked.start) + 1);
}

/** Nearer to the cue: where words of time are sure to tell of it. */
export function nearCue(cue: Cue, at: number): Span {
  return { start: Math.max(0, cue.masked.start - 36), end: Math.max(at + 44, cue.masked.end + 20) };
}

/** Every date that is told with the act. */
export function daysAround(cue: Cue, at: number, words: InstrumentWords): readonly WrittenDate[] {
  const { end } = aroundCue(cue, at, words);
  return datesIn(cue.sentence, { start: Math.max(0, cue.masked.start - 24), end: Math.min(end, Math.max(at, cue.masked.end) + 60) })
    .flatMap(({ date }) => (date === undefined || /^\d{4}\/\d{4}$/u.test(date.edtf ?? '') ? [] : [date]));
}

function datesIn(sentence: Sentence, { start, end }: Span): readonly Mention[] {
  const days: Mention[] = [];
  for (let sign = sentence.masked.indexOf(SIGN.date, start); sign >= 0 && sign < end; sign = sentence.masked.indexOf(SIGN.date, sign + 1)) {
    const day = sentence.mentionAt(sign);
    if (day !== null) days.push(day);
  }
  return days;
}

/** «…, held in Geneva from 1 to 3 July»: the days of a forum, which is no ceremony of signing. */
const OF_EVENT = /, (?:held|hosted|convened|scheduled|tenue?s?|organisee?s?|prevue?s?)(?: (?!ceremon)[^,;.]{0,30})? $/u;

function isOfEvent(day: Mention, sentence: Sentence): boolean {
  const before = sentence.masked.slice(0, signOf(day, sentence));
  return OF_EVENT.test(before) && !/ceremon[^,;]{0,40}, [^,]*$/u.test(before);
}

function signOf(day: Mention, sentence: Sentence): number {
  return [...sentence.masked.matchAll(/\uE006/gu)].find(({ index }) => sentence.mentionAt(index) === day)?.index ?? 0;
}

/** A period of years is how long it runs. */
function isDay({ date }: Mention): boolean {
  return !/^\d{4}\/\d{4}$/u.test(date?.edtf ?? '');
}

const ALLOWED: ReadonlySet<string> = new Set(['approved', 'authorised', 'proposed']);

/** «approved the agreement signed in Dakar on 12 July»: the day of what was signed, not of the approval. */
function isOfText(day: Mention, { sentence, status }: Cue, { ofText }: InstrumentWords): boolean {
  if (!ALLOWED.has(status)) return false;
  const sign = signOf(day, sentence);
  return ofText.test(sentence.masked.slice(Math.max(0, sign - 70), sign));
}

/** The day of the act: inside the cue first, then after it, then right before it. */
export function dayOf(cue: Cue, at: number, words: InstrumentWords): Mention | null {
  const around = aroundCue(cue, at, words);
  const after = datesIn(cue.sentence, { start: cue.masked.start, end: around.end }).filter((day) => !isOfText(day, cue, words) && !isOfEvent(day, cue.sentence));
  return after.find(isDay) ?? datesIn(cue.sentence, { start: around.start, end: cue.masked.start }).findLast(isDay) ?? null;
}

/** «…, whose seat is in Tunis, …» */
const ASIDE = /,.*,/u;

/** The first match of a rule in the stretch that tells of the act. */
export function toldAround(rule: Rule, { cue, at }: { cue: Cue; at: number }, words: InstrumentWords): Match | null {
  const around = aroundCue(cue, at, words);
  const inside = applyRule(rule, cue.sentence).filter(({ masked }) => masked.start >= around.start && masked.end <= around.end);
  const from = Math.min(cue.masked.start, at);
  return inside.find(({ masked }) => masked.start >= from) ?? inside.findLast(({ masked }) => !ASIDE.test(cue.sentence.masked.slice(masked.start, from))) ?? null;
}
