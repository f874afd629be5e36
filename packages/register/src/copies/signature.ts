import { fold } from '../names/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** So many words that stand together are one shingle. */
const SHINGLE = 3;
/** A text of fewer words is too like any other of its sort. */
const FEWEST_WORDS = 20;
/** So many words from the beginning tell a long text. */
const MOST_WORDS = 20_000;
/** A signature has so many places, looked up in bands of four: texts that share half of their shingles meet in one of them nearly always. */
export const PLACES = 128;
const BAND = 4;
/** From this share of equal places on two texts are nearly the same. */
const NEARLY_ALL = 0.5;

/** So many places of two signatures must be equal for their texts to be nearly the same. */
export const EQUAL_PLACES = PLACES * NEARLY_ALL;

/**
 * A text in few numbers: the share of equal places in two signatures is, nearly, the share of shingles that the texts have in
 * common, however each is spelled, vowelled, punctuated and laid out. Null for a text too short to tell.
 */
export function signatureOf(text: string): readonly number[] | null {
  const words = (fold(text).match(WORD) ?? []).slice(0, MOST_WORDS).map(hashOf);
  if (words.length < FEWEST_WORDS) return null;
  const least = new Uint32Array(PLACES).fill(0xff_ff_ff_ff);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).reduce((all, word) => mixed(Math.imul(all, 31) ^ word), SHINGLE);
    SEEDS.forEach((seed, place) => {
      const value = mixed(shingle ^ seed) >>> 0;
      if (value < (least[place] ?? 0)) least[place] = value;
    });
  }
  return [...least].map((value) => value | 0);
}

/** By which nearly equal signatures are found without comparing each with each: they share at least one. */
export function bandsOf(signature: readonly number[]): readonly number[] {
  const bands: number[] = [];
  for (let at = 0; at < signature.length; at += BAND) {
    bands.push(signature.slice(at, at + BAND).reduce((all, value) => mixed(Math.imul(all, 31) ^ value), at + 1));
  }
  return bands;
}

/** The share of shingles that two texts have in common, 0 to 1, by their signatures. */
export function commonShare(one: readonly number[], other: readonly number[]): number {
  return one.filter((value, place) => value === other[place]).length / PLACES;
}

function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return hash;
}

/** Spreads a number of 32 bits over all of them. */
function mixed(number: number): number {
  const half = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2_b2_ae_35);
  return most ^ (most >>> 16);
}

/** Another order of all shingles for each place. */
const SEEDS: readonly number[] = Array.from({ length: PLACES }, (_, place) => mixed(Math.imul(place + 1, 0x9e_37_79_b9)));
