import type { Wish } from './command-line.ts';
import type { Texts } from './language/index.ts';

/** What a command is given: what was asked, and the sentences to answer with. */
export interface Asked {
  readonly wish: Wish;
  readonly texts: Texts;
}

/** A command does what was asked and returns its exit code. */
export type Command = (asked: Asked) => Promise<number>;
