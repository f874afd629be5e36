import type { Sentence } from '../../../ground.ts';
import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import { yearAtHead } from '../../../joining/list-of-years.ts';
import { readList, type Resolve } from '../../../joining/read-list.ts';
import { type InstrumentPlace, pointBack, signsOfInstruments, type StoryMentions } from '../../../joining/story-mentions.ts';
import type { Dropped } from '../../../reading.ts';
import { addAll } from '../../../text/lists.ts';
import { textOf } from '../../../text/span.ts';
import { SIGN } from '../../../text/masked.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { listWords } from '../list-words.ts';
import { words as anyWord } from '../patterns.ts';
import { TWO_SIDES } from '../sides.ts';
import { isAnother } from './another-of-its-kind.ts';
import { isNamedWithItsParties } from './named-with-its-parties.ts';
import { drawnUp } from './drawn-up.ts';
import { ownDayAndTown } from './own-day-and-town.ts';
import { describeInstrument, lengthOfKind } from './describe-instrument.ts';
import { findCues } from './find-cues.ts';
import { goesOnWithAll, partsAfter, isCalled, ListOfInstruments, listWithin, ordinalAt, othersBefore } from './items-of-whole.ts';
import { headOfList, isFirstAmong, isListed, isSameNoun } from './one-of-a-list.ts';
import { isFurther, isOther, ofWhich, topicAfter } from './told-apart.ts';
import { asToldThere } from './told-at-the-signing.ts';
import { datedCues, inItsTime } from './told-when.ts';
import { CONCLUDED_IT } from './parties-after.ts';
import { THE_SIGNED } from './words/concluded.ts';
import { countAfter, countBefore } from './how-many.ts';
import { pointedToSigning } from './pointed-to-signing.ts';
import { ownText } from './own-text.ts';
import { signedIt } from './signed-it.ts';
import { partiesNamedWith } from './parties-named-with.ts';
import { withCountry } from './country-of-speaker.ts';

/** Every place of a story where an instrument is named, with what is said of it there. */
export function mentionsOfInstruments({ story, source, known, resolve: shortName }: ActContext): StoryMentions {
  const dropped: Dropped[] = [];
  const ofTitle: Cue[] = [];
  const read = (sentences: readonly Sentence[]): InstrumentMention[] => {
    const mentions: InstrumentMention[] = [];
    const list = new ListOfInstruments();
    for (const sentence of sentences) {
      const resolve = withCountry(sentence, { known, resolve: shortName });
      const cues = findCues(sentence, source);
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
        const halves = mention.number === 'one' || mention.definite ? [] : halvesOf(mention, resolve);
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
  else {
    pointBack(cue, mentions, (mention) => inItsTime(cue, mention));
    if (cue.rule === signedIt.id && !SAYS_IT.test(cue.sentence.masked.slice(cue.masked.start, cue.masked.end))) tellOfAll(cue, mentions);
  }
}

/** «signed it» means one, «signed for ⟨the ministry⟩ …» all that were signed together. */
const SAYS_IT = /(?:ها|ه|هما|اها|اه|عليها|عليه|عليهما)$/u;

/** «an agreement and six memoranda were signed. For ⟨the ministry⟩ signed …»: told of the others of the sentence too, not only of the last. */
function tellOfAll(cue: Cue, mentions: InstrumentMention[]): void {
  const isSigned = ({ sentence, cues }: InstrumentMention): boolean => sentence !== cue.sentence && cues.some(({ status, weight, rule }) => status === 'signed' && weight === 'proof' && rule !== signedIt.id);
  const together = mentions.findLast((mention) => mention.listed && isSigned(mention))?.sentence;
  for (const [index, mention] of mentions.entries()) {
    if (mention.sentence === together && isSigned(mention) && !mention.cues.includes(cue)) mentions[index] = { ...mention, cues: [...mention.cues, cue] };
  }
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
  return partsAfter(sentence, at, mention.count).map((within, index) => {
    const own = readList({ sentence, within, resolve }, listWords);
    const between = sentence.masked.startsWith('بين', within.start);
    return { ...mention, count: 1, number: 'one' as const, ordinal: index + 1, isHalf: true, parties: between ? own : [...before, ...own], subjects: between ? before : [] };
  });
}

function mentionOf({ sentence, at, cues, listed }: InstrumentPlace, source: string, resolve: Resolve): InstrumentMention {
  const written = sentence.written({ start: at, end: at + 1 });
  const words = textOf(source, written);
  const description = describeInstrument(words);
  const bare = description.tail.length === 0;
  const count = description.howMany === 'two' ? 2 : Math.max(countBefore(sentence.masked, at), description.howMany === 'many' ? countAfter(sentence.masked, at) : 1);
  const named = partiesNamedWith({ sentence, at, cues }, resolve);
  const isThere = (named.parties.length > 1 && yearAtHead(sentence) !== null) || isNamedWithItsParties({ sentence, at }, description, { words, parties: named.parties });
  const ranked = description.definite && description.howMany === 'one' ? ordinalAt(sentence.masked, at) : null;
  return {
    sentence,
    at,
    written,
    words,
    type: description.type,
    // «the agreement of cooperation signed between …» is no memorandum
    generic: description.type === 'agreement' && description.definite && bare && !(isThere && words.includes(' ')),
    definite: description.definite || description.knownByName,
    knownByName: description.knownByName,
    ...(description.carries === null ? {} : { carries: description.carries }),
    tail: description.tail,
    count,
    number: count > 2 ? 'many' : description.howMany,
    ofTheSides: description.definite && (OF_SIDES.test(sentence.masked.slice(at + 1)) || (description.howMany !== 'many' && SIGNED_BETWEEN.test(sentence.masked.slice(at + 1)))),
    isThere,
    cues: cues.map(description.definite ? asKnown : (cue) => asToldThere(cue, at)),
    parties: named.parties,
    ...(named.parties.length > 1 ? { act: ownDayAndTown(cues, at, source) } : {}),
    subjects: named.subjects,
    dated: DATED.test(sentence.masked.slice(at + 1)),
    listed,
    ...(ranked === null ? {} : { ordinal: ranked.ordinal, written: sentence.written({ start: at, end: ranked.end }) }),
    isNamed: description.definite && NAMED.test(fold(words)),
    topic: topicAfter(sentence.masked, at),
    isFurther: !description.definite && isFurther(sentence.masked, at, cues),
    ...ofWhich(sentence, at),
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
