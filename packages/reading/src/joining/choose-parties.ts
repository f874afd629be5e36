import type { Sentence } from '../ground.ts';
import type { Key, PartyFinding, Value } from '../reading.ts';
import type { InstrumentMention } from './instrument-mention.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Participant } from './read-list.ts';

type Parties = readonly Value<PartyFinding>[];

/** Where a language finds the parties of an instrument. */
export interface PartySources {
  /** Those named with the instrument at one place. */
  readonly named: (mention: InstrumentMention) => Parties;
  /** Where fewer than two are named, these are asked in their order. */
  readonly otherwise: readonly (() => Parties)[];
  /** Where only one is known: the body of whoever tells of it. */
  readonly speaker: (one: Parties) => Parties;
}

/** The parties, from where most of them are named; the body before the headline. */
export function chooseParties(mentions: readonly InstrumentMention[], lead: InstrumentMention, { named, otherwise, speaker }: PartySources): Parties {
  const inBody = mentions.filter(({ sentence }) => !sentence.isHeadline).map(named);
  const inHeadline = mentions.filter(({ sentence }) => sentence.isHeadline).map(named);
  const best = [...(lead.sentence.isHeadline ? [] : [named(lead)]), ...inBody].find((list) => list.length >= 2) ?? inHeadline.find((list) => list.length >= 2);
  if (best !== undefined) return best;
  for (const read of otherwise) {
    const parties = read();
    if (parties.length >= 2) return parties;
  }
  const all = [...inBody, ...inHeadline].flat();
  const distinct = all.filter((one, index) => all.findIndex(({ value }) => value.organisation === one.value.organisation) === index).slice(0, 2);
  return distinct.length === 1 ? [...distinct, ...speaker(distinct)] : distinct;
}

/** Sentences that tell of the instrument, each once. */
function sentencesTelling(mentions: readonly InstrumentMention[]): ReadonlySet<Sentence> {
  return new Set(mentions.flatMap(({ cues }) => cues.map(({ sentence }) => sentence)));
}

export interface SignedForOptions {
  readonly signatoriesIn: (sentence: Sentence) => readonly Participant[];
  readonly bodyOf: (one: Participant) => Key | null;
  readonly rule: string;
}

/** «for the ministry its under-secretary, and for the organisation its representative»: these are the parties. */
export function partiesSignedFor(mentions: readonly InstrumentMention[], { signatoriesIn, bodyOf, rule }: SignedForOptions): Parties {
  const parties: Value<PartyFinding>[] = [];
  for (const sentence of sentencesTelling(mentions)) {
    for (const one of signatoriesIn(sentence)) {
      const organisation = bodyOf(one);
      if (organisation === null || parties.some(({ value }) => value.organisation === organisation)) continue;
      parties.push({ ...inferredParty(organisation, 'signed-for', rule), evidence: [sentence.written(one.at)] });
    }
  }
  return parties;
}

/** A party that was not named with the instrument, and why it is one. */
export function inferredParty(organisation: Key, because: string, rule: string): Omit<Value<PartyFinding>, 'evidence'> {
  return { value: { organisation, actingThrough: null }, basis: 'inferred', because, rule };
}

/** A participant named with the instrument; where no body is named, the office tells whose party it is. */
export function namedParty(one: Participant, organisation: Key, { mention: { sentence, cues }, rule }: { mention: InstrumentMention; rule: string }): Value<PartyFinding> {
  return {
    value: { organisation, actingThrough: one.through?.key ?? null },
    ...(one.body === null ? { basis: 'inferred' as const, because: 'office-of-signatory' } : { basis: 'stated' as const }),
    rule: cues[0]?.rule ?? rule,
    evidence: [sentence.written(one.at)],
  };
}

/** «the minister announced that a memorandum was signed with …»: the minister’s body is the other party. */
export function bodyOfSpeaker({ sentence, at: end, cues }: InstrumentMention, [other]: Parties, { known, rule }: { known: KnownBodies; rule: string }): Parties {
  if (cues.every(({ status }) => status === 'referenced')) return [];
  for (let at = 0; at < end; at++) {
    const mention = /[\uE003\uE004]/u.test(sentence.masked.charAt(at)) ? sentence.mentionAt(at) : null;
    const organisation = mention === null ? null : (mention.organisation ?? known.bodyOf(mention.key) ?? mention.nationality ?? null);
    if (organisation === null || organisation === other?.value.organisation) continue;
    return [{ ...inferredParty(organisation, 'body-of-speaker', rule), evidence: [sentence.written({ start: at, end: at + 1 })] }];
  }
  return [];
}

/** Whether something is told of the instrument at this place, more than its being there. */
export function isToldOf({ cues }: InstrumentMention): boolean {
  return cues.some(({ status, weight }) => status !== 'referenced' && weight !== 'support');
}
