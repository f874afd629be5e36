import { chooseParties, inferredParty, isToldOf, namedParty, partiesSignedFor } from '../../../joining/choose-parties.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import type { Participant } from '../../../joining/read-list.ts';
import { twoSides } from '../../../joining/two-sides.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Key, PartyFinding, Value } from '../../../reading.ts';
import { textOf } from '../../../text/span.ts';
import type { ActContext } from '../act-context.ts';
import { bodyMeant } from '../cabinet.ts';
import { fold } from '../letters/fold.ts';
import { listWords } from '../list-words.ts';
import { stateOfNationality } from '../organisations/known-names.ts';
import { BETWEEN, COUNTRIES, SIDES, whoFits } from '../sides.ts';
import { announcedSigning } from './announced-signing.ts';
import { approvedByBody } from './approved-by-body.ts';
import { nameOfInstrument } from './name-of-instrument.ts';
import { isOfStates, nationalitiesIn, pairOfOccasion, statesByAdjectives, statesOfJoint } from './pair-of-occasion.ts';
import { LOOKS_ON } from './parties-named-with.ts';
import { signaturesIn } from './signatories-of.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { whoTells } from './who-tells.ts';
import { whosePartyIn } from './whose-party.ts';

export interface PartiesAsked {
  readonly context: ActContext;
  /** The two of the instrument told of before, whom «the two sides» may mean. */
  readonly earlier: readonly Key[];
}

/** The parties, from where most of them are named; the body before the headline; «the two sides» as a last resort. */
export function partiesOf(mentions: readonly InstrumentMention[], lead: InstrumentMention, { context, earlier }: PartiesAsked): readonly Value<PartyFinding>[] {
  const { known, resolve } = context;
  const signedFor = (): readonly Value<PartyFinding>[] => partiesSignedFor(mentions, { signatoriesIn: (sentence) => signaturesIn(sentence, resolve).signatories, bodyOf: (one) => bodyMeant(one, known), rule: signedOnBehalf.id });
  const sides = isOnlyAnnounced(lead) ? signedFor() : [];
  if (sides.length === 2 && partiesIn(lead, context).slice(0, 1).every(({ value }) => sides.every((side) => side.value.organisation !== value.organisation))) return sides;
  const parties = chooseParties(mentions, lead, {
    named: (mention) => partiesIn(mention, context),
    otherwise: [
      signedFor,
      () => mentions.flatMap((mention) => sidesIn(mention, context, earlier)).slice(0, 2),
      () => mentions.map((mention) => statesInName(mention, context)).find((list) => list.length === 2) ?? [],
    ],
    speaker: (one) => {
      const state = stateOfCouncil(lead, one, context);
      return state.length === 0 && !isNamedWithUnknown(lead) && (isToldByOther(lead, one) || signedWithHead(one, known)) ? whoTells(lead, one, known) : state;
    },
  });
  if (parties.length === 0) {
    const pair = pairOfOccasion(mentions, lead, context);
    return pair.length > 0 || !lead.cues.some(({ status }) => status === 'signed') ? pair : signedFor();
  }
  return parties.length === 1 ? insteadOfJoint(parties, known) : withoutOwnState(parties, known);
}

/** «the ambassador of ⟨Kenya⟩ spoke of a memorandum with ⟨the university of Kenya⟩»: his State is not the other party. */
function withoutOwnState(parties: readonly Value<PartyFinding>[], known: KnownBodies): readonly Value<PartyFinding>[] {
  const [one, other, further] = parties;
  if (one === undefined || other === undefined || further !== undefined) return parties;
  const isOwnState = (state: Value<PartyFinding>, body: Value<PartyFinding>): boolean =>
    (state.because === 'office-of-signatory' || state.because === 'body-of-speaker') && known.isState(state.value.organisation) && whosePartyIn(known).ofState(body.value.organisation, state.value.organisation);
  return isOwnState(one, other) ? [other] : isOwnState(other, one) ? [one] : parties;
}

/** «the cabinet’s office announced the signing of …»: it may only tell of it. */
function isOnlyAnnounced({ cues }: InstrumentMention): boolean {
  return cues.some(({ rule }) => rule === announcedSigning.id);
}

/** «the Tunisian-Algerian committee ended in the signing of …»: not the committee, its two States sign. */
function insteadOfJoint(parties: readonly Value<PartyFinding>[], known: KnownBodies): readonly Value<PartyFinding>[] {
  const states = parties.filter(({ value }) => isOfStates(value.organisation, known)).flatMap(({ value, evidence }) => statesOfJoint(value.organisation, known).map((organisation) => ({ ...inferredParty(organisation, 'states-in-name', nameOfInstrument.id), evidence })));
  return states.length === 2 ? states : parties;
}

function partiesIn(mention: InstrumentMention, { known, source }: ActContext): readonly Value<PartyFinding>[] {
  const parties: Value<PartyFinding>[] = [];
  const isAllowed = mention.cues.some(({ status }) => ALLOWING.has(status));
  for (const one of mention.parties) {
    const organisation = counterpartOf(one, parties[0]?.value.organisation, { known, source }) ?? bodyMeant(one, known);
    // A council that approves of an agreement with another concludes nothing itself.
    if (isAllowed && one.at.start < mention.at && APPROVERS.has(known.organisation(organisation)?.kind?.value ?? '')) continue;
    if (isAllowed && one.at.start < mention.at && isOnlyApprover(one, mention, known)) continue;
    if (one.at.start < mention.at && saysNoParty(organisation, known)) continue;
    if (organisation === null) continue;
    if (parties.some(({ value }) => value.organisation === organisation)) {
      const namesake = stateAfter(one, mention);
      if (namesake !== null && parties.every(({ value }) => value.organisation !== namesake)) parties.push({ ...namedParty(one, namesake, { mention, rule: nameOfInstrument.id }), value: { organisation: namesake, actingThrough: organisation } });
      continue;
    }
    parties.push(namedParty(one, organisation, { mention, rule: nameOfInstrument.id }));
  }
  return ofOneRank(parties, mention, { known, source });
}

/** «the Iraqi minister of trade and his Lebanese counterpart»: where the one signs for his State, so does the other. */
function ofOneRank(parties: readonly Value<PartyFinding>[], mention: InstrumentMention, { known, source }: Pick<ActContext, 'known' | 'source'>): readonly Value<PartyFinding>[] {
  const isState = ({ value, because }: Value<PartyFinding>): boolean => because === 'office-of-signatory' && known.isState(value.organisation);
  if (parties.length !== 2 || !parties.some(isState)) return parties;
  return parties.map((party) => {
    const signer = party.because === 'office-of-signatory' && !isState(party) ? mention.parties.find((one) => bodyMeant(one, known) === party.value.organisation) : undefined;
    const [id] = signer?.office === undefined || signer.office === null ? [] : nationalitiesIn(textOf(source, signer.office));
    const state = id === undefined ? null : known.stateOf(id);
    return state === null ? party : { ...party, value: { organisation: state, actingThrough: party.value.organisation } };
  });
}

/** «the Qatari Red Crescent and its Somali counterpart»: the Somali one, where the text names it. */
function counterpartOf({ body }: Participant, first: Key | undefined, { known, source }: Pick<ActContext, 'known' | 'source'>): Key | null {
  if (body?.kind !== 'state' || body.key === null || first === undefined || !/^[وب]?نظير/u.test(fold(textOf(source, body)))) return null;
  const state = body.key;
  const [head] = fold(known.name(first)).split(' ');
  const namesakes = known.organisations.filter(({ key, name, kind }) => key !== first && kind?.value !== 'state' && fold(name.value).split(' ')[0] === head && whosePartyIn(known).ofState(key, state));
  return namesakes.length === 1 ? (namesakes[0]?.key ?? null) : null;
}

/** «the ministry of culture in Saudi Arabia and the ministry of culture in Cuba»: of two namesakes the second stands for its State. */
function stateAfter({ at, body }: Participant, { sentence }: InstrumentMention): Key | null {
  const found = body === null ? null : IN_STATE.exec(sentence.masked.slice(at.end, at.end + 8));
  return found === null ? null : (sentence.mentionAt(at.end + found[0].length - 1)?.key ?? null);
}

const IN_STATE = /^["')]* (?:في |ب)\uE002/u;

/** A government speaks for its State. */
const GOVERNMENT = /^(?:ال)?حكومه /u;

/** Of those who approve only a State is party: «Jordan ratified the convention». */
function isOnlyApprover({ body }: Participant, { cues }: InstrumentMention, known: KnownBodies): boolean {
  return cues.some(({ rule }) => rule === approvedByBody.id) && (body?.key === null || body?.key === undefined || !(known.isState(body.key) || GOVERNMENT.test(fold(known.name(body.key)))));
}

/** An agency that tells of a signing signs for nobody. */
function saysNoParty(organisation: Key | null, known: KnownBodies): boolean {
  if (organisation === null) return false;
  const kind = known.organisation(organisation)?.kind?.value;
  if (kind === 'committee' && JOINT.test(fold(known.name(organisation))) && statesOfJoint(organisation, known).length < 2) return true;
  return kind === 'media';
}

/** «the joint committee» meets for those who sign. */
const JOINT = /(?:^| )(?:ال)?مشتركه?(?: |$)/u;

/** Of these a parliament or a cabinet speaks without being a party. */
const ALLOWING: ReadonlySet<string> = new Set(['approved', 'authorised', 'proposed', 'under_negotiation', 'denied']);
const APPROVERS: ReadonlySet<string> = new Set(['council', 'committee', 'parliament']);

/** «the agreement between the two sides»: so far only is the word for the two told of it. */
const BETWEEN_THEM = / بين(?:هما| ال[ء-ي]+)/u;

function sidesIn(mention: InstrumentMention, context: ActContext, earlier: readonly Key[]): readonly Value<PartyFinding>[] {
  const { story, known, resolve } = context;
  const letters = isToldOf(mention) ? mention.sentence.masked : (BETWEEN_THEM.exec(mention.sentence.masked.slice(mention.at, mention.at + 60))?.[0] ?? '');
  const told = COUNTRIES.exec(letters) ?? SIDES.exec(letters);
  const word = told?.[0];
  if (told === null || word === undefined || isNamedWithUnknown(mention) || OF_FIRMS.test(letters.slice(0, told.index))) return [];
  const keys = twoSides(story.sentences, mention.sentence, { known, words: listWords, resolve, between: BETWEEN, fits: fitting(word, known), said: sidesOf(context) ?? earlier });
  return keys.map((organisation) => ({ ...inferredParty(organisation, 'the-two-sides', nameOfInstrument.id), evidence: [mention.written] }));
}

/** «between firms of the two countries»: neither country is a party. */
const OF_FIRMS = /(?<![ء-ي])(?:ال)?(?:شركات|موسسات|جامعات|هييات|جهات|بنوك|مصارف|غرف|منظمات|جمعيات|خاص|اعمال) (?:من|في|من كلا) $/u;

const sidesKnown = new WeakMap<ActContext['story'], readonly Key[] | null>();

/** The same for every instrument of a story: looked for once. */
function sidesOf(context: ActContext): readonly Key[] | null {
  const known = sidesKnown.get(context.story);
  if (known !== undefined) return known;
  const sides = sidesSaid(context);
  sidesKnown.set(context.story, sides);
  return sides;
}

/** The two States that a story calls sides, «the Egyptian side», or after which a joint committee is called. */
function sidesSaid({ story: { sentences }, source, known }: ActContext): readonly Key[] | null {
  const mentions = sentences.flatMap((sentence) => sentence.mentions.map((mention) => ({ mention, letters: fold(textOf(source, mention)) })));
  const called = mentions.filter(({ mention, letters }) => mention.kind === 'state' && /^ال(?:جانب|طرف) /u.test(letters)).flatMap(({ mention }) => mention.key ?? []);
  const joint = mentions.flatMap(({ mention }) => (mention.kind === 'organisation' && mention.key !== null ? statesOfJoint(mention.key, known) : []));
  const pair = [called, joint].map((keys) => [...new Set(keys)]).find((keys) => keys.length === 2);
  return pair ?? sentences.map(({ masked }) => statesByAdjectives(masked, known)).find((keys) => keys.length === 2) ?? null;
}

/** A committee of two States is neither of the two sides. */
function fitting(word: string, known: KnownBodies): (key: Key) => boolean {
  const fits = whoFits(word, known);
  return (key) => fits(key) && (known.isState(key) || nationalitiesIn(known.name(key)).length < 2);
}

/** «the Saudi-Egyptian agreement»: two States by their adjectives, where the text names them. */
function statesInName({ words, written }: InstrumentMention, { known }: ActContext): readonly Value<PartyFinding>[] {
  const ids = fold(words).split(/[^ء-ي]+/u).slice(1).map((word) => stateOfNationality(word.replace(/^و(?=ال)/u, '')));
  const keys = [...new Set(ids.map((id) => (id === null ? null : known.stateOf(id))).filter((key) => key !== null))];
  return keys.map((organisation) => ({ ...inferredParty(organisation, 'states-in-name', nameOfInstrument.id), evidence: [written] }));
}

/** How many sentences back a council that decides is still the one that was named. */
const MOST_BACK = 30;

/** «the Jordanian cabinet empowered the minister to sign with the Turkish side»: Jordan will be the other party. */
function stateOfCouncil(lead: InstrumentMention, [other]: readonly Value<PartyFinding>[], { known, story }: ActContext): readonly Value<PartyFinding>[] {
  if (other === undefined || !known.isState(other.value.organisation) || !lead.cues.some(({ status }) => status === 'approved' || status === 'authorised')) return [];
  const to = story.sentences.indexOf(lead.sentence) + 1;
  for (const sentence of story.sentences.slice(Math.max(0, to - MOST_BACK), to)) {
    for (const mention of sentence.mentions) {
      const council = mention.kind === 'organisation' ? known.organisation(mention.key) : null;
      const id = council?.kind?.value === 'council' ? stateOfNationality(fold(council.name.value).split(' ').at(-1) ?? '') : null;
      const organisation = id === null ? null : known.stateOf(id);
      if (organisation !== null && organisation !== other.value.organisation) return [{ ...inferredParty(organisation, 'state-of-council', nameOfInstrument.id), evidence: [mention] }];
    }
  }
  return [];
}

/** «the emir of ⟨Qatar⟩ witnessed the signing of memoranda with the president of ⟨Turkey⟩»: of two heads of States each stands for his own. */
function signedWithHead([other]: readonly Value<PartyFinding>[], known: KnownBodies): boolean {
  return other?.because === 'office-of-signatory' && known.isState(other.value.organisation);
}

/** The one party stands after the instrument, and who is named before it did more than look on. */
function isToldByOther(lead: InstrumentMention, [other]: readonly Value<PartyFinding>[]): boolean {
  return isNamedAfter(lead, other?.value.organisation) && !LOOKS_ON.test(lead.sentence.masked.slice(0, lead.at));
}

/** «between ⟨the union⟩ and Abjad»: the other one is named, though we do not know it. */
function isNamedWithUnknown({ parties, at, sentence }: InstrumentMention): boolean {
  const [one, another] = parties.filter((party) => party.at.start > at && party.body !== null);
  return one !== undefined && another === undefined && BETWEEN_ONE.test(sentence.masked.slice(at + 1, one.at.start)) && AND_ANOTHER.test(sentence.masked.slice(one.at.end));
}

const BETWEEN_ONE = /(?:^| )بين ["'(]*(?:[^\s.؛،]+ )?["'(]*$/u;
const AND_ANOTHER = /^["')]* (?:(?:في|ب) ?\uE005 )?و(?:بين )?["'(]*[ء-يa-z]/u;

/** «… signed with the university»: the one party stands after the instrument. */
function isNamedAfter({ parties, at, sentence }: InstrumentMention, organisation: Key | undefined): boolean {
  return parties.some((one) => (one.at.start > at || WITH_IT.test(sentence.masked.slice(0, one.at.start))) && (one.body?.key === organisation || one.body === null));
}

/** «in talks with ⟨the firm⟩ about an agreement»: it may stand before the instrument too. */
const WITH_IT = / مع ["'(]*(?:[ء-ي]+ )?["'(]*$/u;
