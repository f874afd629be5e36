import { extname } from 'node:path';
import type { LeftOutBecause } from '@mithaq/server/folders';
import type { Texts } from '../language/index.ts';

/** What became of the files so far. */
export interface Tally {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly add: (outcome: Outcome) => void;
  /** A file that was refused, by the code of the reason and its sentence without particulars. */
  readonly refuse: (code: string, sentence: string) => void;
  readonly leaveOut: (path: string, because: LeftOutBecause) => void;
  /** How many were counted, what was left out aside. */
  readonly total: () => number;
  readonly hasLeftOut: () => boolean;
  /** The lines that say it all at the end. */
  readonly lines: (texts: Texts) => readonly string[];
}

export type Outcome = 'captured' | 'known' | 'refused';

/** So many endings of left out files are named. */
const MOST_ENDINGS = 5;

export function openTally(): Tally {
  const counts: Record<Outcome, number> = { captured: 0, known: 0, refused: 0 };
  const reasons = new Map<string, { count: number; readonly sentence: string }>();
  const leftOut = new Map<LeftOutBecause, number>();
  const endings = new Map<string, number>();
  return {
    counts,
    add: (outcome) => {
      counts[outcome] += 1;
    },
    refuse: (code, sentence) => {
      counts.refused += 1;
      reasons.set(code, { sentence, count: (reasons.get(code)?.count ?? 0) + 1 });
    },
    leaveOut: (path, because) => {
      leftOut.set(because, (leftOut.get(because) ?? 0) + 1);
      const ending = extname(path).toLowerCase();
      if (because === 'no-document' && ending !== '') endings.set(ending, (endings.get(ending) ?? 0) + 1);
    },
    total: () => counts.captured + counts.known + counts.refused,
    hasLeftOut: () => leftOut.size > 0,
    lines: ({ capture, colon }) => [
      capture.summary(counts),
      ...[...reasons].sort(([, a], [, b]) => b.count - a.count).map(([code, { count, sentence }]) => `  ${count} × ${sentence} [${code}]`),
      ...(leftOut.size === 0 ? [] : [capture.leftOut([...leftOut].map(([because, count]) => `${capture.because[because]}${colon}${count}${because === 'no-document' ? named(endings) : ''}`))]),
    ],
  };
}

/** The commonest endings, such as « (.mp4 12, .exe 3)». */
function named(endings: ReadonlyMap<string, number>): string {
  const common = [...endings].sort(([, a], [, b]) => b - a).slice(0, MOST_ENDINGS);
  return common.length === 0 ? '' : ` (${common.map(([ending, count]) => `${ending} ${count}`).join(', ')})`;
}
