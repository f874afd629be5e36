import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';

/** What a run of the command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What is piped in, and what the environment says besides the language. */
export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the installed command is called from. */
  readonly folder?: string;
}

/** The system of the tests speaks Arabic. */
export const SPEAKS_ARABIC = { LANG: 'ar_EG.UTF-8' };

/** The folder of the sample documents. */
export const samples = fileURLToPath(new URL('../../../../samples/', import.meta.url));

/** Runs the command in this process, on streams of its own: the same from the words after `mithaq` to the exit code, without the start of a process. */
export async function mithaq(words: readonly string[], { input = '', env }: Surroundings = {}): Promise<Ran> {
  const [output, errors] = [kept(), kept()];
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const code = await run(words, {
    input: Readable.from(bytes.length === 0 ? [] : [bytes]),
    output: output.stream,
    errors: errors.stream,
    environment: { ...SPEAKS_ARABIC, ...env },
  });
  return { code, out: output.text(), err: errors.text() };
}

/** A stream that keeps what is written. */
function kept(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString() };
}
