import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';

/** A bar on a terminal that is wiped away before each line that stays. */
export interface Progress {
  readonly begin: (name: string) => void;
  readonly clear: () => void;
  readonly end: () => void;
}

const WIDTH = 20;
const NONE: Progress = { begin: () => {}, clear: () => {}, end: () => {} };

/** Shows how far a command is, on a terminal only: a pipe or a file gets the lines that stay and nothing else. */
export function showProgress(stream: Writable, total: number): Progress {
  if (!(stream instanceof WriteStream) || total < 2) return NONE;
  let done = 0;
  const clear = (): void => {
    stream.cursorTo(0);
    stream.clearLine(0);
  };
  return {
    begin: (name) => {
      const filled = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      clear();
      stream.write(`${bar} ${done}/${total} ${name}`.slice(0, Math.max(20, stream.columns - 1)));
      done += 1;
    },
    clear,
    end: clear,
  };
}
