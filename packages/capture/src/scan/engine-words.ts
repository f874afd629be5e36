import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The places of the words and of the letters among the parts of the engine's data (Tesseract, `tessdatamanager.h`). */
const WORDS = 19;
const LETTERS = 21;
/** Before the edges stand a mark, the number of letters and that of edges (`dawg.cpp`). */
const HEAD_BYTES = 10;
const EDGE_BYTES = 8;
/** Flags of an edge: the last one of its node, one that leads backwards, one that ends a word. */
const IS_LAST = 1;
const IS_BACKWARD = 2;
const ENDS_WORD = 4;
const FLAG_BITS = 3;

/** Tells whether a word is one of those that the engine brings with a language. */
export type KnowsWord = (word: string) => boolean;

/** Opens the list of words in the packed data of a language: a graph with a letter on each edge. */
export function openEngineWords(file: string): KnowsWord {
  const data = gunzipSync(readFileSync(file));
  const letters = new Map(partOf(data, LETTERS).toString('utf8').split('\n').slice(1).map((line, number) => [line.slice(0, line.indexOf(' ')), number]));
  const graph = new WordGraph(partOf(data, WORDS));
  return (word) => {
    const numbers = Array.from(word, (letter) => letters.get(letter));
    return numbers.length > 0 && graph.has(numbers);
  };
}

function partOf(data: Buffer, wanted: number): Buffer {
  const starts = Array.from({ length: data.readInt32LE(0) }, (_, at) => Number(data.readBigInt64LE(4 + at * 8)));
  const start = starts[wanted] ?? -1;
  if (start < 0) return Buffer.alloc(HEAD_BYTES);
  const end = starts.filter((other) => other > start).reduce((least, other) => Math.min(least, other), data.length);
  return data.subarray(start, end);
}

class WordGraph {
  readonly #edges: Buffer;
  readonly #count: number;
  readonly #letterBits: number;

  constructor(part: Buffer) {
    this.#letterBits = Math.ceil(Math.log2(part.readInt32LE(2) + 1));
    this.#count = part.readInt32LE(6);
    this.#edges = part.subarray(HEAD_BYTES);
  }

  has(letters: readonly (number | undefined)[]): boolean {
    let node = 0;
    let ends = false;
    for (const [at, letter] of letters.entries()) {
      if (letter === undefined || (at > 0 && node === 0)) return false;
      const edge = this.#edgeWith(letter, node);
      if (edge === null) return false;
      ({ next: node, ends } = edge);
    }
    return ends;
  }

  #edgeWith(letter: number, node: number): { next: number; ends: boolean } | null {
    for (let at = node; at < this.#count; at += 1) {
      const edge = this.#edges.readBigUInt64LE(at * EDGE_BYTES);
      const flags = Number((edge >> BigInt(this.#letterBits)) & 7n);
      const isForward = (flags & IS_BACKWARD) === 0;
      if (isForward && Number(edge & ((1n << BigInt(this.#letterBits)) - 1n)) === letter) return { next: Number(edge >> BigInt(this.#letterBits + FLAG_BITS)), ends: (flags & ENDS_WORD) !== 0 };
      if ((flags & IS_LAST) !== 0) return null;
    }
    return null;
  }
}
