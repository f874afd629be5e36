import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isTellingMemory } from './worker-messages.ts';

const LOOK_EVERY_MS = 50;

export interface MemoryWatch {
  /** Ends the watch, and tells what the worker holds now, in megabytes. */
  readonly end: () => number;
}

/**
 * Watches the memory that a worker holds of the machine. The limit that the engine keeps counts only its own objects; what libraries
 * take beside them (pictures, their own machines) is not counted there. Linux tells it at any moment; elsewhere the worker tells it
 * between two steps of its work.
 */
export function watchMemory(worker: ChildProcess, limitMegabytes: number, exceeded: () => void): MemoryWatch {
  let latest = 0;
  const look = (megabytes: number): void => {
    latest = megabytes;
    if (megabytes > limitMegabytes) exceeded();
  };
  const told = (message: unknown): void => {
    if (isTellingMemory(message)) look(message.residentMegabytes);
  };
  const timer = setInterval(() => look(residentMegabytesOf(worker.pid) || latest), LOOK_EVERY_MS).unref();
  worker.on('message', told);
  return {
    end: () => {
      clearInterval(timer);
      worker.off('message', told);
      return residentMegabytesOf(worker.pid) || latest;
    },
  };
}

/** 0 where the system does not tell it. */
function residentMegabytesOf(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    return Number(/^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.groups?.['kilobytes'] ?? 0) / 1024;
  } catch {
    // it has ended meanwhile
    return 0;
  }
}
