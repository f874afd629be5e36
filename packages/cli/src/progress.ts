import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';

/** A bar on a terminal that is wiped away before each line that stays. */
export interface Progress {
  /** Shows how many are done, of how many (null while they are still being counted), and what else there is to say. */
  readonly show: (done: number, total: number | null, words: string) => void;
  readonly clear: () => void;
}

const WIDTH = 20;
const NONE: Progress = { show: () => {}, clear: () => {} };

/** Shows how far a command is, on a terminal only: a pipe or a file gets the lines that stay and nothing else. */
export function showProgress(stream: Writable): Progress {
  if (!(stream instanceof WriteStream)) return NONE;
  const clear = (): void => {
    stream.cursorTo(0);
    stream.clearLine(0);
  };
  return {
    show: (done, total, words) => {
      const filled = total === null || total === 0 ? 0 : Math.min(WIDTH, Math.round((done / total) * WIDTH));
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      clear();
      stream.write(`${bar} ${done}/${total ?? '…'} ${words}`.slice(0, Math.max(20, stream.columns - 1)));
    },
    clear,
  };
}

/** How quickly it goes, and how long it will still take. */
export interface Pace {
  /** How many a second, as a number to print. */
  readonly perSecond: string;
  /** `0:42` or `1:03:20`; null where nothing can be said. */
  readonly left: string | null;
}

/** The pace of the last half minute: what is in the register already goes by many times as quickly as what is read. */
const JUDGED_MS = 30_000;

/** Judges the pace each time it is told how many are done. */
export function openPace(now: () => number): (done: number, total: number | null) => Pace {
  const marks: { readonly at: number; readonly done: number }[] = [{ at: now(), done: 0 }];
  return (done, total) => {
    const at = now();
    while (marks.length > 2 && at - (marks[1]?.at ?? at) > JUDGED_MS) marks.shift();
    const first = marks[0] ?? { at, done };
    marks.push({ at, done });
    const rate = at === first.at ? 0 : ((done - first.done) * 1_000) / (at - first.at);
    const perSecond = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
    return { perSecond, left: total === null || rate === 0 ? null : clock(Math.max(0, total - done) / rate) };
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}
