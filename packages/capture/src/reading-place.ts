import { Worker } from 'node:worker_threads';
import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal, RefusalCode } from './captured.ts';
import { safeName } from './safe-name.ts';
import type { WorkerAnswer, WorkerTask } from './worker-messages.ts';

/** One worker and what it is reading; the worker is replaced when it had to be stopped. */
export interface ReadingPlace {
  readonly busy: boolean;
  read(input: CaptureInput): Promise<Captured | CaptureRefusal>;
  close(): Promise<void>;
}

type Ending = WorkerAnswer | { readonly stopped: RefusalCode };

export function openReadingPlace(limits: CaptureLimits): ReadingPlace {
  let worker: Worker | null = null;
  let busy = false;

  const read = async (input: CaptureInput): Promise<Captured | CaptureRefusal> => {
    const started = (worker ??= startWorker(limits));
    const ending = await readWith(started, input, limits);
    if ('outcome' in ending) return ending.outcome;
    // A worker that met a limit, or a fault of ours, is not trusted with the next document.
    worker = null;
    await started.terminate();
    if ('fault' in ending) throw new Error(`capture failed on a document: ${ending.fault}`);
    return { refused: ending.stopped, safeName: safeName(input.fileName), ...detailOf(ending.stopped, limits) };
  };

  return {
    get busy() {
      return busy;
    },
    async read(input) {
      busy = true;
      try {
        return await read(input);
      } finally {
        busy = false;
      }
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The worker gets no environment and no output of its own; an idle one does not keep the process alive. */
function startWorker(limits: CaptureLimits): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    name: 'mithaq capture',
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 32 },
  });
  worker.unref();
  return worker;
}

/** Waits for the answer, the end of the time, or the end of the worker, whichever comes first. */
function readWith(worker: Worker, input: CaptureInput, limits: CaptureLimits): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', failed).off('exit', exited).unref();
      // The worker dies of its own errors; what it says while dying is of no more interest.
      if (!('outcome' in ending)) worker.on('error', () => undefined);
      resolve(ending);
    };
    const failed = (error: Error) => end(isOutOfMemory(error) ? { stopped: 'out-of-memory' } : { fault: error.stack ?? error.message });
    const exited = () => end({ stopped: 'out-of-memory' });
    const timer = setTimeout(() => end({ stopped: 'too-slow' }), limits.milliseconds);
    worker.on('message', end).on('error', failed).on('exit', exited).ref();
    // A copy is handed over, so that the caller's bytes stay the caller's.
    const bytes = new Uint8Array(input.bytes);
    const task: WorkerTask = { input: { ...input, bytes }, limits };
    worker.postMessage(task, [bytes.buffer]);
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function detailOf(code: RefusalCode, limits: CaptureLimits): { detail?: Record<string, number> } {
  if (code === 'too-slow') return { detail: { milliseconds: limits.milliseconds } };
  return code === 'out-of-memory' ? { detail: { megabytes: limits.memoryMegabytes } } : {};
}
