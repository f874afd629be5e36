import { useEffect, useRef } from 'react';
import { isTyping } from '../home/drop-and-paste.ts';
import { commandOf } from './shortcuts.ts';
import type { Command } from './shortcuts.ts';

const OVERLAY = '[role=dialog], [role=alertdialog], .popover:not([hidden])';
const PRESSED_BY_ENTER = 'a, button, summary, [role=button], [role=tab], [role=textbox]';

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return true;
  if (document.querySelector(OVERLAY) !== null) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (event.key === 'Enter') return target.closest(PRESSED_BY_ENTER) !== null;
  // In the source the arrows go from word to word, among choices from one to the next.
  return event.key.startsWith('Arrow') && target.closest('[role=textbox], [role=tablist], input[type=radio]') !== null;
}

/** Escape leaves what is open on the page itself, once no menu or dialog above it takes the key. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector(OVERLAY) !== null) return;
      latest.current();
    };
    // Before the menu itself hears of it and is gone.
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
}

/** Runs commands for keys pressed anywhere on the page, but never while one types or a menu is open. */
export function useShortcuts(run: (command: Command) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isForSomethingElse(event)) return;
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
