/** What a key does in a review. To go on is to step to the next proposal, or to finish once none is left to decide. */
export type Command =
  | 'accept'
  | 'accept-all'
  | 'correct'
  | 'reject'
  | 'next'
  | 'previous'
  | 'go-on'
  | 'later'
  | 'later-document'
  | 'finish'
  | 'undo'
  | 'why'
  | 'choose-words'
  | 'add'
  | 'correct-words'
  | 'differences'
  | 'help';

// By the place of the key, not by its letter: on an Arabic keyboard the key A types ش.
const BY_CODE: Readonly<Record<string, Command>> = {
  KeyA: 'accept',
  KeyE: 'correct',
  KeyR: 'reject',
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  KeyL: 'later',
  KeyN: 'finish',
  KeyZ: 'undo',
  KeyW: 'why',
  KeyS: 'choose-words',
  KeyP: 'add',
  KeyM: 'correct-words',
  KeyD: 'differences',
};

export interface Keystroke {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a keystroke; none where a modifier makes it the browser's. */
export function commandOf(stroke: Keystroke): Command | null {
  // The question mark stands elsewhere on each layout, and is ؟ in Arabic.
  if (stroke.key === '?' || stroke.key === '؟') return 'help';
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  const command = BY_CODE[stroke.code] ?? null;
  if (!stroke.shiftKey) return stroke.code === 'Enter' || stroke.code === 'NumpadEnter' ? 'go-on' : command;
  return command === null ? null : (WITH_SHIFT[command] ?? null);
}

/** With Shift a key does to the whole document what it does to a proposal. */
const WITH_SHIFT: { readonly [command in Command]?: Command } = { accept: 'accept-all', later: 'later-document' };

/** The commands with the keys that are shown for them. */
export const shownKeys: readonly { readonly command: Exclude<Command, 'go-on'>; readonly keys: readonly string[] }[] = [
  { command: 'accept', keys: ['A'] },
  { command: 'correct', keys: ['E'] },
  { command: 'reject', keys: ['R'] },
  { command: 'next', keys: ['J', '↓', '⏎'] },
  { command: 'previous', keys: ['K', '↑'] },
  { command: 'later', keys: ['L'] },
  { command: 'accept-all', keys: ['⇧ A'] },
  { command: 'later-document', keys: ['⇧ L'] },
  { command: 'finish', keys: ['N'] },
  { command: 'undo', keys: ['Z'] },
  { command: 'why', keys: ['W'] },
  { command: 'choose-words', keys: ['S'] },
  { command: 'add', keys: ['P'] },
  { command: 'correct-words', keys: ['M'] },
  { command: 'differences', keys: ['D'] },
  { command: 'help', keys: ['?'] },
];
