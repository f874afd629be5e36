import type { Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import { type Participant, readList, type Resolve } from '../../../joining/read-list.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { listWords } from '../list-words.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { signedRightAfter } from './signed-right-after.ts';
import { witnessedBy } from './witnessed-by.ts';

export interface Signatures {
  readonly signatories: readonly Participant[];
  readonly witnesses: readonly Participant[];
}

/** Those who signed, and those who were present, as one sentence of the signing tells. */
export function signaturesIn(sentence: Sentence, resolve: Resolve): Signatures {
  const presence = applyRule(witnessedBy, sentence)[0]?.groups['evidence'] ?? null;
  const end = presence?.start ?? sentence.masked.length;
  const signatories: Participant[] = [];
  const sides = applyRule(signedOnBehalf, sentence).filter(({ masked }) => masked.start < end);
  for (const [index, side] of sides.entries()) {
    const within = { start: side.masked.start, end: Math.min(end, sides[index + 1]?.masked.start ?? end) };
    const list = readList({ sentence, within, resolve, patience: 3 }, listWords).filter((one) => one.person !== null || one.office !== null || one.body !== null);
    signatories.push(...signersOf(list));
  }
  for (const match of applyRule(signedRightAfter, sentence)) {
    const start = match.groups['evidence']?.start ?? match.masked.start;
    if (start >= end || sides.some(({ masked }) => masked.start <= start)) continue;
    const list = readList({ sentence, within: { start, end }, resolve, patience: 3 }, listWords);
    signatories.push(...list.filter((one) => one.person !== null || one.office !== null));
  }
  return { signatories: distinct(signatories), witnesses: presence === null ? [] : peopleIn(sentence, presence.start) };
}

/** «for the chamber its president …»: the body is for whom, the person next to it is who. */
function signersOf(list: readonly Participant[]): readonly Participant[] {
  const [first, second] = list;
  if (first === undefined) return [];
  if (first.person !== null || first.office !== null) return list.filter((one) => one.person !== null || one.office !== null);
  if (second === undefined) return [];
  return [{ ...second, body: first.body }];
}

function distinct(list: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return list.filter(({ person, office }) => {
    const who = person?.key ?? office?.key ?? String(person?.start ?? office?.start);
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}

/** All people named after «in the presence of», whatever stands between them. */
function peopleIn(sentence: Sentence, start: number): readonly Participant[] {
  const people: Participant[] = [];
  for (let at = sentence.masked.indexOf(SIGN.person, start); at >= 0; at = sentence.masked.indexOf(SIGN.person, at + 1)) {
    const person = sentence.mentionAt(at);
    if (person !== null) people.push({ body: null, person, office: null, through: null, represented: false, at: { start: at, end: at + 1 } });
  }
  return people;
}

/** For whom somebody signed: said, or the party in which the office is held. */
export function onBehalfOf(signer: Participant, parties: readonly string[], known: KnownBodies): string | null {
  const said = signer.body?.key ?? null;
  if (said !== null) return parties.find((party) => party === said || known.belongsTo(said, party)) ?? said;
  const held = known.partyOf({ ...signer, body: null });
  if (held === null) return null;
  return parties.find((party) => party === held || known.belongsTo(held, party) || known.belongsTo(party, held)) ?? null;
}
