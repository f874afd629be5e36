import type { Span } from './span.ts';

/** Which letters of a text already stand for something; asked of any stretch in its own length. */
export class Taken {
  readonly #letters: Uint8Array;

  constructor(length: number, stretches: Iterable<Span> = []) {
    this.#letters = new Uint8Array(length);
    for (const stretch of stretches) this.add(stretch);
  }

  add({ start, end }: Span): void {
    this.#letters.fill(1, start, end);
  }

  meets({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#letters[at] === 1) return true;
    return false;
  }
}
