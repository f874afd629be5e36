import { useSyncExternalStore } from 'react';
import { send } from '../api/client.ts';
import { queryClient } from '../api/queries.ts';
import type { CaptureOutcome, Confidentiality } from '../api/types.ts';

/** What was handed in during this visit, newest first, and how much is still on its way. */
export interface Captures {
  readonly sending: number;
  readonly outcomes: readonly CaptureOutcome[];
  /** Who may see what is handed in; for this visit only, so that a level chosen for one file does not outlive it for long. */
  readonly level: Confidentiality;
}

let captures: Captures = { sending: 0, outcomes: [], level: 'internal' };
const listeners = new Set<() => void>();

function become(next: Captures): void {
  captures = next;
  for (const listener of listeners) listener();
}

async function handIn(count: number, body: unknown): Promise<readonly CaptureOutcome[]> {
  become({ ...captures, sending: captures.sending + count });
  try {
    const { outcomes } = await send<{ outcomes: CaptureOutcome[] }>('POST', '/documents', body);
    become({ ...captures, outcomes: [...outcomes, ...captures.outcomes] });
    return outcomes;
  } finally {
    become({ ...captures, sending: captures.sending - count });
    void queryClient.invalidateQueries({ queryKey: ['home'] });
    void queryClient.invalidateQueries({ queryKey: ['documents'] });
  }
}

/** Hands files in; one that is refused does not stop the others. */
export function captureFiles(files: readonly File[]): Promise<readonly CaptureOutcome[]> {
  const form = new FormData();
  // Before the files, since it holds for those that follow.
  form.append('confidentiality', captures.level);
  for (const file of files) form.append('file', file, file.name);
  return handIn(files.length, form);
}

export function captureText(text: string, title: string): Promise<readonly CaptureOutcome[]> {
  const { level: confidentiality } = captures;
  return handIn(1, title.trim() === '' ? { text, confidentiality } : { text, title: title.trim(), confidentiality });
}

/** Who may see what is handed in next. */
export function levelChosen(): Confidentiality {
  return captures.level;
}

export function handInAs(level: Confidentiality): void {
  become({ ...captures, level });
}

export function forgetOutcomes(): void {
  become({ ...captures, outcomes: [] });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useCaptures(): Captures {
  return useSyncExternalStore(subscribe, () => captures);
}
