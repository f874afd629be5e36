import type { Sentence } from '../../ground.ts';
import { groupInstruments, type InstrumentGroup } from '../../joining/group-instruments.ts';
import type { Cue, InstrumentMention } from '../../joining/instrument-mention.ts';
import type { Participant } from '../../joining/read-list.ts';
import { settleStatus, type Settled } from '../../joining/settle-status.ts';
import { type Present, signaturesFound } from '../../joining/signatures.ts';
import type { Dropped, InstrumentFinding, Key, Value } from '../../reading.ts';
import type { Rule } from '../../rules/rule.ts';
import { firstToldBy, toldBy } from '../../rules/told-by.ts';
import { SIGN } from '../../text/masked.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { readTopics } from '../topics/read-topics.ts';
import { dayOf, toldAround } from './circumstances.ts';
import { mentionsOfInstruments } from './mentions-of-instruments.ts';
import { partiesOf } from './parties-of.ts';
import { signaturesIn } from './signatures.ts';

/** The instruments of a story, and what was considered and dropped. */
export interface InstrumentsRead {
  readonly instruments: readonly Omit<InstrumentFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The instruments of one story. */
export function readInstruments(context: ActContext): InstrumentsRead {
  const { headlines, body, dropped } = mentionsOfInstruments(context);
  const { groups: all, loose } = groupInstruments(body, headlines);
  const { instruments: words } = context.words;
  const groups = all.filter((group) => !namesNone(group, context) && !areToldBefore(group, all));
  const unnamed = all.filter((group) => namesNone(group, context)).flatMap(({ mentions }) => mentions.map(({ written }) => ({ rule: words.denied, because: 'no-instrument-named', evidence: written })));
  const refused = loose.map(({ written }) => ({ rule: words.name.id, because: 'nothing-reported-of-it', evidence: written }));
  return { instruments: groups.map((group) => findingOf(group, context)).filter((one) => one !== null), dropped: [...dropped, ...refused, ...unnamed] };
}

/** «No agreement was signed»: none is meant. */
function namesNone({ mentions }: InstrumentGroup, { words }: ActContext): boolean {
  return mentions.every(({ sentence, at, cues, tail, parties }) => cues.some(({ rule }) => rule === words.instruments.denied) && tail.length === 0 && parties.length < 2 && words.instruments.namesNone.test(sentence.masked.slice(Math.max(0, at - 40), at)));
}

/** «The two agreements were signed by …», after each was told of by itself: no third. */
function areToldBefore(group: InstrumentGroup, all: readonly InstrumentGroup[]): boolean {
  const [first] = group.mentions;
  if (first === undefined || group.mentions.some(({ definite, number, tail }) => !definite || number === 'one' || tail.length > 0)) return false;
  const before = all.slice(0, all.indexOf(group)).filter(({ mentions }) => mentions.some(({ type, number, cues }) => type === first.type && number === 'one' && cues.some(({ weight }) => weight === 'proof')));
  return before.length >= Math.max(2, ...group.mentions.map(({ count }) => count));
}

function findingOf({ mentions }: InstrumentGroup, context: ActContext): Omit<InstrumentFinding, 'key'> | null {
  const settled = settleStatus(mentions);
  const lead = mentions.find(({ cues }) => settled.cue !== null && cues.includes(settled.cue)) ?? mentions[0];
  if (lead === undefined) return null;
  const nameRule = context.words.instruments.name.id;
  const rule = settled.cue?.rule ?? nameRule;
  const parties = partiesOf(mentions, lead, context);
  const partyKeys = parties.map(({ value }) => value.organisation);
  const evidence = [evidenceOf(lead, settled)];
  const name = nameOf(mentions, lead);
  const named = { basis: 'stated' as const, rule: nameRule };
  return {
    segment: lead.sentence.segment,
    evidence,
    rule,
    type: { ...named, value: isWorldConvention(name, settled, parties.length) ? 'convention' : typeOf(mentions, name), evidence: [name.written] },
    name: { ...named, value: textOf(context.source, name.written), evidence: [name.written] },
    role: settled.status === 'referenced' ? 'background' : 'main',
    status: { value: settled.status, basis: settled.basis, ...(settled.because === undefined ? {} : { because: settled.because }), rule, evidence },
    parties,
    ...signaturesOf(mentions, { settled, partyKeys, context }),
    ...circumstancesOf(mentions, lead, { settled, partyKeys, context }),
    ...readTopics([...sentencesAbout(mentions, settled), ...goingOn(mentions.map(({ sentence }) => sentence), context)], context),
    count: Math.max(...mentions.filter(({ definite, number }) => !definite || number !== 'one').map(({ count }) => count), 1),
  };
}

function isFull({ definite, tail }: InstrumentMention): boolean {
  return !definite || tail.length > 0;
}

/** The first full name in the body; «the memorandum» names nothing. */
function nameOf(mentions: readonly InstrumentMention[], lead: InstrumentMention): InstrumentMention {
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline);
  return isFull(lead) && !lead.sentence.isHeadline ? lead : (inBody.find(isFull) ?? mentions.find(isFull) ?? lead);
}

function typeOf(mentions: readonly InstrumentMention[], name: InstrumentMention): InstrumentMention['type'] {
  return name.generic || name.type === 'other' ? (mentions.find(({ generic, type }) => !generic && type !== 'other')?.type ?? name.type) : name.type;
}

/** «the Convention on …», known by its name alone: no party of the text made it. */
function isWorldConvention({ definite, tail, words }: InstrumentMention, { status }: Settled, parties: number): boolean {
  return status === 'referenced' && parties === 0 && definite && tail.length >= 2 && /^convention /iu.test(words);
}

function evidenceOf(lead: InstrumentMention, { cue }: Settled): Span {
  if (cue === null || cue.sentence !== lead.sentence) return { start: lead.written.start, end: lead.written.end };
  const parties = lead.parties.filter(({ at }) => at.start > lead.at).map(({ at }) => at.end);
  return lead.sentence.written({ start: Math.min(cue.masked.start, lead.at), end: Math.max(cue.masked.end, lead.at + 1, ...parties) });
}

interface Asked {
  readonly settled: Settled;
  readonly partyKeys: readonly Key[];
  readonly context: ActContext;
}

const WITH_HANDS: ReadonlySet<string> = new Set(['signed', 'initialled', 'referenced', 'activated', 'renewed']);

function signaturesOf(mentions: readonly InstrumentMention[], { settled, partyKeys, context }: Asked): Pick<InstrumentFinding, 'signatories' | 'witnesses'> {
  if (!WITH_HANDS.has(settled.status)) return { signatories: [], witnesses: [] };
  const signers: Present[] = [];
  const present: Present[] = [];
  for (const mention of mentions) {
    if (!mention.cues.some(({ status }) => status === 'signed' || status === 'initialled')) continue;
    for (const one of mention.parties) if (isSigner(one, mention, context.words.instruments)) signers.push({ sentence: mention.sentence, one });
  }
  for (const sentence of sentencesOfSigning(mentions, context)) {
    const { signatories, witnesses } = signaturesIn(sentence, context.words, context.resolve);
    for (const one of signatories) signers.push({ sentence, one });
    for (const one of witnesses) present.push({ sentence, one });
  }
  const { known, source, words } = context;
  return signaturesFound(signers, present, { partyKeys, known, source, rules: { signed: words.instruments.signedOnBehalf.id, witnessed: words.instruments.witnessedBy.id } });
}

/** A person at the verb, or one who represents a body there. */
function isSigner({ person, office, represented, at }: Participant, mention: InstrumentMention, { tellers }: ActContext['words']['instruments']): boolean {
  // Who announces a signing, or presides over it, does not sign.
  if (at.start < mention.at && mention.cues.some(({ rule }) => tellers.test(rule))) return false;
  return (person !== null || office !== null) && (represented || at.start < mention.at || mention.cues.some(({ masked, rule }) => at.start >= (PASSIVE.test(rule) ? masked.end : masked.start)));
}

/** «an agreement between A and B was signed»: those before the verb are parties. */
const PASSIVE = /(?:was-signed|which-was-signed|signed-aside|will-be-signed)$/u;

/** Sentences with a cue of the signing, and those right after that tell who signed it. */
function sentencesOfSigning(mentions: readonly InstrumentMention[], { story, words }: ActContext): readonly Sentence[] {
  const told = new Set(mentions.flatMap(({ cues }) => cues.filter(({ status }) => status === 'signed' || status === 'initialled').map(({ sentence }) => sentence)));
  const own = new Set(mentions.map(({ sentence }) => sentence));
  const isOfAnother = (sentence: Sentence): boolean => sentence.masked.includes(SIGN.instrument) && !own.has(sentence);
  const near = story.body.filter((sentence, index) => [1, 2].some((back) => told.has(story.body[index - back] ?? sentence)) && !isOfAnother(sentence) && words.instruments.status.signing.test(sentence.masked));
  return [...new Set([...told, ...near])].filter(({ isHeadline }) => !isHeadline);
}

/** Of these the text tells where it happened; of what is only allowed or talked of there is no place. */
const HAPPENED: ReadonlySet<string> = new Set(['signed', 'initialled', 'planned', 'referenced', 'renewed', 'activated']);

function circumstancesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { settled, context }: Asked): Pick<InstrumentFinding, 'date' | 'place' | 'duration' | 'renewal' | 'amount'> {
  const words = context.words.instruments;
  const told = [lead, ...mentions]
    .flatMap((mention) => mention.cues.map((cue) => ({ cue, at: cue.sentence === mention.sentence && cue.masked.start <= mention.at + 1 && mention.at <= cue.masked.end + 1 ? mention.at : cue.masked.end })))
    .filter(({ cue }) => !cue.sentence.isHeadline)
    .sort((a, b) => Number(b.cue === settled.cue) - Number(a.cue === settled.cue));
  const place = HAPPENED.has(settled.status) ? told.map((one) => toldAround(words.place, one, words)).find((match) => match !== null) : undefined;
  const named = mentions.map(({ sentence }) => sentence);
  const sentences = new Set([...named, ...sentencesOfSigning(mentions, context), ...goingOn(named, context)]);
  const first = (rule: Rule): Value<string> | null => firstToldBy(rule, sentences, context.source);
  return { date: settled.status === 'under_negotiation' ? null : dateTold(told, lead, context), place: place == null ? null : toldBy(place, context.source), duration: first(words.duration), renewal: first(words.renewal), amount: first(words.amount) };
}

/** The day told with one of the cues; a word like «recently» only where no cue has a day. */
function dateTold(told: readonly { cue: Cue; at: number }[], lead: InstrumentMention, { source, words: { instruments: words } }: ActContext): InstrumentFinding['date'] {
  const rule = lead.cues[0]?.rule ?? words.name.id;
  const day = told.map(({ cue, at }) => dayOf(cue, at, words)).find((date) => date?.date !== undefined);
  if (day?.date !== undefined) {
    const { because } = day.date;
    return { value: day.date, ...(because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because }), rule, evidence: [{ start: day.start, end: day.end }] };
  }
  const vague = told.map((one) => toldAround(words.vagueDay, one, words)).find((match) => match !== null);
  if (vague === undefined || vague === null) return null;
  const { value: asWritten, ...rest } = toldBy(vague, source);
  return { ...rest, value: { asWritten, edtf: null, min: null, max: null, calendar: 'gregorian' } };
}

/** «It is valid for three years», «D’une durée de cinq ans, elle porte sur …»: right behind a sentence that names the instrument, and naming none. */
function goingOn(named: readonly Sentence[], { story }: ActContext): readonly Sentence[] {
  const before = new Set(named);
  return story.body.filter((sentence, index) => index > 0 && !before.has(sentence) && before.has(story.body[index - 1] ?? sentence) && !sentence.masked.includes(SIGN.instrument) && IT.test(sentence.masked));
}

const IT = /^["(]*(?:it (?:is|will|shall|has|covers?|aims?|remains|runs|lasts|seeks|provides|also)|they (?:are|cover|aim|will) (?:also )?(?:valid|effective|cover|aim)?|d'une (?:duree|validite)|(?:elle|il|elles|ils) (?:est|sont|porte|portent|vise|visent|a pour|ont pour|couvre|couvrent|entre|prevoit|court|sera|egalement)|valables?|conclue? pour)(?![a-z])/u;

/** The sentences that tell what the instrument is about: where it is named, the deciding one first. */
function sentencesAbout(mentions: readonly InstrumentMention[], { cue }: Settled): readonly Sentence[] {
  const body = mentions.map(({ sentence }) => sentence).filter(({ isHeadline }) => !isHeadline);
  return [...new Set([...(cue === null || cue.sentence.isHeadline ? [] : [cue.sentence]), ...body])].slice(0, 6);
}
