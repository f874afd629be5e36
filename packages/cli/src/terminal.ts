import type { Writable } from 'node:stream';

/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What surrounds a command: what is piped into it, where it writes, and the environment. The process has one; a test brings its own. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly errors: Writable;
  readonly environment: Environment;
}
