import type { Sentence } from '../../ground.ts';
import { type Participant, readList, type Resolve } from '../../joining/read-list.ts';
import { onceEach, peopleWithin, type Signatures } from '../../joining/signatures.ts';
import { applyRule } from '../../rules/apply.ts';
import type { ActWords } from '../act-words.ts';

/** Letters in which those present are named, where the rule does not see the end of their list. */
const LONGEST_PRESENCE = 260;

/** Those who signed, and those who were present, as one sentence of the signing tells. */
export function signaturesIn(sentence: Sentence, words: ActWords, resolve: Resolve): Signatures {
  const presence = applyRule(words.instruments.witnessedBy, sentence)[0]?.groups['evidence'] ?? null;
  const end = presence === null ? sentence.masked.length : presence.start;
  const signatories: Participant[] = [];
  const sides = applyRule(words.instruments.signedOnBehalf, sentence).filter(({ masked }) => masked.start < end);
  for (const [index, side] of sides.entries()) {
    const start = side.groups['signers']?.start ?? side.groups['evidence']?.start ?? side.masked.start;
    const within = { start, end: Math.min(end, sides[index + 1]?.groups['evidence']?.start ?? sides[index + 1]?.masked.start ?? end) };
    signatories.push(...signersOf(readList({ sentence, within, resolve, patience: 4 }, words.signers)));
  }
  return { signatories: onceEach(signatories), witnesses: presence === null ? [] : peopleWithin(sentence, { start: presence.start, end: Math.max(presence.end, presence.start + LONGEST_PRESENCE) }) };
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
