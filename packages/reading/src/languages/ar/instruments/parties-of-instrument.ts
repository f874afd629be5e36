import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Participant } from '../../../joining/read-list.ts';
import { twoSides } from '../../../joining/two-sides.ts';
import type { Key, PartyFinding, Value } from '../../../reading.ts';
import type { ActContext } from '../act-context.ts';
import { fold } from '../letters/fold.ts';
import { listWords } from '../list-words.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { BETWEEN, SIDES, whoFits } from '../sides.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { LOOKS_ON } from './parties-named-with.ts';
import { signaturesIn } from './signatories-of.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';

/** The parties, from where most of them are named; the body before the headline; «the two sides» as a last resort. */
export function partiesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, context: ActContext): readonly Value<PartyFinding>[] {
  const read = (one: InstrumentMention): readonly Value<PartyFinding>[] => partiesIn(one, context);
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline).map(read);
  const inHeadline = mentions.filter(({ sentence }) => sentence.isHeadline).map(read);
  const best = [read(lead), ...inBody].find((list) => list.length >= 2) ?? inHeadline.find((list) => list.length >= 2);
  if (best !== undefined) return best;
  const signedFor = partiesSignedFor(mentions, context);
  if (signedFor.length >= 2) return signedFor;
  const sides = mentions.flatMap((mention) => sidesIn(mention, context)).slice(0, 2);
  if (sides.length === 2) return sides;
  const byName = mentions.map((mention) => statesInName(mention, context)).find((list) => list.length === 2);
  if (byName !== undefined) return byName;
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
  const isAllowed = mention.cues.some(({ status }) => status === 'approved' || status === 'authorised');
  for (const one of mention.parties) {
    const organisation = known.partyOf(one);
    // A council that approves of an agreement with another concludes nothing itself.
    if (isAllowed && one.at.start < mention.at && APPROVERS.has(known.organisation(organisation)?.kind?.value ?? '')) continue;
    if (organisation === null || parties.some(({ value }) => value.organisation === organisation)) continue;
    parties.push(partyValue(one, organisation, mention));
  }
  return parties;
}

const APPROVERS: ReadonlySet<string> = new Set(['council', 'committee', 'parliament']);

function partyValue(one: Participant, organisation: Key, { sentence, cues }: InstrumentMention): Value<PartyFinding> {
  return {
    value: { organisation, actingThrough: one.through?.key ?? null },
    ...(one.body === null ? { basis: 'inferred' as const, because: 'office-of-signatory' } : { basis: 'stated' as const }),
    rule: cues[0]?.rule ?? nameOfInstrument.id,
    evidence: [sentence.written(one.at)],
  };
}

/** «the agreement between the two sides»: so far only is the word for the two told of it. */
const BETWEEN_THEM = / بين(?:هما| ال[ء-ي]+)/u;

function sidesIn(mention: InstrumentMention, { story, known, resolve }: ActContext): readonly Value<PartyFinding>[] {
  const told = mention.cues.some(({ status, weight }) => status !== 'referenced' && weight !== 'support');
  const word = SIDES.exec(told ? mention.sentence.masked : (BETWEEN_THEM.exec(mention.sentence.masked.slice(mention.at, mention.at + 60))?.[0] ?? ''))?.[0];
  if (word === undefined) return [];
  const keys = twoSides(story.sentences, mention.sentence, { known, words: listWords, resolve, between: BETWEEN, fits: whoFits(word, known) });
  return keys.map((organisation) => ({
    value: { organisation, actingThrough: null },
    basis: 'inferred',
    because: 'the-two-sides',
    rule: nameOfInstrument.id,
    evidence: [mention.written],
  }));
}

/** «the Saudi-Egyptian agreement»: two States by their adjectives, where the text names them. */
function statesInName({ words, written }: InstrumentMention, { known }: ActContext): readonly Value<PartyFinding>[] {
  const ids = fold(words).split(/[^ء-ي]+/u).slice(1).map((word) => stateOfNationality(word.replace(/^و(?=ال)/u, '')));
  const keys = [...new Set(ids.map((id) => (id === null ? null : known.stateOf(id))).filter((key) => key !== null))];
  return keys.map((organisation) => ({
    value: { organisation, actingThrough: null },
    basis: 'inferred',
    because: 'states-in-name',
    rule: nameOfInstrument.id,
    evidence: [written],
  }));
}

/** «the minister announced that a memorandum was signed with …»: the minister's body is the other party. */
function bodyOfSpeaker(lead: InstrumentMention, [other]: readonly Value<PartyFinding>[], { known }: ActContext): readonly Value<PartyFinding>[] {
  if (lead.cues.every(({ status }) => status === 'referenced') || !isNamedAfter(lead, other?.value.organisation) || LOOKS_ON.test(lead.sentence.masked.slice(0, lead.at))) return [];
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

/** «… signed with the university»: the one party stands after the instrument. */
function isNamedAfter({ parties, at }: InstrumentMention, organisation: Key | undefined): boolean {
  return parties.some((one) => one.at.start > at && (one.body?.key === organisation || one.body === null));
}
