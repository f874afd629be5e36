import { useEffect, useMemo, useRef } from 'react';
import type { DocumentPage, Span } from '../api/types.ts';
import { PaperPage, type PaperMark } from './paper-page.tsx';
import './paper.css';

interface PaperViewProps {
  readonly document: Pick<DocumentPage, 'id' | 'pages' | 'doubtful' | 'rewordings' | 'state' | 'progress'>;
  readonly marks: readonly PaperMark[];
  /** Words chosen by hand, and what to do with them; left out where nothing can be chosen. */
  readonly chosen?: Span | null;
  readonly onChoose?: (words: Span) => void;
}

/** The pages of a document as they look, with words lit on them. */
export function PaperView({ document, marks, chosen = null, onChoose }: PaperViewProps) {
  const distinct = useMemo(() => distinctMarks(marks), [marks]);
  // what is no longer in question is not left: the paper stays where she looks
  const focus = marks.find(({ isStrong }) => isStrong) ?? null;
  const frame = useRef<HTMLDivElement>(null);
  const first = marks[0] ?? null;
  const pageOfFirst = first === null ? -1 : document.pages.findIndex((page) => isOn(page, first));
  useEffect(() => {
    if (pageOfFirst >= 0) frame.current?.children.item(pageOfFirst)?.scrollIntoView({ block: 'nearest' });
  }, [pageOfFirst]);
  return (
    <div ref={frame} className="paper">
      {document.pages.map((page, index) => (
        <PaperPage
          // oxlint-disable-next-line react/no-array-index-key -- a page is its number
          key={index}
          document={document}
          number={index + 1}
          of={document.pages.length}
          page={page}
          marks={distinct.filter((mark) => isOn(page, mark))}
          doubtful={document.doubtful.filter((span) => isOn(page, span))}
          focus={focus !== null && isOn(page, focus) ? focus : null}
          chosen={chosen !== null && isOn(page, chosen) ? chosen : null}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
      ))}
    </div>
  );
}

/** The same words may prove several facts: on paper they are lit once, strongly where one of them is in question. */
function distinctMarks(marks: readonly PaperMark[]): readonly PaperMark[] {
  const met = new Map<string, PaperMark>();
  for (const mark of marks) {
    const key = `${mark.start}-${mark.end}`;
    if (mark.isStrong || !met.has(key)) met.set(key, mark);
  }
  return [...met.values()];
}

function isOn({ start, end }: { readonly start: number | null; readonly end: number | null }, span: Span): boolean {
  return start !== null && end !== null && span.start < end && start < span.end;
}
