import type { Sentence } from '../../../ground.ts';
import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { Resolve } from '../../../joining/read-list.ts';
import type { Key } from '../../../reading.ts';
import { stateByNationality } from '../organisations/state-by-nationality.ts';

/** «his country», «our country», whatever is attached before it. */
const HIS_COUNTRY = /^[بل]?(?:بلاد(?:ه|ها|نا)|بلد(?:ه|ها|نا)|دولته)$/u;

/** What a short noun stands for in a sentence: «his country» is the State of whoever speaks there. */
export function withCountry(sentence: Sentence, { known, resolve }: { readonly known: KnownBodies; readonly resolve: Resolve }): Resolve {
  return (word, at) => {
    if (!HIS_COUNTRY.test(word)) return resolve(word, at);
    const country = countryOf(sentence, known);
    return country === null ? [] : [country];
  };
}

function countryOf({ mentions }: Sentence, known: KnownBodies): Key | null {
  for (const { kind, key, nationality, organisation } of mentions) {
    if (kind !== 'person' && kind !== 'office') continue;
    const held = organisation ?? known.bodyOf(key);
    const state = nationality ?? (held !== null && known.isState(held) ? held : null);
    if (state !== null) return state;
  }
  // «our country signed …», beside «the Mauritanian side»: the one State of the text, told by its side; one that is named may be the other, or a place.
  const states = known.organisations.filter(({ kind }) => kind?.value === 'state');
  const [only] = states;
  return states.length === 1 && only?.rule === stateByNationality.id ? only.key : null;
}
