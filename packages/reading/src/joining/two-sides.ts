import type { Mention, Sentence } from '../ground.ts';
import type { Key } from '../reading.ts';
import type { KnownBodies } from './known-bodies.ts';
import { type ListWords, readList, type Resolve } from './read-list.ts';

export interface SidesAsked {
  readonly known: KnownBodies;
  readonly words: ListWords;
  readonly resolve: Resolve;
  /** Where a pair may begin: «between …», «… and …». */
  readonly between: RegExp;
  /** Whom the word for the two can mean: «the two universities» are no ministries. All, where it is left out. */
  readonly fits?: (key: Key) => boolean;
  /** Whom the text itself calls sides, «the Egyptian side», or knows as a pair; asked where no pair is named. */
  readonly said?: readonly Key[];
}

/** «the two sides»: the pair of bodies last named as a pair before a place in a story, else the only two of a sentence. */
export function twoSides(sentences: readonly Sentence[], before: Sentence, asked: SidesAsked): readonly Key[] {
  const told = sentences.slice(0, sentences.indexOf(before) + 1).reverse();
  for (const sentence of told) {
    const pair = pairIn(sentence, asked);
    if (pair.length === 2) return pair;
  }
  const { fits, said = [] } = asked;
  if (said.length === 2 && said.every((key) => fits?.(key) ?? true)) return said;
  return fits === undefined ? [] : onlyTwo(told, fits, asked);
}

function pairIn(sentence: Sentence, { known, words, resolve, between, fits }: SidesAsked): readonly Key[] {
  for (const found of [...sentence.masked.matchAll(between)].reverse()) {
    const list = readList({ sentence, within: { start: found.index, end: sentence.masked.length }, resolve }, words);
    const keys = [...new Set(list.map((one) => known.partyOf(one)).filter((key) => key !== null))];
    if (keys.length === 2 && keys.every((key) => fits?.(key) ?? true)) return keys;
  }
  return [];
}

/** The bodies of the nearest sentences, going back, until there are two; more than two leave it open. */
function onlyTwo(told: readonly Sentence[], fits: (key: Key) => boolean, { known, words }: SidesAsked): readonly Key[] {
  const keys: Key[] = [];
  for (const sentence of told) {
    for (const mention of mentionsBut(sentence, words)) {
      const key = partyIn(mention, known);
      if (key !== null && fits(key) && keys.every((other) => other !== key && !known.belongsTo(key, other) && !known.belongsTo(other, key))) keys.push(key);
    }
    if (keys.length >= 2) return keys.length === 2 ? keys : [];
  }
  return [];
}

/** What a sentence names, but for States that are only where something is: «in Bahrain». */
function mentionsBut(sentence: Sentence, words: ListWords): readonly Mention[] {
  const places = new Set<Mention>();
  for (const { index } of sentence.masked.matchAll(/\uE002/gu)) {
    const word = /(\p{L}+) $/u.exec(sentence.masked.slice(Math.max(0, index - 12), index))?.[1] ?? '';
    const mention = words.subordinates(word) ? sentence.mentionAt(index) : null;
    if (mention !== null) places.add(mention);
  }
  return sentence.mentions.filter((mention) => !places.has(mention));
}

/** The body that a mention names or speaks for. */
function partyIn(mention: Mention, known: KnownBodies): Key | null {
  const isBody = mention.kind === 'organisation' || mention.kind === 'state';
  if (isBody) return mention.key;
  return mention.organisation ?? known.bodyOf(mention.key) ?? mention.nationality ?? null;
}
