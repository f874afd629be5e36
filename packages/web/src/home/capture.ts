import { useSyncExternalStore } from 'react';
import { send } from '../api/client.ts';
import { queryClient } from '../api/queries.ts';
import type { CaptureOutcome } from '../api/types.ts';

/** What was handed in during this visit, newest first, and how much is still on its way. */
export interface Captures {
  readonly sending: number;
  readonly outcomes: readonly CaptureOutcome[];
}

let captures: Captures = { sending: 0, outcomes: [] };
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
  for (const file of files) form.append('file', file, file.name);
  return handIn(files.length, form);
}

export function captureText(text: string, title: string): Promise<readonly CaptureOutcome[]> {
  return handIn(1, title.trim() === '' ? { text } : { text, title: title.trim() });
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
