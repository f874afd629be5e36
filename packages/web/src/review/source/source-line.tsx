import { memo } from 'react';
import type { Span } from '../../api/types.ts';
import { runsOf } from './runs.ts';
import type { Line, Mark, Run } from './runs.ts';

function classOf({ mark, isChosen }: Run): string | undefined {
  const lit = mark === null ? [] : ['lit', `lit-${mark.tint}`, `lit-${mark.basis}`, ...(mark.isStrong ? ['lit-strong'] : [])];
  const all = isChosen ? [...lit, 'chosen'] : lit;
  return all.length === 0 ? undefined : all.join(' ');
}

function RunText({ run }: { readonly run: Run }) {
  const className = classOf(run);
  if (className === undefined) return <span data-at={run.start}>{run.text}</span>;
  return (
    <mark data-at={run.start} className={className}>
      {run.text}
    </mark>
  );
}

interface SourceLineProps {
  readonly line: Line;
  readonly marks: readonly Mark[];
  readonly chosen: Span | null;
}

/** One line of the source with what is lit on it. Always text, never markup. */
export const SourceLine = memo(function SourceLine({ line, marks, chosen }: SourceLineProps) {
  return (
    <p className="source-line" dir="auto">
      {runsOf(line, marks, chosen).map((run) => (
        <RunText key={run.start} run={run} />
      ))}
    </p>
  );
});
