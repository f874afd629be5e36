import type { Sentence } from '../../../ground.ts';
import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import { readList, type Resolve } from '../../../joining/read-list.ts';
import { type InstrumentPlace, pointBack, signsOfInstruments, type StoryMentions } from '../../../joining/story-mentions.ts';
import type { Dropped, WrittenDate } from '../../../reading.ts';
import { addAll } from '../../../text/lists.ts';
import { textOf } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { listWords } from '../list-words.ts';
import { words as anyWord } from '../patterns.ts';
import { TWO_SIDES } from '../sides.ts';
import { aroundCue, daysAround, daysIn } from './circumstances.ts';
import { isAnother } from './another-of-its-kind.ts';
import { drawnUp } from './drawn-up.ts';
import { describeInstrument, lengthOfKind } from './describe-instrument.ts';
import { findCues } from './find-cues.ts';
import { goesOnWithAll, halvesAfter, isCalled, ListOfInstruments, listWithin, ordinalAt, othersBefore } from './items-of-whole.ts';
import { headOfList, isFirstAmong, isListed, isSameNoun } from './one-of-a-list.ts';
import { isFurther, isOther, topicAfter } from './told-apart.ts';
import { CONCLUDED_IT } from './parties-after.ts';
import { announcedSigning } from './announced-signing.ts';
import { signedByVerb } from './signed-by-verb.ts';
import { THE_SIGNED } from './words/concluded.ts';
import { countAfter, countBefore } from './how-many.ts';
import { pointedToSigning } from './pointed-to-signing.ts';
import { ownText } from './own-text.ts';
import { partiesNamedWith } from './parties-named-with.ts';
import { withCountry } from './country-of-speaker.ts';
import { whichWasSigned } from './which-was-signed.ts';

/** Every place of a story where an instrument is named, with what is said of it there. */
export function mentionsOfInstruments({ story, source, known, resolve: shortName }: ActContext): StoryMentions {
  const dropped: Dropped[] = [];
  const ofTitle: Cue[] = [];
  const read = (sentences: readonly Sentence[]): InstrumentMention[] => {
    const mentions: InstrumentMention[] = [];
    const list = new ListOfInstruments();
    for (const sentence of sentences) {
      const resolve = withCountry(sentence, { known, resolve: shortName });
      const cues = findCues(sentence);
      // «signed an agreement …; it is a matter of an accord on …»: of several it names one, of one it tells more.
      const isSame = goesOnWithAll(sentence) && mentions.every(({ number }) => number === 'one');
      const goesOn = !isSame && goesOnWithAll(sentence);
      const isItem = list.isItem(sentence) || goesOn;
      const [first] = signsOfInstruments(sentence.masked);
      let listFrom = listWithin(sentence) ?? (goesOn ? first : undefined) ?? Infinity;
      addAll(dropped, cues.dropped);
      const back = [...cues.pointingBack].sort((a, b) => a.masked.start - b.masked.start);
      let told = 0;
      for (const at of signsOfInstruments(sentence.masked)) {
        for (; (back[told]?.masked.start ?? at) < at; told++) tellOf(back[told], mentions, ofTitle);
        if (cues.refused.has(at)) continue;
        if (isSameNoun({ sentence, at, source }, mentions.at(-1))) {
          shareWithLast(mentions, { cues: datedCues(cues.byInstrument.get(at), at, story.publishedOn) ?? [], count: countAfter(sentence.masked, at) });
          continue;
        }
        const before = headOfList(mentions);
        const firstAmong = before?.sentence === sentence && isFirstAmong(before, sentence.masked.slice(before.at + 1, at));
        if (firstAmong) {
          listFrom = Math.min(listFrom, at);
          tellNoneAfter(mentions);
        }
        const listed = isListed({ sentence, at, source }, before);
        const ownCues = datedCues(cues.byInstrument.get(at), at, story.publishedOn) ?? [];
        // «ratified the agreement signed with …, and the agreement signed with …»: both.
        const ofBefore = listed && ownCues.every(({ status, weight }) => status === 'referenced' && weight === 'support') ? (before?.cues ?? []) : [];
        const own = ofBefore.length > 0 ? ofBefore : ownCues;
        const noun = nounMeantAgain({ sentence, at, source }, listed ? before : undefined);
        if (noun === 'none') continue;
        const named = { ...mentionOf({ sentence, at, cues: own, listed }, source, resolve), ...noun };
        const mention = isSame && at === first ? { ...named, definite: true } : named;
        const halves = mention.number === 'two' && !mention.definite ? halvesOf(mention, resolve) : [];
        if (halves.length > 0) {
          mentions.push(...halves);
          continue;
        }
        const called = isCalled(mentions.at(-1), sentence, at);
        const inList = (isItem && at === first) || at >= listFrom;
        const isName = !fold(mention.words).startsWith('ال') || (firstAmong && mention.ofTheSides && mention.parties.length > 1) || (goesOn && mention.tail.length >= 2);
        const ofList = inList && isName && (mention.number !== 'many' || mention.count > 1) && othersBefore(mentions) && (firstAmong || own.every(({ weight }) => weight !== 'proof'));
        mentions.push({ ...mention, ...(called ? { isCalled: true } : {}), ...(ofList ? { isItem: true, parties: withOwnParties(mention) } : {}) });
      }
      for (; told < back.length; told++) tellOf(back[told], mentions, ofTitle);
    }
    return mentions;
  };
  const [titles, body] = [read(story.headlines), read(story.body)];
  return { headlines: withOwnText(titles, body, ofTitle), body, dropped };
}

/** «and signed it …»: told of what was named last, or of the title. */
function tellOf(cue: Cue | undefined, mentions: InstrumentMention[], ofTitle: Cue[]): void {
  if (cue === undefined) return;
  if (isOfTitle(cue, mentions)) ofTitle.push(cue);
  else pointBack(cue, mentions, (mention) => inItsTime(cue, mention));
}

/** A clause of the paper itself tells of its title; its last one, of what is named before it, if anything is. */
const isOfTitle = ({ rule }: Cue, before: readonly InstrumentMention[]): boolean => rule === ownText.id || (rule === drawnUp.id && before.length === 0);

/** «⟨Memorandum⟩ between …», clauses, and at the end «drawn up in … on …»: the title names what the paper itself is. Where a story tells what became of it, its clauses say nothing. */
function withOwnText(headlines: readonly InstrumentMention[], body: readonly InstrumentMention[], clauses: readonly Cue[]): readonly InstrumentMention[] {
  const [title, ...others] = headlines;
  if (title === undefined || clauses.length === 0) return headlines;
  const end = clauses.find(({ rule }) => rule === drawnUp.id);
  const isTold = [...headlines, ...body].some(({ cues }) => cues.some(({ weight }) => weight !== 'support'));
  const isOwn = title.at === 0 && title.parties.length > 1 && !isTold;
  const cue = end ?? (isOwn ? clauses[0] : undefined);
  return cue === undefined ? headlines : [{ ...title, cues: [...title.cues, cue] }, ...others];
}

/** «a memorandum on …, and another on …»: of the other the type and where its noun stands; none where it is no other instrument. */
function nounMeantAgain({ sentence, at, source }: Omit<InstrumentPlace, 'cues' | 'listed'> & { readonly source: string }, before: InstrumentMention | undefined): Pick<InstrumentMention, 'type' | 'generic' | 'nounOf'> | 'none' | null {
  if (!isAnother(textOf(source, sentence.written({ start: at, end: at + 1 })))) return null;
  if (before === undefined || before.number !== 'one') return 'none';
  const { start } = before.written;
  return { type: before.type, generic: before.generic, nounOf: before.nounOf ?? { start, end: start + lengthOfKind(before.words) } };
}

/** «agreements and memoranda that were signed today»: what is said at the second noun is told of all of them. */
function shareWithLast(mentions: InstrumentMention[], { cues, count }: { readonly cues: readonly Cue[]; readonly count: number }): void {
  const last = mentions.pop();
  if (last !== undefined) mentions.push({ ...last, cues: [...last.cues, ...cues], count: Math.max(last.count, count) });
}

/** «a memorandum on …, and a protocol between …»: of two items of a list each has those who are named before the next. */
function withOwnParties({ sentence, at, parties }: InstrumentMention): InstrumentMention['parties'] {
  const next = sentence.masked.indexOf(SIGN.instrument, at + 1);
  return next < 0 ? parties : parties.filter((one) => one.at.start < next);
}

/** «the agreements covered a protocol between …»: those named after it concluded the protocol, not all of them. */
function tellNoneAfter(mentions: InstrumentMention[]): void {
  const last = mentions.pop();
  if (last !== undefined) mentions.push({ ...last, parties: last.parties.filter((one) => one.at.start < last.at) });
}

/** «two memoranda, the first with …, the second with …»: each with its own parties. */
function halvesOf(mention: InstrumentMention, resolve: Resolve): readonly InstrumentMention[] {
  const { sentence, at, parties, subjects = [] } = mention;
  const before = [...subjects, ...parties.filter((one) => one.at.start < at)];
  return halvesAfter(sentence, at).map((within, index) => {
    const own = readList({ sentence, within, resolve }, listWords);
    const between = sentence.masked.startsWith('بين', within.start);
    return { ...mention, count: 1, number: 'one' as const, ordinal: index + 1, isHalf: true, parties: between ? own : [...before, ...own], subjects: between ? before : [] };
  });
}

/** «in 1979 the two countries signed …»: a signing of another year is background. */
function datedCues(cues: readonly Cue[] | undefined, at: number, publishedOn: string | null): readonly Cue[] | undefined {
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

/** A «signing» with tomorrow or next week beside it has not happened. */
function saysToCome({ sentence, masked, rule }: Cue, at: number): boolean {
  // «they signed today an agreement with … from next month on»: they signed.
  if (rule === signedByVerb.id) return false;
  if (rule === announcedSigning.id && dayAnnounced(sentence, at)) return true;
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

/** «last year the two signed …»: told as background. */
function saysBefore(cue: Cue, at: number): boolean {
  const { start } = aroundCue(cue, at);
  const near = { start, end: Math.max(at + 24, cue.masked.end) };
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

function mentionOf({ sentence, at, cues, listed }: InstrumentPlace, source: string, resolve: Resolve): InstrumentMention {
  const written = sentence.written({ start: at, end: at + 1 });
  const words = textOf(source, written);
  const description = describeInstrument(words);
  const bare = description.tail.length === 0;
  const count = description.howMany === 'two' ? 2 : Math.max(countBefore(sentence.masked, at), description.howMany === 'many' ? countAfter(sentence.masked, at) : 1);
  const named = partiesNamedWith({ sentence, at, cues }, resolve);
  const ranked = description.definite && description.howMany === 'one' ? ordinalAt(sentence.masked, at) : null;
  return {
    sentence,
    at,
    written,
    words,
    type: description.type,
    generic: description.type === 'agreement' && description.definite && bare,
    definite: description.definite || description.knownByName,
    knownByName: description.knownByName,
    ...(description.carries === null ? {} : { carries: description.carries }),
    tail: description.tail,
    count,
    number: count > 2 ? 'many' : description.howMany,
    ofTheSides: description.definite && (OF_SIDES.test(sentence.masked.slice(at + 1)) || (description.howMany !== 'many' && SIGNED_BETWEEN.test(sentence.masked.slice(at + 1)))),
    cues: description.definite ? cues.map(asKnown) : cues,
    parties: named.parties,
    subjects: named.subjects,
    dated: DATED.test(sentence.masked.slice(at + 1)),
    listed,
    ...(ranked === null ? {} : { ordinal: ranked.ordinal, written: sentence.written({ start: at, end: ranked.end }) }),
    isNamed: description.definite && NAMED.test(fold(words)),
    topic: topicAfter(sentence.masked, at),
    isFurther: !description.definite && isFurther(sentence.masked, at, cues),
    isOther: !description.definite && description.howMany === 'many' && isOther(sentence.masked, at),
  };
}

/** «pointing to the signing of the accord»: it is known, and no news. */
function asKnown(cue: Cue): Cue {
  return cue.rule === pointedToSigning.id ? { ...cue, status: 'referenced', weight: 'support' } : cue;
}

const DATED = /^["')،,]* (?:[^\s.،]+ ){0,5}?(?:(?:عام |سنه |لعام )?\uE006|(?:19|20)\d\d(?!\d))/u;
const OF_SIDES = new RegExp(`^["']* (?:و[^\\s]{0,2}${SIGN.instrument} )*(?:(?:في ال[ء-ي]+ (?:ال[ء-ي]+ )?)?${anyWord(THE_SIGNED, '')} )?(?:بينهما(?![ء-ي])|بين (?:${anyWord(TWO_SIDES, '')}|(?:مدينتي |قبيلتي |بلدتي )?${SIGN.place} و(?:بين )?${SIGN.place}))`, 'u');
/** «the memorandum signed between …», «the memorandum with ⟨Libya⟩»: whoever these are, it is told which one is meant. */
const SIGNED_BETWEEN = new RegExp(`^["')]* (?:${anyWord(THE_SIGNED, '')} (?:[^\\s.؛،]+ ){0,2}?(?:بين|مع) |مع ${SIGN.state}|(?:التي|الذي) ${anyWord(CONCLUDED_IT, '')} )`, 'u');
/** «the accord of friendship», not «the memorandum of understanding», which points back. */
const NAMED = /^(?!ال)[ء-ي]+ (?:ال(?!تفاهم|تعاون|شراكه|عمل|نوايا|مشترك|تنفيذي)|(?!ال)[ء-ي]{3,} ال)/u;

/** A signing of long ago, told of an instrument that is itself background. */
function inItsTime(cue: Cue, { cues, definite }: InstrumentMention): Cue {
  const isPast = cue.status === 'signed' && cues.every(({ status }) => status === 'referenced') && !definite && (saysBefore(cue, cue.masked.end) || EARLIER.test(cue.sentence.masked.slice(cue.masked.end)));
  return isPast ? { ...cue, status: 'referenced' } : cue;
}
