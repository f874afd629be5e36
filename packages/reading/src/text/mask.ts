import type { Mention, Sentence } from '../ground.ts';
import { type Folded, sourceSpan } from './folded.ts';
import { SIGN } from './masked.ts';
import { overlaps, type Span } from './span.ts';

/** A mention, and the stretch of letters that its sign stands for: a name with its honorifics, its quotes, its acronym. */
export interface Masking {
  readonly mention: Mention;
  readonly stretch: Span;
}

/** Where a sentence stands in the text. */
export interface SentencePlace {
  readonly segment: number;
  readonly isHeadline: boolean;
  /** In folded letters. */
  readonly stretch: Span;
}

/** The letters that signs are laid over: folded letters, or those of a sentence that has signs already. */
interface Below {
  readonly letters: string;
  readonly stretch: Span;
  written(stretch: Span): Span;
  mentionAt?(offset: number): Mention | null;
}

class MaskedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly segment: number;
  readonly isHeadline: boolean;
  readonly mentions: readonly Mention[];
  readonly masked: string;
  readonly #below: Below;
  /** For each masked letter, the stretch below it. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #signs = new Map<number, Mention>();

  constructor(place: Omit<SentencePlace, 'stretch'> & Span, below: Below, maskings: readonly Masking[]) {
    this.start = place.start;
    this.end = place.end;
    this.segment = place.segment;
    this.isHeadline = place.isHeadline;
    this.#below = below;
    let masked = '';
    let at = below.stretch.start;
    for (const { mention, stretch } of maskings) {
      if (stretch.start < at || stretch.end > below.stretch.end) continue;
      this.#copy({ start: at, end: stretch.start });
      masked += below.letters.slice(at, stretch.start);
      this.#signs.set(masked.length, mention);
      masked += SIGN[mention.kind];
      this.#from.push(stretch.start);
      this.#to.push(stretch.end);
      at = stretch.end;
    }
    this.#copy({ start: at, end: below.stretch.end });
    this.masked = masked + below.letters.slice(at, below.stretch.end);
    this.mentions = [...this.#signs.values()];
  }

  /** Letters, and signs among them, that stay as they are. */
  #copy({ start, end }: Span): void {
    for (let at = start; at < end; at++) {
      const mention = this.#below.mentionAt?.(at) ?? null;
      if (mention !== null) this.#signs.set(this.#from.length, mention);
      this.#from.push(at);
      this.#to.push(at + 1);
    }
  }

  written(masked: Span): Span {
    const start = this.#from[masked.start] ?? this.#below.stretch.end;
    const end = masked.end > masked.start ? (this.#to[masked.end - 1] ?? start) : start;
    return this.#below.written({ start, end });
  }

  mentionAt(offset: number): Mention | null {
    return this.#signs.get(offset) ?? null;
  }
}

/** A sentence in which each mention is replaced by its sign; maskings come in order and do not overlap. */
export function maskSentence(folded: Folded, { segment, isHeadline, stretch }: SentencePlace, maskings: readonly Masking[]): Sentence {
  const below = { letters: folded.text, stretch, written: (span: Span) => sourceSpan(folded, span) };
  return new MaskedSentence({ segment, isHeadline, ...sourceSpan(folded, stretch) }, below, maskings);
}

/** The same sentence with one sign for each of these names of instruments, given in its masked letters. */
export function withInstruments(sentence: Sentence, names: readonly Span[]): Sentence {
  if (names.length === 0) return sentence;
  const below = { letters: sentence.masked, stretch: { start: 0, end: sentence.masked.length }, written: (span: Span) => sentence.written(span), mentionAt: (offset: number) => sentence.mentionAt(offset) };
  return new MaskedSentence(sentence, below, names.map((stretch) => ({ stretch, mention: { kind: 'instrument', key: null, ...sentence.written(stretch) } })));
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

/** The first of these, in the order of their stretches, that begins at or after this offset; their number where none does. */
export function firstFrom(placed: readonly { readonly stretch: Span }[], offset: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.stretch.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
