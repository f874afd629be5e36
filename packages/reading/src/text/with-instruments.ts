import type { Mention, Sentence } from '../ground.ts';
import { SIGN } from './masked.ts';
import type { Span } from './span.ts';

/** The same sentence with one sign for each of these names of instruments, given in masked letters. */
export function withInstruments(sentence: Sentence, names: readonly Span[]): Sentence {
  return names.length === 0 ? sentence : new WithInstruments(sentence, names);
}

/** A sentence laid over another: same source, shorter letters. */
class WithInstruments implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly segment: number;
  readonly isHeadline: boolean;
  readonly mentions: readonly Mention[];
  readonly masked: string;
  readonly #below: Sentence;
  /** For each letter here, the stretch of letters below. */
  readonly #stretches: readonly Span[];
  readonly #signs: ReadonlyMap<number, Mention>;

  constructor(below: Sentence, names: readonly Span[]) {
    this.start = below.start;
    this.end = below.end;
    this.segment = below.segment;
    this.isHeadline = below.isHeadline;
    this.#below = below;
    const stretches: Span[] = [];
    const signs = new Map<number, Mention>();
    let masked = '';
    let at = 0;
    const copyUntil = (end: number): void => {
      for (; at < end; at++) {
        const mention = below.mentionAt(at);
        if (mention !== null) signs.set(masked.length, mention);
        masked += below.masked.charAt(at);
        stretches.push({ start: at, end: at + 1 });
      }
    };
    for (const name of names) {
      copyUntil(name.start);
      signs.set(masked.length, { kind: 'instrument', key: null, ...below.written(name) });
      masked += SIGN.instrument;
      stretches.push(name);
      at = name.end;
    }
    copyUntil(below.masked.length);
    this.masked = masked;
    this.mentions = [...signs.values()];
    this.#stretches = stretches;
    this.#signs = signs;
  }

  written(masked: Span): Span {
    const start = this.#stretches[masked.start]?.start ?? this.#below.masked.length;
    const end = masked.end > masked.start ? (this.#stretches[masked.end - 1]?.end ?? start) : start;
    return this.#below.written({ start, end });
  }

  mentionAt(offset: number): Mention | null {
    return this.#signs.get(offset) ?? null;
  }
}
