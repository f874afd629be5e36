import type { Span } from '../../api/types.ts';

/** The offset in the source of a place in the page: each run says where it begins. */
function offsetOf(node: Node | null, within: number): number | null {
  const run = node instanceof Element ? node.closest('[data-at]') : node?.parentElement?.closest('[data-at]');
  if (run instanceof HTMLElement) {
    const at = Number(run.dataset['at']);
    return node === run ? at + (within === 0 ? 0 : (run.textContent?.length ?? 0)) : at + within;
  }
  // Between runs: the run that begins there.
  const next = node instanceof Element ? node.children.item(within) : null;
  const first = next?.matches('[data-at]') === true ? next : next?.querySelector('[data-at]');
  return first instanceof HTMLElement ? Number(first.dataset['at']) : null;
}

/** What is selected by hand inside an element, as offsets of the source; a click is an empty span. */
export function selectedIn(element: Element): Span | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end < start ? null : { start, end };
}

/** Brings what is lit or chosen into view, if it is not there already. */
export function bringIntoView(pane: HTMLElement, selector: string): void {
  const target = pane.querySelector(selector);
  // A pane that is not shown cannot be scrolled, and must not scroll the page.
  if (target === null || pane.offsetParent === null) return;
  const frame = pane.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  const margin = 48;
  if (place.top >= frame.top + margin && place.bottom <= frame.bottom - margin) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo({
    top: pane.scrollTop + place.top - frame.top - frame.height / 3,
    behavior: calm ? 'auto' : 'smooth',
  });
}
