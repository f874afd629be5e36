import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useSpeech } from '../language/language.tsx';

// a heading may be the name of a file, which mixes letters of both directions
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** The title of the window says what the heading of the page says, on every page without its doing. */
export function usePageTitle(main: RefObject<HTMLElement | null>): void {
  const { texts } = useSpeech();
  const { name } = texts.frame;
  useEffect(() => {
    if (main.current === null) return undefined;
    const page = main.current;
    const tell = () => {
      const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
      const title = heading === '' ? name : `${ISOLATE}${heading}${END_ISOLATE} — ${name}`;
      if (document.title !== title) document.title = title;
    };
    tell();
    const watch = new MutationObserver(tell);
    watch.observe(page, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [main, name]);
}

/** After going to another page the keys and the reader's voice begin at its content, not nowhere. */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
      }),
    [router, main],
  );
}
