import type { Sentence } from '../../../ground.ts';
import { type Participant, readList, type Resolve } from '../../../joining/read-list.ts';
import { onceEach, peopleWithin, type Signatures } from '../../../joining/signatures.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { listWords } from '../list-words.ts';
import { BODY, words } from '../patterns.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { signedRightAfter } from './signed-right-after.ts';
import { witnessedBy } from './witnessed-by.ts';
import { SIGNED, SIGNED_IT, TOOK_PLACE } from './words/signing.ts';

/** At these another clause begins: «in the presence of the minister, the director signed …», «…, and for the centre its head …», «under the patronage of the prince, ⟨a memorandum⟩». */
const SIGNS_AGAIN = new RegExp(`[،,] (?:${words([...SIGNED, ...SIGNED_IT, ...TOOK_PLACE])}|(?:فيما|بينما) ${words([...SIGNED, ...SIGNED_IT])}|(?:حيث |و)(?:مثل|مثلت|مثلها|مثله) |و?${BODY} (?:فقد )?(?:مثله|مثلها|يمثله|يمثلها) |["'(]*${SIGN.instrument}|وعن (?=[^،.؛]{0,60}[]))`, 'u');

/** Where those stand who are only present: from «in the presence of» to the end of the clause. */
function presenceIn(sentence: Sentence): readonly Span[] {
  const found: Span[] = [];
  for (const { groups, masked } of applyRule(witnessedBy, sentence)) {
    const start = groups['evidence']?.start ?? masked.start;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const again = SIGNS_AGAIN.exec(sentence.masked.slice(start));
    found.push({ start, end: again === null ? sentence.masked.length : start + again.index });
  }
  return found;
}

/** Those who signed, and those who were present, as one sentence of the signing tells. */
export function signaturesIn(sentence: Sentence, resolve: Resolve): Signatures {
  const presence = presenceIn(sentence);
  const isPresent = (at: number): boolean => presence.some(({ start, end }) => at >= start && at < end);
  const endAfter = (at: number): number => presence.find(({ start }) => start > at)?.start ?? sentence.masked.length;
  const signatories: Participant[] = [];
  const sides = applyRule(signedOnBehalf, sentence).filter(({ masked }) => !isPresent(masked.start));
  for (const [index, { masked }] of sides.entries()) {
    const before = personRightBefore(sentence, masked.start);
    const within = { start: masked.start, end: Math.min(endAfter(masked.start), sides[index + 1]?.masked.start ?? sentence.masked.length) };
    const named = readList({ sentence, within, resolve, patience: 6 }, listWords).filter((one) => one.person !== null || one.office !== null || one.body !== null);
    // «on behalf of the minister ⟨name⟩, his deputy ⟨name⟩»: the deputy signed.
    const list = IN_PLACE_OF.test(sentence.masked.slice(masked.start, named[0]?.at.start)) && named.length > 1 && named[0]?.body === null ? named.slice(1) : named;
    signatories.push(...(before === null ? signersOf(list) : [{ ...before, body: list[0]?.body ?? null }]));
  }
  for (const match of applyRule(signedRightAfter, sentence)) {
    const start = match.groups['evidence']?.start ?? match.masked.start;
    if (isPresent(start) || sides.some(({ masked }) => masked.start <= start)) continue;
    const list = readList({ sentence, within: { start, end: endAfter(start) }, resolve, patience: 6 }, listWords);
    signatories.push(...list.filter((one) => one.person !== null || one.office !== null));
  }
  return { signatories: onceEach(signatories), witnesses: presence.flatMap((within) => peopleWithin(sentence, within)) };
}

const IN_PLACE_OF = /^(?:ب?ال)?نيابه عن (?!.*(?:^| )كل من )/u;

const FOR_AFTER = new RegExp(`[\uE003\uE004]["')]* $`, 'u');
/** «⟨name⟩, on behalf of …»: said after a comma only by these words, for «⟨name⟩, for the centre ⟨name⟩» tells of two. */
const FOR_AFTER_COMMA = new RegExp(`[\uE003\uE004]["')]*، $`, 'u');

/** «⟨name⟩ on behalf of the university»: here the person stands before the body. */
function personRightBefore(sentence: Sentence, start: number): Participant | null {
  const letters = sentence.masked.slice(0, start);
  const apart = FOR_AFTER_COMMA.test(letters) && /^(?:نيابه عن|ممثلا عن|ممثله عن|باسم) /u.test(sentence.masked.slice(start));
  if ((!FOR_AFTER.test(letters) && !apart) || !/^(?:نيابه عن|ممثلا عن|ممثله عن|باسم|عن|من جانب|من طرف) /u.test(sentence.masked.slice(start))) return null;
  const at = Math.max(letters.lastIndexOf(SIGN.person), letters.lastIndexOf(SIGN.office));
  const mention = sentence.mentionAt(at);
  if (mention === null) return null;
  const isPerson = mention.kind === 'person';
  return { body: null, person: isPerson ? mention : null, office: isPerson ? null : mention, through: null, represented: false, at: { start: at, end: at + 1 } };
}

/** «for the chamber its president …»: the body is for whom, the person next to it is who; «for the government each of …»: so are those after him. */
function signersOf(list: readonly Participant[]): readonly Participant[] {
  const [first, ...others] = list;
  if (first === undefined) return [];
  const forTheSame = (one: Participant): Participant => (one.person === null || one.body !== null ? one : { ...one, body: first.body });
  if (first.person !== null || first.office !== null) return [first, ...others.map(forTheSame)].filter((one) => one.person !== null || one.office !== null);
  const [second, ...further] = others;
  return second === undefined ? [] : [{ ...second, body: first.body }, ...further.filter(({ person }) => person !== null).map(forTheSame)];
}
