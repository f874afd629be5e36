import type { Wish } from './command-line.ts';
import type { Texts } from './language/index.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given: what was asked, the sentences to answer with, and where to write them. */
export interface Asked {
  readonly wish: Wish;
  readonly texts: Texts;
  readonly terminal: Terminal;
}

/** A command does what was asked and returns its exit code. */
export type Command = (asked: Asked) => Promise<number>;
