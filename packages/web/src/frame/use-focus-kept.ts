import { useEffect } from 'react';
import type { RefObject } from 'react';

/** When what has the focus goes (a chip let go of, a button used up), the focus stays about there: on the nearest that is left around it. */
export function useFocusKept(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = main.current;
    if (root === null) return undefined;
    let last: EventTarget | null = null;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      last = target;
      around = target instanceof HTMLElement && root.contains(target) ? thoseAround(target, root) : [];
    };
    const forget = ({ target }: FocusEvent) => {
      // Some browsers tell of it before it goes, so a moment later: if it is still there, she left it of her own accord.
      requestAnimationFrame(() => {
        if (target === last && hasNoFocus() && target instanceof HTMLElement && target.isConnected && !target.matches(':disabled')) around = [];
      });
    };
    const keep = () => {
      if (!hasNoFocus() || around.length === 0) return;
      // Whoever knows better where the focus belongs goes first: a field that opens waits for what still moves before it takes the focus.
      void untilStill().then(() => {
        if (hasNoFocus()) focusOn(around.find((each) => each.isConnected));
      });
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [main]);
}

/** Ends some frames after the last transition now under way; what goes round for ever is not waited for. */
async function untilStill(): Promise<void> {
  await nextFrame();
  await Promise.allSettled(document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])));
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<number> {
  return new Promise((go) => {
    requestAnimationFrame(go);
  });
}

function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function thoseAround(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  return element === root || parent === null ? [] : [parent, ...thoseAround(parent, root)];
}

function focusOn(element: HTMLElement | undefined): void {
  if (element === undefined) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.dataset['focusKept'] = '';
  }
  element.focus({ preventScroll: true });
}
