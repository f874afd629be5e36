import { searchWords } from '@mithaq/register';
import type { Sought } from './sought.ts';

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}\u0640]*/gu;
/** How far a long text is looked through; what lies beyond is found, but shown by its beginning. */
export const FARTHEST = 120_000;
const BEFORE = 60;
const LENGTH = 220;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Tells which words of a text were sought; what it learnt of a word in one text it knows in the next. */
export class Seeker {
  readonly #stems: ReadonlySet<string>;
  readonly #exact: ReadonlySet<string>;
  readonly #known = new Map<string, boolean>();

  constructor({ stems, phrases }: Sought) {
    this.#stems = new Set(stems);
    this.#exact = new Set(phrases.flat());
  }

  /** The words of the text that were sought, in order. */
  placesIn(text: string): Place[] {
    const places: Place[] = [];
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      if (this.#isSought(word)) places.push({ start: match.index, end: match.index + word.length });
    }
    return places;
  }

  /** True where a snippet of this text shows all that was sought. */
  isAllIn(text: string): boolean {
    const found = this.placesIn(text).map(({ start, end }) => searchWords(text.slice(start, end)));
    return [...this.#stems].every((stem) => found.some(({ stems }) => stems.includes(stem))) && [...this.#exact].every((word) => found.some(({ exact }) => exact.includes(word)));
  }

  #isSought(word: string): boolean {
    let isSought = this.#known.get(word);
    if (isSought === undefined) {
      const words = searchWords(word);
      isSought = words.stems.some((stem) => this.#stems.has(stem)) || words.exact.some((exact) => this.#exact.has(exact));
      this.#known.set(word, isSought);
    }
    return isSought;
  }
}

/** Pieces of the text around what was sought; the words are the text's own, never the folded ones. */
export function snippetOf(text: string, seeker: Seeker): Piece[] {
  const places = seeker.placesIn(text.slice(0, FARTHEST));
  const start = wordStart(text, Math.max(0, (bestPlace(places)?.start ?? 0) - BEFORE));
  const end = wordEnd(text, Math.min(text.length, start + LENGTH));
  const pieces: Piece[] = start > 0 ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    if (place.start > at) pieces.push({ text: text.slice(at, place.start), found: false });
    pieces.push({ text: text.slice(place.start, place.end), found: true });
    at = place.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), found: false });
  if (end < text.length) pieces.push({ text: ' …', found: false });
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ') }));
}

/** The place from which most of what was sought stands close together. */
function bestPlace(places: readonly Place[]): Place | undefined {
  let best = places[0];
  let most = 0;
  let last = 0;
  for (let first = 0; first < places.length; first += 1) {
    const from = places[first];
    if (!from) break;
    while (last < places.length && (places[last]?.end ?? 0) - from.start <= LENGTH - BEFORE) last += 1;
    if (last - first > most) {
      most = last - first;
      best = from;
    }
  }
  return best;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 30).search(/\s/u);
  return space === -1 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const before = text.slice(Math.max(0, to - 30), to);
  const space = before.search(/\s\S*$/u);
  return space === -1 ? to : to - before.length + space;
}
