import type { Sentence } from '../../../ground.ts';
import { applyRule } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import { withInstruments } from '../../../text/mask.ts';
import { anothersIn } from './another-of-its-kind.ts';
import { nameOfInstrument } from './name-of-instrument.ts';

/** The same sentence with one sign for each name of an instrument. */
export function maskInstruments(sentence: Sentence): Sentence {
  if (sentence.masked.includes(SIGN.instrument)) return sentence;
  const names = applyRule(nameOfInstrument, sentence).map((match) => match.groups['evidence'] ?? match.masked);
  return withInstruments(sentence, [...names, ...anothersIn(sentence.masked, names)].sort((a, b) => a.start - b.start));
}
