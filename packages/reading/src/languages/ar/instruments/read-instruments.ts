import { groupInstruments, type InstrumentGroup } from '../../../joining/group-instruments.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import { settleStatus, type Settled } from '../../../joining/settle-status.ts';
import type { Dropped, InstrumentFinding, Key } from '../../../reading.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { readTopics } from '../fields/read-topics.ts';
import { toldIn } from '../fields/told-in.ts';
import { denied } from './denied.ts';
import { mentionsOfInstruments } from './mentions-of-instruments.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { type PartiesAsked, partiesOf } from './parties-of-instrument.ts';
import { type SignaturesAsked, signaturesOf } from './signatures-of-instrument.ts';
import { termsOf } from './terms-of-instrument.ts';
import { circumstancesOf } from './when-and-where.ts';
import { AMONG_THEM } from './words/counting.ts';
import { words } from '../patterns.ts';

export type { ActContext };

export interface InstrumentsRead {
  readonly instruments: readonly Omit<InstrumentFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The instruments of one story. */
export function readInstruments(context: ActContext): InstrumentsRead {
  const { headlines, body, dropped } = mentionsOfInstruments(context);
  const { groups: found, loose } = groupInstruments(body, headlines);
  const all = found.map((group) => ofItsWhole(group, found));
  const groups = all.filter((group) => !namesNone(group) && !isToldByItems(group, all) && !isToldOneByOne(group, all));
  const unnamed = all.filter(namesNone).flatMap(({ mentions }) => mentions.map(({ written }) => ({ rule: denied.id, because: 'no-instrument-named', evidence: written })));
  const refused = loose.map(({ written }) => ({ rule: nameOfInstrument.id, because: 'nothing-reported-of-it', evidence: written }));
  const instruments: Omit<InstrumentFinding, 'key'>[] = [];
  const ofAll = groups.flatMap((group) => toldBefore(group, groups));
  for (const group of groups) {
    if (ofAll.some(({ again }) => again === group)) continue;
    // «the two sides also signed …»: those of the one told of before.
    const earlier = instruments.findLast(({ role, parties }) => role === 'main' && parties.length === 2)?.parties.map(({ value }) => value.organisation) ?? [];
    const again = ofAll.filter(({ before }) => before.includes(group)).flatMap((told) => told.again.mentions);
    const finding = findingOf({ ...group, again }, context, earlier);
    if (finding !== null) instruments.push(isLikeThose(group, finding) ? { ...finding, parties: partyOfAll(instruments, finding) } : finding);
  }
  return { instruments, dropped: [...dropped, ...refused, ...unnamed] };
}

/** «similar agreements with others», of which nobody else is named. */
function isLikeThose({ mentions }: InstrumentGroup, { parties }: Omit<InstrumentFinding, 'key'>): boolean {
  return parties.length === 0 && mentions.some(({ isOther, sentence }) => isOther === true && !sentence.isHeadline);
}

/** Whoever concluded all that were told of before concludes those like them. */
function partyOfAll(before: readonly Omit<InstrumentFinding, 'key'>[], { evidence }: Omit<InstrumentFinding, 'key'>): InstrumentFinding['parties'] {
  const told = before.map(({ parties }) => parties).filter((parties) => parties.length > 0);
  const [first = [], ...others] = told;
  const common = first.filter(({ value }) => others.every((parties) => parties.some((party) => party.value.organisation === value.organisation)));
  return common.length === 1 ? common.map(({ value }) => ({ value, basis: 'inferred', because: 'of-the-whole', rule: nameOfInstrument.id, evidence })) : [];
}

/** «they signed no agreement at all»: none is meant. */
function namesNone({ mentions }: InstrumentGroup): boolean {
  return mentions.every(({ sentence, at, cues, tail, parties }) => cues.some(({ rule }) => rule === denied.id) && tail.every((word) => word.startsWith('بين')) && parties.length === 0 && /(?:^| )ايه? $/u.test(sentence.masked.slice(0, at)));
}

const AMONG = new RegExp(words(AMONG_THEM, ''), 'u');

/** «12 documents, among them an agreement …»: where more than half are named, they stand for the whole. */
function isToldByItems({ mentions }: InstrumentGroup, all: readonly InstrumentGroup[]): boolean {
  const ones = all.filter((group) => group.whole?.mentions === mentions).reduce((sum, group) => sum + howMany(group.mentions), 0);
  if (ones > Math.max(1, Math.max(...mentions.map(({ count }) => count)) / 2)) return true;
  const whole = mentions.find(({ count, listed }) => count > 2 && !listed);
  if (whole === undefined || mentions.some(({ listed }) => listed)) return false;
  const items = all.flatMap((group) => group.mentions).filter(({ sentence, at, listed }) => listed && sentence === whole.sentence && at > whole.at);
  const [first] = items;
  if (first === undefined || !AMONG.test(whole.sentence.masked.slice(whole.at, first.at))) return false;
  return items.reduce((sum, { count }) => sum + count, 0) > whole.count / 2;
}

/** «four agreements …; the first …; three further agreements …»: the rest of what was told together. */
function ofItsWhole(group: InstrumentGroup, all: readonly InstrumentGroup[]): InstrumentGroup {
  const rest = group.mentions.find(({ definite, count, tail, sentence }) => !definite && count > 1 && !sentence.isHeadline && tail.some((word) => FURTHER.test(word)));
  if (rest === undefined || group.whole !== undefined) return group;
  const whole = all.find((other) => howMany(other.mentions) === rest.count + all.filter((one) => one.whole === other).length && all.some((one) => one.whole === other));
  return whole === undefined ? group : { ...group, whole };
}

const FURTHER = /^(?:اضافي(?:ه|تين|تان|ين|ان)?|اخري|اخريين|اخريان)$/u;

/** «approved a number of memoranda», and then each of them: these stand for it. */
function isToldOneByOne({ mentions }: InstrumentGroup, all: readonly InstrumentGroup[]): boolean {
  if (mentions.some(({ number, count, parties, tail }) => number !== 'many' || count > 1 || parties.some(({ body }) => body !== null) || tail.length > 0)) return false;
  const types = new Set(mentions.filter((mention) => provedOf([mention]).length > 0).map(({ type }) => type));
  const others = all.filter((group) => group.mentions !== mentions && group.mentions.some(({ type, number, parties }) => types.has(type) && number === 'one' && parties.length > 0));
  return others.some((group) => provedOf(group.mentions).some((status) => provedOf(mentions).includes(status)));
}

function provedOf(mentions: readonly InstrumentMention[]): readonly string[] {
  return mentions.flatMap(({ cues }) => cues.filter(({ weight }) => weight === 'proof').map(({ status }) => status));
}

/** «the minister signed the two memoranda», after each of them was told of by itself: told of both, and no third. */
function toldBefore(again: InstrumentGroup, all: readonly InstrumentGroup[]): readonly { readonly again: InstrumentGroup; readonly before: readonly InstrumentGroup[] }[] {
  const [first] = again.mentions;
  if (first === undefined || first.sentence.isHeadline || again.mentions.some(({ definite, number, tail }) => !definite || number !== 'two' || tail.length > 0)) return [];
  const before = all.slice(0, all.indexOf(again)).filter(({ mentions }) => mentions.some(({ type, number, cues }) => type === first.type && number === 'one' && cues.some(({ weight }) => weight === 'proof')));
  return before.length === 2 ? [{ again, before }] : [];
}

function findingOf(group: InstrumentGroup & { readonly again: readonly InstrumentMention[] }, context: ActContext, earlier: readonly Key[]): Omit<InstrumentFinding, 'key'> | null {
  const { mentions } = group;
  const settled = settleStatus(mentions);
  const lead = leadOf(mentions, settled);
  if (lead === undefined) return null;
  const rule = settled.cue?.rule ?? nameOfInstrument.id;
  const evidence = [evidenceOf(lead, settled)];
  const told = partiesOrWhole(group, lead, { context, earlier });
  const parties = told.length > 0 ? told : partiesOfTheVisit(lead, settled, { context, earlier });
  const partyKeys = parties.map(({ value }) => value.organisation);
  const name = nameOf(mentions, lead);
  const named = { basis: 'stated' as const, rule: nameOfInstrument.id };
  return {
    segment: lead.sentence.segment,
    evidence,
    rule,
    type: { ...named, ...meantAgain(lead), value: isWorldConvention(name, settled, parties.length) ? 'convention' : typeOf(mentions, lead) },
    name: { ...named, ...meantAgain(name), value: textOf(context.source, name.nounOf ?? name.written) },
    role: settled.status === 'referenced' ? 'background' : 'main',
    status: { value: settled.status, basis: settled.basis, ...(settled.because === undefined ? {} : { because: settled.because }), rule, evidence },
    parties,
    ...toldOfAll(group, { settled, partyKeys, context }, {
      ...signaturesOf([...mentions, ...group.again], { settled, partyKeys, context }),
      ...circumstancesOf(mentions, lead, { settled, story: context.story, source: context.source }),
    }),
    ...termsOf(mentions, lead, context),
    ...readTopics(toldIn(mentions, settled, context), context.source),
    count: howMany(mentions),
  };
}

type ToldOnce = Pick<InstrumentFinding, 'signatories' | 'witnesses' | 'date' | 'place'>;

/** «signed on Sunday two agreements …; the first …»: who signed and when is told once, of all. */
function toldOfAll({ whole }: InstrumentGroup, { settled, partyKeys, context }: SignaturesAsked, own: ToldOnce): ToldOnce {
  const [first] = whole?.mentions ?? [];
  if (whole === undefined || first === undefined || settled.status !== 'signed' || (own.signatories.length > 0 && own.date !== null)) return own;
  const ofWhole = settleStatus(whole.mentions);
  const { date } = circumstancesOf(whole.mentions, first, { settled: ofWhole, story: context.story, source: context.source });
  const { signatories } = signaturesOf(whole.mentions, { settled: ofWhole, partyKeys, context });
  const ofAll = { basis: 'inferred' as const, because: 'of-the-whole' };
  return {
    ...own,
    date: own.date ?? (date === null ? null : { ...date, ...ofAll }),
    signatories: own.signatories.length > 0 ? own.signatories : signatories.map((one) => ({ ...one, ...ofAll })),
  };
}

/** «the two memoranda» points back to what was told, and may stand for one of them more; where nothing was, it says itself how many are meant. */
function howMany(mentions: readonly InstrumentMention[]): number {
  const first = mentions.filter(({ definite }) => !definite);
  return Math.max(...(first.length > 0 ? first : mentions).map(({ count }) => count), 1);
}

/** «a memorandum …, and another …»: what the second is called is supposed from the first. */
function meantAgain({ nounOf, written }: InstrumentMention): Pick<InstrumentFinding['name'], 'basis' | 'because' | 'evidence'> {
  return nounOf === undefined ? { basis: 'stated', evidence: [written] } : { basis: 'inferred', because: 'same-head', evidence: [nounOf, written] };
}

/** «two agreements between A and B; the first …»: the parties are told once, of all. */
function partiesOrWhole({ mentions, whole }: InstrumentGroup, lead: InstrumentMention, asked: PartiesAsked): InstrumentFinding['parties'] {
  const own = partiesOf(mentions, lead, asked);
  const [first] = whole?.mentions ?? [];
  const isStated = own.some(({ basis }) => basis === 'stated');
  if (isStated || whole === undefined || first === undefined || BETWEEN_OTHERS.test(lead.sentence.masked.slice(lead.at))) return own;
  const ofWhole = partiesOf(whole.mentions, first, asked);
  return own.length > ofWhole.length ? own : ofWhole.map((party) => ({ ...party, basis: 'inferred', because: 'of-the-whole' }));
}

/** «the two countries signed …; a memorandum on … was signed as well»: so long as nobody else is named, it is theirs. */
function partiesOfTheVisit(lead: InstrumentMention, { status }: Settled, { context: { known }, earlier }: PartiesAsked): InstrumentFinding['parties'] {
  if (!TOLD_TOGETHER.has(status) || !earlier.every((key) => known.isState(key) || GOVERNMENT.test(known.name(key))) || BETWEEN_OTHERS.test(lead.sentence.masked.slice(lead.at))) return [];
  return earlier.map((organisation) => ({ value: { organisation, actingThrough: null }, basis: 'inferred', because: 'the-two-sides', rule: nameOfInstrument.id, evidence: [lead.written] }));
}

const TOLD_TOGETHER: ReadonlySet<string> = new Set(['signed', 'initialled', 'planned']);
const GOVERNMENT = /^(?:ال)?حكوم[ةه]/u;

/** «an agreement between …»: those who are named, though we do not know them, are the parties. */
const BETWEEN_OTHERS = /^.[^.؛\uE007]{0,60}? (?:بين (?!(?:ال)?(?:بلدين|جانبين|طرفين|دولتين)|بلديهم|بلدينا)|مع )/u;

/** The mention by which the instrument is shown: that of the deciding cue, else the first in the body. */
function leadOf(mentions: readonly InstrumentMention[], { cue }: Settled): InstrumentMention | undefined {
  return mentions.find((mention) => cue !== null && mention.cues.includes(cue)) ?? mentions[0];
}

/** The first full name in the body; «the memorandum» names nothing. */
function nameOf(mentions: readonly InstrumentMention[], lead: InstrumentMention): InstrumentMention {
  const called = mentions.find(({ isCalled }) => isCalled === true);
  if (called !== undefined) return called;
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline);
  return isFull(lead) && !lead.sentence.isHeadline ? lead : (inBody.find(isFull) ?? mentions.find(isFull) ?? lead);
}

function isFull({ definite, tail, ordinal }: InstrumentMention): boolean {
  return !definite || tail.length > 0 || ordinal !== undefined;
}

function typeOf(mentions: readonly InstrumentMention[], lead: InstrumentMention): InstrumentMention['type'] {
  return lead.generic ? (mentions.find(({ generic, sentence }) => !generic && !sentence.isHeadline)?.type ?? lead.type) : lead.type;
}

/** «the convention on …», known by its name alone: no party of the text made it. */
function isWorldConvention(name: InstrumentMention, { status }: Settled, parties: number): boolean {
  return status === 'referenced' && parties === 0 && name.definite && !name.ofTheSides && name.tail.length >= 2 && name.words.startsWith('اتفاقية');
}

function evidenceOf(lead: InstrumentMention, { cue }: Settled): Span {
  if (cue === null || cue.sentence !== lead.sentence) return { start: lead.written.start, end: lead.written.end };
  const parties = lead.parties.filter(({ at }) => at.start > lead.at).map(({ at }) => at.end);
  return lead.sentence.written({ start: cue.masked.start, end: Math.max(cue.masked.end, lead.at + 1, ...parties) });
}
