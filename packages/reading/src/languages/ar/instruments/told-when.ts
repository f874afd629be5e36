import type { Sentence } from '../../../ground.ts';
import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { WrittenDate } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { fold } from '../letters/fold.ts';
import { announcedSigning } from './announced-signing.ts';
import { aroundCue, daysAround, daysIn } from './circumstances.ts';
import { headlineSigns } from './headline-signs.ts';
import { signedByVerb } from './signed-by-verb.ts';
import { whichWasSigned } from './which-was-signed.ts';

/** «in 1979 the two countries signed …»: a signing of another year is background. */
export function datedCues(cues: readonly Cue[] | undefined, at: number, publishedOn: string | null): readonly Cue[] | undefined {
  return cues?.map((cue) => {
    if (cue.status === 'signed' && saysToCome(cue, at)) return { ...cue, status: 'planned' as const };
    if (cue.status === 'under_negotiation' && isOld(cue, at)) return { ...cue, status: 'referenced' as const };
    if (isNews(cue)) return { ...cue, status: 'signed' as const, weight: 'proof' as const };
    if (cue.status === 'signed' && saysBefore(cue, at)) return { ...cue, status: 'referenced' as const };
    if (cue.status === 'approved' && saysYear(cue, at, publishedOn)) return { ...cue, status: 'referenced' as const, weight: 'support' as const, parties: null };
    const past = PASSED_WITH_ITS_YEAR.has(cue.status) && (daysAround(cue, at).some((day) => isOfAnotherYear(day, publishedOn)) || saysYear(cue, at, publishedOn) || saysMonth(cue, at, publishedOn));
    return past ? { ...cue, status: 'referenced' as const } : cue;
  });
}

/** «discussed the agreement of 1987», «… the agreement signed in …»: the text stands already. */
const OLD = /^["')،,]* (?:(?:الموقعه|الموقع|المبرمه|المبرم|السابقه?) |(?:ل|لعام |لسنه )?(?:\uE006|(?:19|20)\d\d))/u;

function isOld({ sentence }: Cue, at: number): boolean {
  const after = OLD.exec(sentence.masked.slice(at + 1))?.[0];
  if (after === undefined || !after.endsWith(SIGN.date)) return after !== undefined;
  return daysIn(sentence, { start: at, end: at + 1 + after.length }).some(({ edtf }) => edtf?.length === 4);
}

/** «the pact that was signed today»: a relative clause may bring the news. */
const TOLD_NOW = /^(?:اليوم|امس)/u;

function isNews({ rule, sentence, masked }: Cue): boolean {
  const near = { start: masked.end, end: masked.end + 30 };
  return rule === whichWasSigned.id && /^["'،,]*(?: بين)?(?: [^\s]{0,3}[\uE001\uE002]){0,3} ?(?:في |ب)?[^\s]* ?\uE006/u.test(sentence.masked.slice(masked.end, near.end)) && daysIn(sentence, near).some(({ asWritten }) => TOLD_NOW.test(fold(asWritten)));
}

const PASSED_WITH_ITS_YEAR: ReadonlySet<string> = new Set(['signed', 'renewed']);

const TO_COME = /(?<!\p{L})(?:غدا|المقبل|المقبله|القادم|القادمه)(?!\p{L})/u;

/** «signs … soon»: the present of a headline is still to come. */
const SOON = /(?<!\p{L})(?:قريبا|غدا|بعد غد|لاحقا|خلال (?:ال)?(?:ايام|اسابيع|اشهر|شهور|فتره|مرحله|اسبوع|شهر|عام) ?(?:ال)?(?:مقبله?|قادمه?|تاليه?)|(?:الاسبوع|الشهر|العام|السنه|الايام|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت) (?:المقبله?|القادمه?))(?!\p{L})/u;

/** A «signing» with tomorrow or next week beside it has not happened. */
function saysToCome({ sentence, masked, rule }: Cue, at: number): boolean {
  // «they signed today an agreement with … from next month on»: they signed.
  if (rule === signedByVerb.id) return false;
  if (rule === announcedSigning.id && dayAnnounced(sentence, at)) return true;
  if (rule === headlineSigns.id && /^[تي]/u.test(sentence.masked.slice(masked.start)) && SOON.test(sentence.masked.slice(masked.end))) return true;
  if (TO_COME.test(sentence.masked.slice(masked.start, at))) return true;
  const near = { start: masked.start, end: Math.max(at + 24, masked.end) };
  return daysIn(sentence, near).some(({ asWritten }) => TO_COME.test(fold(asWritten)));
}

/** «announced the signing of an agreement between the two clubs on Tuesday next». */
const ON_THE_DAY = /^[^.؛!؟،\uE007]{0,90}?[\uE001-\uE005][^.؛!؟،\uE007\s]* (?:(?:يوم|صباح|مساء|في) )?\uE006/u;

function dayAnnounced(sentence: Sentence, at: number): boolean {
  const found = ON_THE_DAY.exec(sentence.masked.slice(at + 1));
  if (found === null) return false;
  return TO_COME.test(fold(sentence.mentionAt(at + found[0].length)?.date?.asWritten ?? ''));
}

const BEFORE = /(?<!\p{L})(?:سابقا|سابق|سابقه|العام الماضي|السنه الماضيه|قبل (?:عام|عامين|سنه|سنتين|سنوات|اعوام|اشهر|شهرين|نحو|اكثر من))(?!\p{L})/u;

const EARLIER = /(?:في|فى) وقت سابق|سابقا(?![ء-ي])/u;

/** «signed twelve agreements over the past years». */
const OVER_YEARS = /^[^.؛،]{0,60} (?:خلال|علي مدي|علي مدار|طوال|في|منذ) (?:السنوات|الاعوام|العقود|السنين|العقدين|العامين|السنتين) (?:ال[ء-ي]+ )?(?:الماضيه|الاخيره|السابقه|المنصرمه|الماضيين|الاخيرين|الماضيتين|الاخيرتين)(?![ء-ي])/u;

/** «last year the two signed …»: told as background. */
function saysBefore(cue: Cue, at: number): boolean {
  const { start } = aroundCue(cue, at);
  const near = { start, end: Math.max(at + 24, cue.masked.end) };
  if (OVER_YEARS.test(cue.sentence.masked.slice(at + 1))) return true;
  return BEFORE.test(cue.sentence.masked.slice(near.start, near.end)) || daysIn(cue.sentence, near).some(({ asWritten }) => BEFORE.test(fold(asWritten)));
}

/** «signed an agreement in 2015»: a year that nothing but its digits tells. */
const IN_YEAR = /(?<![ء-ي])(?:في|منذ) ((?:19|20)\d\d)(?![\d/.-])/u;

function saysYear(cue: Cue, at: number, publishedOn: string | null): boolean {
  const around = aroundCue(cue, at);
  const year = IN_YEAR.exec(cue.sentence.masked.slice(Math.max(cue.masked.end, at + 1), around.end))?.[1];
  return year !== undefined && (publishedOn === null || Number(publishedOn.slice(0, 4)) > Number(year));
}

/** So many letters after the instrument a month may stand that is told of its signing: «signed a letter of intent in March 2019». */
const NEAR = 24;

/** «signed in December 2019 a letter of intent»: who brings the news says the day; a month of a year is told from memory. */
function saysMonth(cue: Cue, at: number, publishedOn: string | null): boolean {
  const { start, end } = aroundCue(cue, at);
  return daysIn(cue.sentence, { start, end: Math.min(end, at + NEAR) }, false).some(({ edtf, because }) => because === undefined && /^\d{4}-\d\d$/u.test(edtf ?? '') && (publishedOn === null || edtf !== publishedOn.slice(0, 7)));
}

/** A year alone is not news; nor is a day of a year before that of publication. */
function isOfAnotherYear({ edtf, because }: WrittenDate, publishedOn: string | null): boolean {
  if (edtf === null || because !== undefined) return false;
  const year = /^\d{4}/u.exec(edtf)?.[0];
  if (year === undefined) return false;
  if (publishedOn === null) return edtf.length === 4;
  return Number(publishedOn.slice(0, 4)) - Number(year) >= 1 && publishedOn.slice(5, 7) > '02';
}

/** A signing of long ago, told of an instrument that is itself background. */
export function inItsTime(cue: Cue, { cues, definite }: InstrumentMention): Cue {
  const isPast = cue.status === 'signed' && cues.every(({ status }) => status === 'referenced') && !definite && (saysBefore(cue, cue.masked.end) || EARLIER.test(cue.sentence.masked.slice(cue.masked.end)));
  return isPast ? { ...cue, status: 'referenced' } : cue;
}
