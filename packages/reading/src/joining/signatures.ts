import type { Sentence } from '../ground.ts';
import type { InstrumentFinding, Key, OfficeHeld, SignatoryFinding, Value } from '../reading.ts';
import { SIGN } from '../text/masked.ts';
import { type Span, textOf } from '../text/span.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Participant } from './read-list.ts';

/** Those who put their hands to an instrument, and those who were only present. */
export interface Signatures {
  readonly signatories: readonly Participant[];
  readonly witnesses: readonly Participant[];
}

/** Somebody at a signing, and the sentence that says so. */
export interface Present {
  readonly sentence: Sentence;
  readonly one: Participant;
}

/** Each person or office once, at the first place where it is told for whom. */
export function onceEach(list: readonly Participant[]): readonly Participant[] {
  const once = new Map<string, Participant>();
  for (const one of list) {
    const who = one.person?.key ?? one.office?.key ?? String(one.person?.start ?? one.office?.start);
    if ((once.get(who)?.body ?? null) === null) once.set(who, one.body === null ? (once.get(who) ?? one) : one);
  }
  return [...once.values()];
}

function isFirst(seen: Set<string>, who: string): boolean {
  const before = seen.size;
  return seen.add(who).size > before;
}

/** All people named within these masked letters, whatever stands between them. */
export function peopleWithin(sentence: Sentence, { start, end }: Span): readonly Participant[] {
  const people: Participant[] = [];
  for (let at = sentence.masked.indexOf(SIGN.person, start); at >= 0 && at < end; at = sentence.masked.indexOf(SIGN.person, at + 1)) {
    const person = sentence.mentionAt(at);
    if (person !== null) people.push({ body: null, person, office: null, through: null, represented: false, at: { start: at, end: at + 1 } });
  }
  return people;
}

/** What a language knows of names and offices, where a text does not say outright for which party someone signs. */
export interface WhoseParty {
  /** Whether a body is one of this State’s, by its name. */
  readonly ofState: (body: Key, state: Key) => boolean;
  /** Whether one who holds an office so called heads this body, or a part of it. */
  readonly heads: (title: string, body: Key) => boolean;
}

export interface SigningContext {
  readonly whoseParty?: WhoseParty;
  readonly partyKeys: readonly Key[];
  readonly known: KnownBodies;
  readonly source: string;
  /** The rules by which somebody signed, or was present. */
  readonly rules: { readonly signed: string; readonly witnessed: string };
}

/** Signatories and witnesses as they are found: each once, a signatory never among the witnesses. */
export function signaturesFound(signers: readonly Present[], present: readonly Present[], context: SigningContext): Pick<InstrumentFinding, 'signatories' | 'witnesses'> {
  const seen = new Set<string>();
  const isNew = ({ one }: Present): boolean => isFirst(seen, one.person?.key ?? one.office?.key ?? String(one.at.start));
  const signatories = signers.filter((signer) => !isNamedElsewhere(signer, signers, context.source) && isNew(signer)).map((signer) => signatoryOf(signer, context));
  const witnesses = present.filter(isNew).flatMap(({ sentence, one }) => {
    const key = one.person?.key ?? null;
    return key === null ? [] : [{ value: key, basis: 'stated' as const, rule: context.rules.witnessed, evidence: [sentence.written(one.at)] }];
  });
  return { signatories: byElimination(signatories, context.partyKeys, context.known), witnesses };
}

/** «the minister», who is named with the same office at another place. */
function isNamedElsewhere({ one }: Present, signers: readonly Present[], source: string): boolean {
  if (one.person !== null || one.office === null) return false;
  const title = textOf(source, one.office);
  return signers.some(({ one: other }) => other.person !== null && other.office !== null && textOf(source, other.office) === title);
}

function signatoryOf({ sentence, one }: Present, context: SigningContext): Value<SignatoryFinding> {
  const { known, source, rules } = context;
  const person = one.person?.key ?? one.office?.key ?? null;
  const held = known.person(person)?.offices ?? [];
  const office = one.office === null ? (held[0]?.title.value ?? null) : (titleAt(held, one.office) ?? textOf(source, one.office));
  return {
    value: { person, office, onBehalfOf: onBehalfOf(one, office, context) },
    basis: 'stated',
    rule: rules.signed,
    evidence: [sentence.written(one.at)],
  };
}

/** An office as it was put together from these words: «his Jordanian counterpart» is the Jordanian minister of the same field. */
function titleAt(held: readonly OfficeHeld[], { start, end }: Span): string | null {
  return held.find(({ title }) => title.evidence.some((place) => place.start === start && place.end === end))?.title.value ?? null;
}

/** For whom somebody signed: said, or the party in which the office is held. */
function onBehalfOf(signer: Participant, office: string | null, { partyKeys, known, whoseParty }: SigningContext): Key | null {
  const said = signer.body?.key ?? null;
  const among = (key: Key | null): Key | undefined => (key === null ? undefined : (partyKeys.find((party) => party === key) ?? partyKeys.find((party) => known.belongsTo(key, party))));
  const outright = among(said);
  if (outright !== undefined) return outright;
  const ofState = (state: Key): Key | undefined => onlyOne(partyKeys.filter((party) => whoseParty?.ofState(party, state) === true));
  // «for the Omani side the university’s president»: the side is a State, the party one of its bodies.
  if (said !== null && !known.isState(said)) return partyKeys.find((party) => known.isState(party) && whoseParty?.ofState(said, party) === true) ?? said;
  const held = known.partyOf({ ...signer, body: null });
  const ofOffice = among(held) ?? (held === null ? undefined : partyKeys.find((party) => known.belongsTo(party, held)));
  const headed = office === null ? undefined : onlyOne(partyKeys.filter((party) => whoseParty?.heads(office, party) === true));
  const ofSide = said === null ? undefined : ofState(said);
  return ofSide ?? ofOffice ?? headed ?? (held !== null && known.isState(held) ? ofState(held) : undefined) ?? said;
}

function onlyOne(keys: readonly Key[]): Key | undefined {
  return keys.length === 1 ? keys[0] : undefined;
}

/** Of two who signed for two parties, one is known for whom: the other signed for the other. */
function byElimination(signatories: readonly Value<SignatoryFinding>[], parties: readonly Key[], known: KnownBodies): readonly Value<SignatoryFinding>[] {
  if (signatories.length !== 2 || parties.length !== 2) return signatories;
  const left = parties.filter((party) => signatories.every(({ value }) => value.onBehalfOf !== party));
  const [rest] = left;
  if (left.length !== 1 || rest === undefined) return signatories;
  const isOpen = ({ onBehalfOf: key }: SignatoryFinding): boolean => key === null || (known.isState(key) && !parties.includes(key));
  return signatories.map((one) => (isOpen(one.value) ? { ...one, value: { ...one.value, onBehalfOf: rest }, basis: 'inferred', because: 'the-other-party' } : one));
}
