import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DocumentPage, Span } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { boxesOf, wordsOf, type Box } from '../paper/boxes.ts';
import { imageAddress, pageQuery } from '../paper/queries.ts';
import { lineAround } from './places.ts';

interface LineImageProps {
  readonly document: DocumentPage;
  /** The words in question. */
  readonly span: Span;
}

/** How much of the page is seen around the words, in heights of their line. */
const BESIDE = 7;
const ABOVE = 0.7;

/** The place on the page where words stand, cut out of its image: what she reads there decides. */
export function LineImage({ document, span }: LineImageProps) {
  const { texts } = useSpeech();
  const index = document.pages.findIndex(({ start, end }) => start !== null && end !== null && start <= span.start && span.start < Math.max(end, start + 1));
  const page = document.pages[index];
  const { data: places } = useQuery({ ...pageQuery(document, index + 1), enabled: page !== undefined });
  const words = useMemo(() => (places === undefined ? [] : wordsOf(places)), [places]);
  const own = around(boxesOf(words, span)) ?? around(boxesOf(words, lineAround(document.text, span)));
  if (page === undefined || own === null) return null;
  const cut = cutAround(own, page);
  const [across, down] = [100 / cut.width, 100 / cut.height];
  return (
    <div className="line-image" dir="ltr" style={{ aspectRatio: `${cut.width} / ${cut.height}` }}>
      <img
        src={imageAddress(document.id, index + 1)}
        alt={texts.recognition.image}
        draggable={false}
        style={{ inlineSize: `${page.width * across}%`, insetInlineStart: `${-cut.left * across}%`, insetBlockStart: `${-cut.top * down}%` }}
      />
      <span
        className="line-image-words"
        style={{ insetInlineStart: `${(own.left - cut.left) * across}%`, insetBlockStart: `${(own.top - cut.top) * down}%`, inlineSize: `${own.width * across}%`, blockSize: `${own.height * down}%` }}
      />
    </div>
  );
}

function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  return others.reduce((all, box) => {
    const [left, top] = [Math.min(all.left, box.left), Math.min(all.top, box.top)];
    return { left, top, width: Math.max(all.left + all.width, box.left + box.width) - left, height: Math.max(all.top + all.height, box.top + box.height) - top };
  }, first);
}

/** The part of the page that is shown, which never reaches beyond it. */
function cutAround(box: Box, page: { readonly width: number; readonly height: number }): Box {
  const left = Math.max(0, box.left - box.height * BESIDE);
  const top = Math.max(0, box.top - box.height * ABOVE);
  return {
    left,
    top,
    width: Math.min(page.width, box.left + box.width + box.height * BESIDE) - left,
    height: Math.min(page.height, box.top + box.height * (1 + ABOVE)) - top,
  };
}
