import type { InstrumentType } from '@mithaq/register/vocabulary';
import type { InstrumentHead, InstrumentWords } from '../act-words.ts';
import { spelling } from '../bodies/known-names.ts';
import { fold } from '../letters/fold.ts';

/** What the name of an instrument says by its own words. */
export interface InstrumentDescription {
  readonly type: InstrumentType;
  readonly howMany: InstrumentHead['howMany'];
  /** Folded words beside the noun: what tells one instrument from another. */
  readonly tail: readonly string[];
}

/** A noun as it stands among the plain words of a name: «plan d'action» is « plan d action ». */
function plain(word: string): string {
  return ` ${word.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Reads type, number and tail from the words of a name; the longest noun in it decides, of several the first. */
export function describeInstrument(name: string, { heads, saysType }: InstrumentWords): InstrumentDescription {
  const letters = ` ${fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(spelling).join(' ')} `;
  const head = heads.find(({ word }) => letters.includes(plain(word)));
  const rest = head === undefined ? letters : letters.replace(plain(head.word), ' ');
  return {
    type: head?.type ?? 'other',
    howMany: head?.howMany ?? 'one',
    tail: rest.split(' ').filter((word) => word.length > 2 && !saysType.has(word)),
  };
}
