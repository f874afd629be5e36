import type { Sentence } from '../../../ground.ts';
import { groupInstruments, type InstrumentGroup } from '../../../joining/group-instruments.ts';
import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Participant, Resolve } from '../../../joining/read-list.ts';
import { settleStatus, type Settled } from '../../../joining/settle-status.ts';
import type { Story } from '../../../joining/stories.ts';
import { twoSides } from '../../../joining/two-sides.ts';
import type { Dropped, InstrumentFinding, Key, PartyFinding, SignatoryFinding, Value } from '../../../reading.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { readTopics } from '../fields/read-topics.ts';
import { listWords } from '../list-words.ts';
import { BETWEEN, SIDES } from '../sides.ts';
import { denied } from './denied.ts';
import { dayOf, durationIn, placeOf, vagueDayOf } from './circumstances.ts';
import { mentionsOfInstruments } from './mentions-of-instruments.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { onBehalfOf, signaturesIn } from './signatories-of.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { witnessedBy } from './witnessed-by.ts';

/** What the readers of acts share: one story, its source, and who is known in it. */
export interface ActContext {
  readonly story: Story;
  readonly source: string;
  readonly known: KnownBodies;
  readonly resolve: Resolve;
}

export interface InstrumentsRead {
  readonly instruments: readonly Omit<InstrumentFinding, 'key'>[];
  readonly dropped: readonly Dropped[];
}

/** The instruments of one story. */
export function readInstruments(context: ActContext): InstrumentsRead {
  const { headlines, body, dropped } = mentionsOfInstruments(context.story, context.source, context.resolve);
  const { groups: all, loose } = groupInstruments(body, headlines);
  const groups = all.filter((group) => !namesNone(group));
  const unnamed = all.filter(namesNone).flatMap(({ mentions }) => mentions.map(({ written }) => ({ rule: denied.id, because: 'no-instrument-named', evidence: written })));
  const refused = loose.map(({ written }) => ({ rule: nameOfInstrument.id, because: 'nothing-reported-of-it', evidence: written }));
  const instruments = groups.map((group) => findingOf(group, context)).filter((finding) => finding !== null);
  return { instruments, dropped: [...dropped, ...refused, ...unnamed] };
}

/** «they signed no agreement at all»: none is meant. */
function namesNone({ mentions }: InstrumentGroup): boolean {
  return mentions.every(({ sentence, at, cues, tail, parties }) => cues.some(({ rule }) => rule === denied.id) && tail.every((word) => word.startsWith('بين')) && parties.length === 0 && /(?:^| )ايه? $/u.test(sentence.masked.slice(0, at)));
}

function findingOf(group: InstrumentGroup, context: ActContext): Omit<InstrumentFinding, 'key'> | null {
  const { mentions } = group;
  const settled = settleStatus(mentions);
  const lead = leadOf(mentions, settled);
  if (lead === undefined) return null;
  const rule = settled.cue?.rule ?? nameOfInstrument.id;
  const evidence = [evidenceOf(lead, settled)];
  const parties = partiesOf(mentions, lead, context);
  const partyKeys = parties.map(({ value }) => value.organisation);
  const name = nameOf(mentions, lead);
  const named = { basis: 'stated' as const, rule: nameOfInstrument.id };
  const sentences = sentencesAbout(mentions, settled);
  return {
    segment: lead.sentence.segment,
    evidence,
    rule,
    type: { ...named, value: isWorldConvention(name, settled, parties.length) ? 'convention' : typeOf(mentions, lead), evidence: [lead.written] },
    name: { ...named, value: textOf(context.source, name.written), evidence: [name.written] },
    role: settled.status === 'referenced' ? 'background' : 'main',
    status: { value: settled.status, basis: settled.basis, ...(settled.because === undefined ? {} : { because: settled.because }), rule, evidence },
    parties,
    ...signaturesOf(mentions, { settled, partyKeys, context }),
    ...circumstancesOf(mentions, lead, { settled, partyKeys, context }),
    ...readTopics(sentences, context.source),
    count: Math.max(...mentions.filter(({ definite }) => !definite).map(({ count }) => count), 1),
  };
}

/** The mention by which the instrument is shown: that of the deciding cue, else the first in the body. */
function leadOf(mentions: readonly InstrumentMention[], { cue }: Settled): InstrumentMention | undefined {
  return mentions.find((mention) => cue !== null && mention.cues.includes(cue)) ?? mentions[0];
}

function signatoryOf(one: Participant, sentence: Sentence, { partyKeys, context }: Asked): Value<SignatoryFinding> {
  const person = one.person?.key ?? one.office?.key ?? null;
  const held = context.known.person(person)?.offices[0]?.title.value ?? null;
  return {
    value: { person, office: one.office === null ? held : textOf(context.source, one.office), onBehalfOf: onBehalfOf(one, partyKeys, context.known) },
    basis: 'stated',
    rule: signedOnBehalf.id,
    evidence: [sentence.written(one.at)],
  };
}

/** «the authority was represented at the signing by …», in a sentence of its own. */
const AT_THE_SIGNING = / (?:في|خلال) (?:مراسم |حفل )?التوقيع/;

/** «the minister announced that … signed»: he tells of it. */
function isTeller({ at }: Participant, mention: InstrumentMention): boolean {
  return at.end < mention.at && / (?:ان|انه|انها|بان|عن) /.test(mention.sentence.masked.slice(at.end, mention.at));
}

/** Of two who signed for two parties, one is known for whom: the other signed for the other. */
function byElimination(signatories: readonly Value<SignatoryFinding>[], parties: readonly Key[]): readonly Value<SignatoryFinding>[] {
  if (signatories.length !== 2 || parties.length !== 2) return signatories;
  const left = parties.filter((party) => signatories.every(({ value }) => value.onBehalfOf !== party));
  const [rest] = left;
  if (left.length !== 1 || rest === undefined) return signatories;
  return signatories.map((one) => (one.value.onBehalfOf === null ? { ...one, value: { ...one.value, onBehalfOf: rest }, basis: 'inferred', because: 'the-other-party' } : one));
}

/** The first full name in the body; «the memorandum» names nothing. */
function nameOf(mentions: readonly InstrumentMention[], lead: InstrumentMention): InstrumentMention {
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline);
  return isFull(lead) && !lead.sentence.isHeadline ? lead : (inBody.find(isFull) ?? mentions.find(isFull) ?? lead);
}

function isFull({ definite, tail }: InstrumentMention): boolean {
  return !definite || tail.length > 0;
}

function typeOf(mentions: readonly InstrumentMention[], lead: InstrumentMention): InstrumentMention['type'] {
  return lead.generic ? (mentions.find(({ generic, sentence }) => !generic && !sentence.isHeadline)?.type ?? lead.type) : lead.type;
}

/** «the convention on …», known by its name alone: no party of the text made it. */
function isWorldConvention(name: InstrumentMention, { status }: Settled, parties: number): boolean {
  return status === 'referenced' && parties === 0 && name.definite && name.tail.length >= 2 && name.words.startsWith('اتفاقية');
}

function evidenceOf(lead: InstrumentMention, { cue }: Settled): Span {
  if (cue === null || cue.sentence !== lead.sentence) return { start: lead.written.start, end: lead.written.end };
  const parties = lead.parties.filter(({ at }) => at.start > lead.at).map(({ at }) => at.end);
  return lead.sentence.written({ start: cue.masked.start, end: Math.max(cue.masked.end, lead.at + 1, ...parties) });
}

/** The parties, from where most of them are named; the body before the headline; «the two sides» as a last resort. */
function partiesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, context: ActContext): readonly Value<PartyFinding>[] {
  const read = (one: InstrumentMention): readonly Value<PartyFinding>[] => partiesIn(one, context);
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline).map(read);
  const inHeadline = mentions.filter(({ sentence }) => sentence.isHeadline).map(read);
  const best = [read(lead), ...inBody].find((list) => list.length >= 2) ?? inHeadline.find((list) => list.length >= 2);
  if (best !== undefined) return best;
  const signedFor = partiesSignedFor(mentions, context);
  if (signedFor.length >= 2) return signedFor;
  const sides = mentions.flatMap((mention) => sidesIn(mention, context)).slice(0, 2);
  if (sides.length === 2) return sides;
  const all = [...inBody, ...inHeadline].flat();
  const distinct = all.filter((one, index) => all.findIndex(({ value }) => value.organisation === one.value.organisation) === index).slice(0, 2);
  return distinct.length === 1 ? [...distinct, ...bodyOfSpeaker(lead, distinct, context)] : distinct;
}

/** «for the ministry its under-secretary, and for the organisation its representative»: these are the parties. */
function partiesSignedFor(mentions: readonly InstrumentMention[], { known, resolve }: ActContext): readonly Value<PartyFinding>[] {
  const sentences = new Set(mentions.flatMap(({ cues }) => cues.map(({ sentence }) => sentence)));
  const parties: Value<PartyFinding>[] = [];
  for (const sentence of sentences) {
    for (const one of signaturesIn(sentence, resolve).signatories) {
      const organisation = one.body?.key ?? known.partyOf(one);
      if (organisation === null || parties.some(({ value }) => value.organisation === organisation)) continue;
      const evidence = [sentence.written(one.at)];
      parties.push({ value: { organisation, actingThrough: null }, basis: 'inferred', because: 'signed-for', rule: signedOnBehalf.id, evidence });
    }
  }
  return parties;
}

function partiesIn(mention: InstrumentMention, { known }: ActContext): readonly Value<PartyFinding>[] {
  const parties: Value<PartyFinding>[] = [];
  for (const one of mention.parties) {
    const organisation = known.partyOf(one);
    if (organisation === null || parties.some(({ value }) => value.organisation === organisation)) continue;
    parties.push(partyValue(one, organisation, mention));
  }
  return parties;
}

function partyValue(one: Participant, organisation: Key, { sentence, cues }: InstrumentMention): Value<PartyFinding> {
  return {
    value: { organisation, actingThrough: one.through?.key ?? null },
    ...(one.body === null ? { basis: 'inferred' as const, because: 'office-of-signatory' } : { basis: 'stated' as const }),
    rule: cues[0]?.rule ?? nameOfInstrument.id,
    evidence: [sentence.written(one.at)],
  };
}

function sidesIn(mention: InstrumentMention, { story, known, resolve }: ActContext): readonly Value<PartyFinding>[] {
  const told = mention.cues.some(({ status, weight }) => status !== 'referenced' && weight !== 'support');
  if (!SIDES.test(told ? mention.sentence.masked : mention.sentence.masked.slice(mention.at, mention.at + 60))) return [];
  const keys = twoSides(story.sentences, mention.sentence, { known, words: listWords, resolve, between: BETWEEN });
  return keys.map((organisation) => ({
    value: { organisation, actingThrough: null },
    basis: 'inferred',
    because: 'the-two-sides',
    rule: nameOfInstrument.id,
    evidence: [mention.written],
  }));
}

/** «the minister announced that a memorandum was signed with …»: the minister's body is the other party. */
function bodyOfSpeaker(lead: InstrumentMention, [other]: readonly Value<PartyFinding>[], { known }: ActContext): readonly Value<PartyFinding>[] {
  if (lead.cues.every(({ status }) => status === 'referenced')) return [];
  const { masked } = lead.sentence;
  for (let at = 0; at < lead.at; at++) {
    const mention = /[\uE003\uE004]/u.test(masked.charAt(at)) ? lead.sentence.mentionAt(at) : null;
    const organisation = mention === null ? null : (mention.organisation ?? known.bodyOf(mention.key) ?? mention.nationality ?? null);
    if (organisation === null || organisation === other?.value.organisation) continue;
    const evidence = [lead.sentence.written({ start: at, end: at + 1 })];
    return [{ value: { organisation, actingThrough: null }, basis: 'inferred', because: 'body-of-speaker', rule: nameOfInstrument.id, evidence }];
  }
  return [];
}

interface Asked {
  readonly settled: Settled;
  readonly partyKeys: readonly Key[];
  readonly context: ActContext;
}

function signaturesOf(mentions: readonly InstrumentMention[], { settled, partyKeys, context }: Asked): Pick<InstrumentFinding, 'signatories' | 'witnesses'> {
  if (!['signed', 'initialled', 'referenced', 'activated'].includes(settled.status)) return { signatories: [], witnesses: [] };
  const sentences = new Set<Sentence>(mentions.filter(({ cues }) => cues.length > 0).map(({ sentence }) => sentence));
  for (const { cues } of mentions) for (const { sentence } of cues) sentences.add(sentence);
  for (const [index, sentence] of context.story.body.entries()) {
    const before = context.story.body[index - 1];
    if (before !== undefined && sentences.has(before) && AT_THE_SIGNING.test(sentence.masked)) sentences.add(sentence);
  }
  const signers: { sentence: Sentence; one: Participant }[] = [];
  const present: { sentence: Sentence; one: Participant }[] = [];
  for (const mention of mentions) {
    // Those who only discuss an instrument put no hand to it.
    if (!mention.cues.some(({ status }) => status === 'signed' || status === 'initialled' || (status === 'referenced' && settled.status === 'referenced'))) continue;
    for (const one of mention.parties) if (!isTeller(one, mention) && ((one.person !== null || one.office !== null) && (one.at.start < mention.at || one.represented))) signers.push({ sentence: mention.sentence, one });
  }
  for (const sentence of sentences) {
    if (sentence.isHeadline) continue;
    const { signatories, witnesses } = signaturesIn(sentence, context.resolve);
    for (const one of signatories) signers.push({ sentence, one });
    for (const one of witnesses) present.push({ sentence, one });
  }
  const seen = new Set<string>();
  const isNew = ({ one }: { one: Participant }): boolean => {
    const who = one.person?.key ?? one.office?.key ?? String(one.at.start);
    return seen.has(who) ? false : (seen.add(who), true);
  };
  return {
    signatories: byElimination(
      signers.filter(isNew).map(({ sentence, one }) => signatoryOf(one, sentence, { settled, partyKeys, context })),
      partyKeys,
    ),
    witnesses: present.filter(isNew).flatMap(({ sentence, one }) => {
      const key = one.person?.key ?? null;
      return key === null ? [] : [{ value: key, basis: 'stated' as const, rule: witnessedBy.id, evidence: [sentence.written(one.at)] }];
    }),
  };
}

/** Of these the text tells where it happened; of what is only allowed or talked of there is no place. */
const HAPPENED: ReadonlySet<string> = new Set(['signed', 'initialled', 'planned', 'referenced', 'renewed', 'activated']);

function circumstancesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { settled, context: { source } }: Asked): Pick<InstrumentFinding, 'date' | 'place' | 'duration'> {
  const told = [lead, ...mentions].flatMap((mention) => mention.cues.map((cue) => ({ cue, mention }))).filter(({ cue }) => !cue.sentence.isHeadline);
  const place = told.map(({ cue, mention }) => placeOf(cue, mention.at)).find((match) => match !== null);
  const length = mentions.map(({ sentence }) => durationIn(sentence)).find((match) => match !== null);
  const value = (match: { rule: string; evidence: Span }): Value<string> => ({ value: textOf(source, match.evidence), basis: 'stated', rule: match.rule, evidence: [match.evidence] });
  return {
    date: settled.status === 'under_negotiation' ? null : dateTold(told, { lead, source }),
    place: place === null || place === undefined || !HAPPENED.has(settled.status) ? null : value(place),
    duration: length === null || length === undefined ? null : value(length),
  };
}

/** The day told with one of the cues; a word like «lately» only where no cue has a day. */
function dateTold(told: readonly { cue: Cue; mention: InstrumentMention }[], { lead, source }: { lead: InstrumentMention; source: string }): InstrumentFinding['date'] {
  const rule = lead.cues[0]?.rule ?? nameOfInstrument.id;
  const day = told.map(({ cue, mention }) => dayOf(cue, mention.at)).find((date) => date?.date !== undefined);
  if (day?.date !== undefined) {
    const { because } = day.date;
    const basis = because === undefined ? { basis: 'stated' as const } : { basis: 'inferred' as const, because };
    return { value: day.date, ...basis, rule, evidence: [{ start: day.start, end: day.end }] };
  }
  const vague = told.map(({ cue, mention }) => vagueDayOf(cue, mention.at)).find((match) => match !== null);
  if (vague === undefined || vague === null) return null;
  const asWritten = textOf(source, vague.evidence);
  return { value: { asWritten, edtf: null, min: null, max: null, calendar: 'gregorian' }, basis: 'stated', rule: vague.rule, evidence: [vague.evidence] };
}

/** The sentences that tell what the instrument is about: where it is named, the deciding one first. */
function sentencesAbout(mentions: readonly InstrumentMention[], { cue }: Settled): readonly Sentence[] {
  const body = mentions.map(({ sentence }) => sentence).filter(({ isHeadline }) => !isHeadline);
  return [...new Set([...(cue === null || cue.sentence.isHeadline ? [] : [cue.sentence]), ...body])].slice(0, 6);
}

