import type { Sentence } from '../ground.ts';
import type { InstrumentFinding, Key, SignatoryFinding, Value } from '../reading.ts';
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

/** Each person or office once, at the first place. */
export function onceEach(list: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return list.filter(({ person, office }) => isFirst(seen, person?.key ?? office?.key ?? String(person?.start ?? office?.start)));
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

export interface SigningContext {
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
  const signatories = signers.filter(isNew).map((signer) => signatoryOf(signer, context));
  const witnesses = present.filter(isNew).flatMap(({ sentence, one }) => {
    const key = one.person?.key ?? null;
    return key === null ? [] : [{ value: key, basis: 'stated' as const, rule: context.rules.witnessed, evidence: [sentence.written(one.at)] }];
  });
  return { signatories: byElimination(signatories, context.partyKeys), witnesses };
}

function signatoryOf({ sentence, one }: Present, { partyKeys, known, source, rules }: SigningContext): Value<SignatoryFinding> {
  const person = one.person?.key ?? one.office?.key ?? null;
  const held = known.person(person)?.offices[0]?.title.value ?? null;
  return {
    value: { person, office: one.office === null ? held : textOf(source, one.office), onBehalfOf: onBehalfOf(one, partyKeys, known) },
    basis: 'stated',
    rule: rules.signed,
    evidence: [sentence.written(one.at)],
  };
}

/** For whom somebody signed: said, or the party in which the office is held. */
function onBehalfOf(signer: Participant, parties: readonly Key[], known: KnownBodies): Key | null {
  const said = signer.body?.key ?? null;
  if (said !== null) return parties.find((party) => party === said || known.belongsTo(said, party)) ?? said;
  const held = known.partyOf({ ...signer, body: null });
  if (held === null) return null;
  return parties.find((party) => party === held || known.belongsTo(held, party) || known.belongsTo(party, held)) ?? null;
}

/** Of two who signed for two parties, one is known for whom: the other signed for the other. */
function byElimination(signatories: readonly Value<SignatoryFinding>[], parties: readonly Key[]): readonly Value<SignatoryFinding>[] {
  if (signatories.length !== 2 || parties.length !== 2) return signatories;
  const left = parties.filter((party) => signatories.every(({ value }) => value.onBehalfOf !== party));
  const [rest] = left;
  if (left.length !== 1 || rest === undefined) return signatories;
  return signatories.map((one) => (one.value.onBehalfOf === null ? { ...one, value: { ...one.value, onBehalfOf: rest }, basis: 'inferred', because: 'the-other-party' } : one));
}
