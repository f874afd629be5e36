import { inferredParty } from '../../../joining/choose-parties.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import { readList } from '../../../joining/read-list.ts';
import type { Key, PartyFinding, Value } from '../../../reading.ts';
import { SIGN } from '../../../text/masked.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { listWords } from '../list-words.ts';
import { BODY } from '../patterns.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { issuedTogether } from './issued-together.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { LOOKS_ON } from './parties-named-with.ts';
import { textOfStatement } from './text-of-statement.ts';

type Parties = readonly Value<PartyFinding>[];

/** Where nobody is named with an instrument: the pair whose talks, committee, or visit ended in its signing. */
export function pairOfOccasion(mentions: readonly InstrumentMention[], lead: InstrumentMention, context: ActContext): Parties {
  if (lead.cues.some(({ rule }) => rule === issuedTogether.id)) return [pairBefore(lead, context), pairAfter(lead, context)].find((pair) => pair.length === 2) ?? [];
  if (lead.cues.some(({ rule }) => rule === textOfStatement.id)) return pairInTitle(lead, context);
  if (!isDone(lead)) return [];
  return [pairBefore(lead, context), statesThatMet(lead, context.known), statesBoundBy(mentions, lead, context), statesThatLookedOn(lead, context)].find((pair) => pair.length === 2) ?? [];
}

/** «the talks between ⟨Oman⟩ and ⟨Jordan⟩ ended in the signing of …»: the pair told last before it. */
function pairBefore(lead: InstrumentMention, context: ActContext): Parties {
  const start = lead.sentence.masked.slice(0, lead.at).lastIndexOf(' بين ');
  return start < 0 ? [] : pairWithin(lead, { start, end: lead.at }, context);
}

/** «a joint statement, issued after talks between ⟨minister⟩ and ⟨minister⟩»: the pair told first after it. */
function pairAfter(lead: InstrumentMention, context: ActContext): Parties {
  const start = lead.sentence.masked.indexOf(' بين ', lead.at);
  return start < 0 ? [] : pairWithin(lead, { start, end: lead.sentence.masked.length }, context);
}

/** «joint statement ⟨Oman⟩ and ⟨Jordan⟩:», without «between» or with a slip in it: the pair side by side in the title. */
function pairInTitle(lead: InstrumentMention, context: ActContext): Parties {
  const found = PAIR.exec(lead.sentence.masked.slice(lead.at));
  return found === null ? [] : pairWithin(lead, { start: lead.at + found.index - 1, end: lead.at + found.index + found[0].length }, context);
}

const PAIR = new RegExp(`${BODY}(?: و${BODY}|[-–/]${BODY})`, 'u');

function pairWithin({ sentence }: InstrumentMention, within: Span, { known, resolve }: ActContext): Parties {
  const list = readList({ sentence, within, resolve }, listWords).slice(0, 2);
  const keys = [...new Set(list.map((one) => known.partyOf(one)).filter((key) => key !== null))];
  const evidence = [sentence.written({ start: within.start + 1, end: list.at(-1)?.at.end ?? within.end })];
  return keys.length === 2 ? keys.map((organisation) => ({ ...inferredParty(organisation, 'the-two-sides', nameOfInstrument.id), evidence })) : [];
}

const DONE: ReadonlySet<string> = new Set(['signed', 'initialled']);

function isDone({ cues }: InstrumentMention): boolean {
  return cues.some(({ status, weight }) => DONE.has(status) && weight !== 'support');
}

/** «the pact binds the two sides and strengthens the partnership between ⟨Chad⟩ and ⟨Qatar⟩»: told of it afterwards. */
function statesBoundBy(mentions: readonly InstrumentMention[], lead: InstrumentMention, { story, known, resolve }: ActContext): Parties {
  const told = [...mentions, ...agreementsBefore(lead, story)];
  for (const { sentence, at } of told) {
    const start = sentence.masked.search(STATE_AND_STATE);
    if (start < at || sentence.isHeadline) continue;
    const keys = readList({ sentence, within: { start, end: sentence.masked.length }, resolve }, listWords).map((one) => known.partyOf(one)).filter((key) => key !== null);
    if (keys.length === 2) return keys.map((organisation) => ({ ...inferredParty(organisation, 'the-two-sides', nameOfInstrument.id), evidence: [sentence.written({ start, end: start + 1 })] }));
  }
  return [];
}

/** «announced agreements between ⟨Tunis⟩ and ⟨Libya⟩. A memorandum was signed …»: the two sentences before it. */
function agreementsBefore({ sentence }: InstrumentMention, { body }: ActContext['story']): readonly Pick<InstrumentMention, 'sentence' | 'at'>[] {
  const end = body.indexOf(sentence);
  return body.slice(Math.max(0, end - 2), Math.max(0, end)).map((one) => ({ sentence: one, at: one.masked.indexOf(SIGN.instrument) })).filter(({ at }) => at >= 0);
}

const STATE_AND_STATE = /بين \uE002 و(?:بين )?\uE002(?! و)/u;

/** «the Tunisian-Jordanian committee ended its work with the signing of …»: where nobody else is named, its two States signed. */
function statesThatMet(lead: InstrumentMention, known: KnownBodies): Parties {
  for (const mention of lead.sentence.mentions) {
    const states = mention.kind === 'organisation' && mention.key !== null && isOfStates(mention.key, known) ? statesOfJoint(mention.key, known) : [];
    if (states.length === 2) return states.map((organisation) => ({ ...inferredParty(organisation, 'states-in-name', nameOfInstrument.id), evidence: [mention] }));
  }
  const before = lead.sentence.masked.slice(0, lead.at);
  const told = COMMITTEE_OF_TWO.exec(before);
  const sits = told === null ? null : lead.sentence.mentionAt(told.index);
  const met = told !== null && sits !== null && sits.key !== null && isOfStates(sits.key, known) ? told : null;
  const states = met === null ? [] : statesByAdjectives(met[0], known);
  const evidence = met === null ? [] : [lead.sentence.written({ start: met.index, end: met.index + met[0].length })];
  return states.length === 2 ? states.map((organisation) => ({ ...inferredParty(organisation, 'states-in-name', nameOfInstrument.id), evidence })) : [];
}

/** A committee or council of two States; a forum or a chamber is one of their firms. */
export function isOfStates(body: Key, known: KnownBodies): boolean {
  const kind = known.organisation(body)?.kind?.value;
  return (kind === 'committee' || kind === 'council' || kind === 'ministerial_council') && !/(?<![ء-ي])(?:ال)?اعمال(?![ء-ي])/u.test(fold(known.name(body)));
}

const TWO_ADJECTIVES = /(?<![ء-ي])ال(?<one>[ء-ي]{2,}ي)ه?(?= ?[-–—ـ]? ?و?ال(?<other>[ء-ي]{2,}ي)ه?(?![ء-ي]))/gu;
/** «the higher committee, ⟨Algerian-Tunisian⟩», where the adjectives stand after the name. */
const COMMITTEE_OF_TWO = /\uE001 (?:ال[ء-ي]+ ){0,2}ال[ء-ي]{2,}يه? ?[-–—ـ]? ?ال[ء-ي]{2,}يه?(?![ء-ي])/u;

/** «Algerian-Tunisian»: the two States of two adjectives side by side, where the text names them. */
export function statesByAdjectives(masked: string, known: KnownBodies): readonly Key[] {
  for (const { groups } of masked.matchAll(TWO_ADJECTIVES)) {
    const keys = [groups?.['one'], groups?.['other']].flatMap((word) => stateOfAdjective(word ?? '', known) ?? []);
    if (keys.length === 2 && keys[0] !== keys[1]) return keys;
  }
  return [];
}

function stateOfAdjective(word: string, known: KnownBodies): Key | null {
  const id = stateOfNationality(`ال${word}ه`) ?? stateOfNationality(`ال${word}`);
  return id === null ? null : known.stateOf(id);
}

/** «the president of ⟨Chad⟩ and the prime minister of ⟨Ethiopia⟩ witnessed the signing of …»: their two States. */
function statesThatLookedOn({ sentence, at }: InstrumentMention, { known, resolve, source }: ActContext): Parties {
  const looks = LOOKS_ON.exec(sentence.masked.slice(0, at));
  if (looks === null) return [];
  const list = readList({ sentence, within: { start: looks.index + looks[0].length, end: at }, resolve, patience: 6 }, listWords);
  const states = list.flatMap((one) => {
    const key = known.partyOf(one);
    if (key === null) return [];
    const [id] = nationalitiesIn(textOf(source, one.office ?? one.person ?? sentence.written(one.at)));
    const organisation = known.isState(key) ? key : ((id === undefined ? null : known.stateOf(id)) ?? key);
    return known.isState(organisation) ? [{ organisation, at: one.at }] : [];
  });
  const two = states.filter((one, index) => states.findIndex(({ organisation }) => organisation === one.organisation) === index);
  return two.length === 2 ? two.map((one) => ({ ...inferredParty(one.organisation, 'the-two-sides', nameOfInstrument.id), evidence: [sentence.written(one.at)] })) : [];
}

/** «the Saudi-Egyptian joint committee»: both States, where the text names them. */
export function statesOfJoint(body: Key, known: KnownBodies): readonly Key[] {
  const ids = nationalitiesIn(known.name(body));
  return ids.length === 2 ? ids.flatMap((id) => known.stateOf(id) ?? []) : [];
}

export function nationalitiesIn(name: string): readonly string[] {
  return [...new Set(fold(name).split(/[^ء-ي]+/u).flatMap((word) => stateOfNationality(word) ?? []))];
}
