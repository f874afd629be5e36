import type { Sentence } from '../../ground.ts';
import type { KnownBodies } from '../../joining/known-bodies.ts';
import { type Participant, readList, type Resolve } from '../../joining/read-list.ts';
import { applyRule } from '../../rules/apply.ts';
import { SIGN } from '../../text/masked.ts';
import type { ActWords } from '../act-words.ts';

export interface Signatures {
  readonly signatories: readonly Participant[];
  readonly witnesses: readonly Participant[];
}

/** Those who signed, and those who were present, as one sentence of the signing tells. */
export function signaturesIn(sentence: Sentence, words: ActWords, resolve: Resolve): Signatures {
  const presence = applyRule(words.instruments.witnessedBy, sentence)[0]?.groups['evidence'] ?? null;
  const end = presence === null ? sentence.masked.length : presence.start;
  const signatories: Participant[] = [];
  const sides = applyRule(words.instruments.signedOnBehalf, sentence).filter(({ masked }) => masked.start < end);
  for (const [index, side] of sides.entries()) {
    const start = side.groups['evidence']?.start ?? side.masked.start;
    const within = { start, end: Math.min(end, sides[index + 1]?.groups['evidence']?.start ?? sides[index + 1]?.masked.start ?? end) };
    signatories.push(...signersOf(readList({ sentence, within, resolve, patience: 4 }, words.signers)));
  }
  return { signatories: distinct(signatories), witnesses: presence === null ? [] : peopleFrom(sentence, presence) };
}

function isBody({ person, office }: Participant): boolean {
  return person === null && office === null;
}

/** «for the chamber, its president …» has the body first, «Dr Kouyaté signed for ECOWAS» the person. */
function signersOf(list: readonly Participant[]): readonly Participant[] {
  const signers: Participant[] = [];
  const [first] = list;
  const bodyFirst = first !== undefined && isBody(first);
  let forWhom: Participant['body'] = null;
  for (const one of list) {
    const last = signers.at(-1);
    const isForWhom = isBody(one) || (!bodyFirst && one.person === null && one.body !== null && last !== undefined && last.person !== null && last.body === null);
    if (!isForWhom) {
      signers.push({ ...one, body: one.body ?? forWhom });
      forWhom = null;
    } else if (bodyFirst) forWhom = one.body;
    else if (last !== undefined && last.body === null) signers[signers.length - 1] = { ...last, body: one.body };
  }
  return signers;
}

function distinct(list: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>();
  return list.filter(({ person, office }) => {
    const who = person?.key ?? office?.key ?? String(person?.start ?? office?.start);
    return seen.has(who) ? false : (seen.add(who), true);
  });
}

/** All people named within the words of their presence. */
function peopleFrom(sentence: Sentence, { start, end }: { start: number; end: number }): readonly Participant[] {
  const people: Participant[] = [];
  for (let at = sentence.masked.indexOf(SIGN.person, start); at >= 0 && at < Math.max(end, start + 260); at = sentence.masked.indexOf(SIGN.person, at + 1)) {
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
