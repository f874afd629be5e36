import { setTimeout } from 'node:timers/promises';

/** Waits so long, or until it is told to end. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => {});
}
