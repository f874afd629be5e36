import { useEffect, useState } from 'react';
import type { Capturing } from './capture-context.ts';
import { loneAddress } from './lone-address.ts';

const TYPED_IN = 'input:not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** Whether what happens here is typing, so that shortcuts and pasting belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_IN) !== null;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

// A short paste is a slip of the hand, not a document.
const SHORTEST_TEXT = 40;

/** Listens on the whole window; true while files hover over it. */
export function useDropAndPaste({ takeFiles, askForText, askForAddress }: Capturing): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    // Entering a child fires before leaving its parent, so the depth is counted.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDragging(false);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setDragging(false);
      takeFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        takeFiles(files);
        return;
      }
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const address = loneAddress(text);
      if (address !== null) askForAddress(address);
      else if (text.trim().length >= SHORTEST_TEXT) askForText(text);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [takeFiles, askForText, askForAddress]);

  return dragging;
}
