import type { Mention, Sentence } from '../ground.ts';
import { type Folded, sourceSpan } from './folded.ts';
import { SIGN } from './masked.ts';
import { overlaps, type Span } from './span.ts';

/** A mention, and the folded stretch that its sign stands for: a name with its honorifics, its quotes, its acronym. */
export interface Masking {
  readonly mention: Mention;
  readonly stretch: Span;
}

export interface SentencePlace {
  readonly segment: number;
  readonly isHeadline: boolean;
  /** In folded letters. */
  readonly stretch: Span;
}

class MaskedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly segment: number;
  readonly isHeadline: boolean;
  readonly mentions: readonly Mention[];
  readonly masked: string;
  readonly #folded: Folded;
  /** For each masked letter, the folded stretch behind it. */
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #signs: ReadonlyMap<number, Mention>;

  constructor(folded: Folded, place: SentencePlace, maskings: readonly Masking[]) {
    const whole = sourceSpan(folded, place.stretch);
    this.start = whole.start;
    this.end = whole.end;
    this.segment = place.segment;
    this.isHeadline = place.isHeadline;
    this.#folded = folded;
    const from: number[] = [];
    const to: number[] = [];
    const signs = new Map<number, Mention>();
    let masked = '';
    let at = place.stretch.start;
    const copyUntil = (end: number): void => {
      masked += folded.text.slice(at, end);
      for (; at < end; at++) {
        from.push(at);
        to.push(at + 1);
      }
    };
    for (const { mention, stretch } of maskings) {
      if (stretch.start < at || stretch.end > place.stretch.end) continue;
      copyUntil(stretch.start);
      signs.set(masked.length, mention);
      masked += SIGN[mention.kind];
      from.push(stretch.start);
      to.push(stretch.end);
      at = stretch.end;
    }
    copyUntil(place.stretch.end);
    this.masked = masked;
    this.mentions = [...signs.values()];
    this.#from = from;
    this.#to = to;
    this.#signs = signs;
  }

  written(masked: Span): Span {
    const start = this.#from[masked.start] ?? this.#to[this.#to.length - 1] ?? 0;
    const end = masked.end > masked.start ? (this.#to[masked.end - 1] ?? start) : start;
    return sourceSpan(this.#folded, { start, end });
  }

  mentionAt(offset: number): Mention | null {
    return this.#signs.get(offset) ?? null;
  }
}

/** A sentence in which each mention is replaced by its sign; maskings come in order and do not overlap. */
export function maskSentence(folded: Folded, place: SentencePlace, maskings: readonly Masking[]): Sentence {
  return new MaskedSentence(folded, place, maskings);
}

/** Maskings in their order; of two that overlap the one that begins first, or is longer, stays. */
export function inOrder(maskings: readonly Masking[]): readonly Masking[] {
  const sorted = [...maskings].sort((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end);
  const kept: Masking[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.stretch, next.stretch)) kept.push(next);
  }
  return kept;
}

/** The first masking at or after this offset. */
export function firstFrom(maskings: readonly Masking[], offset: number): number {
  let [low, high] = [0, maskings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((maskings[middle]?.stretch.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
