import { captureInWorker } from './capture-in-worker.ts';
import { safeName } from './safe-name.ts';
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts';

// The process that started this one decides when it ends: Ctrl-C in a terminal reaches both, and must not lose a document.
process.on('SIGINT', () => undefined);

process.on('message', (task: WorkerTask) => {
  void answer(task).then((reply) => process.send?.(reply));
});

/** A full stack is a limit that was met, as a full heap is; any other error is a fault of ours, and is told as one. */
async function answer({ input, limits }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { outcome: await captureInWorker(input, limits) };
  } catch (error) {
    if (error instanceof RangeError) return { outcome: { refused: 'out-of-memory', detail: { megabytes: limits.memoryMegabytes }, safeName: safeName(input.fileName) } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
