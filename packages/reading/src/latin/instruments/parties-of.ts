import { bodyOfSpeaker, chooseParties, inferredParty, isToldOf, namedParty, partiesSignedFor } from '../../joining/choose-parties.ts';
import type { InstrumentMention } from '../../joining/instrument-mention.ts';
import { twoSides } from '../../joining/two-sides.ts';
import type { Key, PartyFinding, Value } from '../../reading.ts';
import type { ActContext } from '../act-context.ts';
import { fitting } from '../two-sides.ts';
import { signaturesIn } from './signatures.ts';

/** The parties, from where most of them are named; the body before the headline; «the two sides» as a last resort. */
export function partiesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, context: ActContext): readonly Value<PartyFinding>[] {
  const { known, resolve, words } = context;
  const rule = words.instruments.name.id;
  return chooseParties(mentions, lead, {
    named: (mention) => partiesIn(mention, context),
    otherwise: [
      () => partiesSignedFor(mentions, { signatoriesIn: (sentence) => signaturesIn(sentence, words, resolve).signatories, bodyOf: (one) => known.partyOf(one), rule: words.instruments.signedOnBehalf.id }),
      () => mentions.flatMap((mention) => sidesIn(mention, context)).slice(0, 2),
    ],
    speaker: (one) => bodyOfSpeaker(lead, one, { known, rule }),
  });
}

function partiesIn(mention: InstrumentMention, { known, words }: ActContext): readonly Value<PartyFinding>[] {
  const parties: Value<PartyFinding>[] = [];
  for (const one of mention.parties) {
    const organisation = known.partyOf(one);
    if (organisation === null || parties.some(({ value }) => value.organisation === organisation || value.actingThrough === organisation)) continue;
    parties.push(namedParty(one, organisation, { mention, rule: words.instruments.name.id }));
  }
  return parties;
}

function sidesIn(mention: InstrumentMention, { story, known, resolve, words }: ActContext): readonly Value<PartyFinding>[] {
  if (!words.twoSides.test(isToldOf(mention) ? mention.sentence.masked : mention.sentence.masked.slice(mention.at, mention.at + 60))) return [];
  const keys: readonly Key[] = twoSides(story.sentences, mention.sentence, { known, words: words.list, resolve, between: words.between, ...fitting(mention.sentence, words, { known, sentences: story.sentences }) });
  return keys.map((organisation) => ({ ...inferredParty(organisation, 'the-two-sides', words.instruments.name.id), evidence: [mention.written] }));
}
