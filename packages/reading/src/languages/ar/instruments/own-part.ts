import type { Sentence } from '../../../ground.ts';
import type { InstrumentMention } from '../../../joining/instrument-mention.ts';
import { signsOfInstruments } from '../../../joining/story-mentions.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { SIGNED, SIGNED_IT } from './words/signing.ts';

const SIGNS = new RegExp(words([...SIGNED, 'توقيع', 'التوقيع على']), 'gu');
const SIGNS_IT = new RegExp(words(SIGNED_IT), 'u');

/**
 * «the first memorandum …, which was signed by …, while the second …, which was signed by …»: the part of a sentence
 * that tells who signed this one of several. Null where the sentence tells of one signing only.
 */
export function ownPart(sentence: Sentence, mentions: readonly InstrumentMention[]): Span | null {
  const { masked } = sentence;
  const own = mentions.filter((mention) => mention.sentence === sentence).map(({ at }) => at);
  const [first] = own;
  const last = own.at(-1);
  const signs = signsOfInstruments(masked);
  if (first === undefined || last === undefined || signs.length === own.length) return null;
  const before = signs.findLast((at) => at < first);
  const after = signs.find((at) => at > last);
  const start = before === undefined ? 0 : nextSigning(masked, before, first);
  const end = after === undefined ? masked.length : nextSigning(masked, last, after);
  if (start === null || end === null) return null;
  return { start, end };
}

/** Where the signing of the second of two instruments begins: at its verb, else at its name; null where none is told of it. */
function nextSigning(masked: string, one: number, other: number): number | null {
  const verb = [...masked.slice(one, other).matchAll(SIGNS)].at(-1);
  if (verb !== undefined) return one + verb.index;
  const next = masked.indexOf('\uE007', other + 1);
  return SIGNS_IT.test(masked.slice(other, next < 0 ? masked.length : next)) ? other : null;
}
