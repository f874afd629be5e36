import { captureInWorker, charsetOf, drawInWorker, recogniseInWorker } from './capture-in-worker.ts';
import { safeName } from './safe-name.ts';
import type { Outcome, TellingMemory, WorkerAnswer, WorkerTask } from './worker-messages.ts';

// The process that started this one decides when it ends: Ctrl-C in a terminal reaches both, and must not lose a document.
process.on('SIGINT', () => undefined);

// Where it was killed, nobody is left to end this one: the engine's threads would go on for good.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const TELL_MEMORY_EVERY_MS = 100;
if (process.platform !== 'linux') {
  setInterval(() => process.send?.({ residentMegabytes: process.memoryUsage.rss() / 1024 / 1024 } satisfies TellingMemory), TELL_MEMORY_EVERY_MS).unref();
}

process.on('message', (task: WorkerTask) => {
  void answer(task).then((reply) => process.send?.(reply));
});

/**
 * A full stack is a limit that was met, as a full heap is. The library that reads PDF ends itself over what no sound program writes,
 * such as forms that unfold without measure. Any other error is a fault of ours, and is told as one.
 */
async function answer(task: WorkerTask): Promise<WorkerAnswer> {
  const { input, limits } = task;
  try {
    return { outcome: await outcomeOf(task) };
  } catch (error) {
    if (error instanceof RangeError) return { isSpent: true, outcome: { refused: 'out-of-memory', detail: { megabytes: limits.memoryMegabytes }, safeName: safeName(input.fileName) } };
    if (error instanceof Error && error.name === 'RuntimeError') return { isSpent: true, outcome: { refused: 'broken-pdf', safeName: safeName(input.fileName) } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Files of which pages are being drawn, by their numbers. */
const kept = new Map<number, Uint8Array>();

function bytesOf({ input, file, keeps }: WorkerTask): Uint8Array {
  if (file === undefined || keeps === undefined) return (file === undefined ? undefined : kept.get(file)) ?? input.bytes;
  kept.set(file, input.bytes);
  for (const one of kept.keys()) if (!keeps.includes(one)) kept.delete(one);
  return input.bytes;
}

async function outcomeOf(task: WorkerTask): Promise<Outcome> {
  const { limits, draw, recognise, feed, recognised } = task;
  const input = { ...task.input, bytes: bytesOf(task) };
  if (draw !== undefined) return drawInWorker(input, draw);
  if (recognise === true) return recogniseInWorker(input);
  if (feed === true) return (await import('./feed/read-feed.ts')).readFeed(input.bytes, charsetOf(input.mediaType));
  return captureInWorker(input, limits, recognised);
}
