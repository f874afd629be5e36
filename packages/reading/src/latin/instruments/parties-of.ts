import type { InstrumentMention } from '../../joining/instrument-mention.ts';
import { fitting } from '../two-sides.ts';
import { twoSides } from '../../joining/two-sides.ts';
import type { Key, PartyFinding, Value } from '../../reading.ts';
import type { ActContext } from '../act-context.ts';
import { signaturesIn } from './signatures.ts';

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
  const all = [...inBody, ...inHeadline].flat();
  const distinct = all.filter((one, index) => all.findIndex(({ value }) => value.organisation === one.value.organisation) === index).slice(0, 2);
  return distinct.length === 1 ? [...distinct, ...bodyOfSpeaker(lead, distinct, context)] : distinct;
}

function partiesIn(mention: InstrumentMention, { known, words }: ActContext): readonly Value<PartyFinding>[] {
  const parties: Value<PartyFinding>[] = [];
  for (const one of mention.parties) {
    const organisation = known.partyOf(one);
    if (organisation === null || parties.some(({ value }) => value.organisation === organisation || value.actingThrough === organisation)) continue;
    parties.push({
      value: { organisation, actingThrough: one.through?.key ?? null },
      ...(one.body === null ? { basis: 'inferred' as const, because: 'office-of-signatory' } : { basis: 'stated' as const }),
      rule: mention.cues[0]?.rule ?? words.instruments.name.id,
      evidence: [mention.sentence.written(one.at)],
    });
  }
  return parties;
}

/** «for the ministry its under-secretary, and for the organisation its representative»: these are the parties. */
function partiesSignedFor(mentions: readonly InstrumentMention[], { known, resolve, words }: ActContext): readonly Value<PartyFinding>[] {
  const sentences = new Set(mentions.flatMap(({ cues }) => cues.map(({ sentence }) => sentence)));
  const parties: Value<PartyFinding>[] = [];
  for (const sentence of sentences) {
    for (const one of signaturesIn(sentence, words, resolve).signatories) {
      const organisation = known.partyOf(one);
      if (organisation === null || parties.some(({ value }) => value.organisation === organisation)) continue;
      parties.push({ value: { organisation, actingThrough: null }, basis: 'inferred', because: 'signed-for', rule: words.instruments.signedOnBehalf.id, evidence: [sentence.written(one.at)] });
    }
  }
  return parties;
}

function sidesIn(mention: InstrumentMention, { story, known, resolve, words }: ActContext): readonly Value<PartyFinding>[] {
  const told = mention.cues.some(({ status, weight }) => status !== 'referenced' && weight !== 'support');
  if (!words.twoSides.test(told ? mention.sentence.masked : mention.sentence.masked.slice(mention.at, mention.at + 60))) return [];
  const keys: readonly Key[] = twoSides(story.sentences, mention.sentence, { known, words: words.list, resolve, between: words.between, ...fitting(mention.sentence, words, known) });
  return keys.map((organisation) => ({
    value: { organisation, actingThrough: null },
    basis: 'inferred',
    because: 'the-two-sides',
    rule: words.instruments.name.id,
    evidence: [mention.written],
  }));
}

/** «the minister announced that a memorandum was signed with …»: the minister’s body is the other party. */
function bodyOfSpeaker(lead: InstrumentMention, [other]: readonly Value<PartyFinding>[], { known, words }: ActContext): readonly Value<PartyFinding>[] {
  if (lead.cues.every(({ status }) => status === 'referenced')) return [];
  const { masked } = lead.sentence;
  for (let at = 0; at < lead.at; at++) {
    const mention = /[\uE003\uE004]/u.test(masked.charAt(at)) ? lead.sentence.mentionAt(at) : null;
    const organisation = mention === null ? null : (mention.organisation ?? known.bodyOf(mention.key) ?? mention.nationality ?? null);
    if (organisation === null || organisation === other?.value.organisation) continue;
    const evidence = [lead.sentence.written({ start: at, end: at + 1 })];
    return [{ value: { organisation, actingThrough: null }, basis: 'inferred', because: 'body-of-speaker', rule: words.instruments.name.id, evidence }];
  }
  return [];
}

