import type { Sentence } from '../../ground.ts';
import { applyRule } from '../../rules/apply.ts';
import { SIGN } from '../../text/masked.ts';
import { withInstruments } from '../../text/mask.ts';
import type { ActWords } from '../act-words.ts';

/** The same sentence with one sign for each name of an instrument. */
export function maskInstruments(sentence: Sentence, { instruments }: ActWords): Sentence {
  if (sentence.masked.includes(SIGN.instrument)) return sentence;
  return withInstruments(sentence, applyRule(instruments.name, sentence).map(({ groups, masked }) => groups['evidence'] ?? masked));
}
