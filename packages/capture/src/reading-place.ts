import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaptureLimits } from './captured.ts';
import { FilesSent } from './files-sent.ts';
import { PoolClosed } from './pool-closed.ts';
import { safeName } from './safe-name.ts';
import { permissions } from './worker-permissions.ts';
import { watchMemory } from './watch-memory.ts';
import { isTellingMemory, type Outcome, type WorkerAnswer, type WorkerTask } from './worker-messages.ts';

/** What a document is handed over for. */
export type Task = Omit<WorkerTask, 'limits'>;

/** One worker and what it has in hand; the worker is replaced when it had to be stopped. */
export interface ReadingPlace {
  readonly busy: boolean;
  work(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** A worker with its libraries holds some 100 MB: after a minute without a document it is let go. */
const IDLE_MILLISECONDS = 60_000;

type Ending = WorkerAnswer | { readonly stopped: 'too-slow' | 'out-of-memory'; readonly detail: Readonly<Record<string, number>> };

/** Opens a place. The engine that recognises words runs in threads of its own, which no other task needs. */
export function openReadingPlace(limits: CaptureLimits, { withThreads = false } = {}): ReadingPlace {
  let worker: ChildProcess | null = null;
  let busy = false;
  let leaving: NodeJS.Timeout | undefined;
  const sent = new FilesSent();

  const leave = async () => {
    clearTimeout(leaving);
    const left = worker;
    worker = null;
    if (left !== null) await stop(left);
  };

  const work = async (task: Task): Promise<Outcome> => {
    if (worker === null || hasEnded(worker)) {
      worker = startWorker(limits, withThreads);
      sent.forget();
    }
    const own = worker;
    const ending = await workWith(own, sent.asSent({ ...task, limits }));
    if ('outcome' in ending) {
      // memory that libraries took is not given back: the next document is not to be refused for it
      if (ending.isSpent || ending.residentMegabytes > limits.memoryMegabytes) await leave();
      return ending.outcome;
    }
    // the place was closed meanwhile: what ended the worker says nothing of the document
    if (worker !== own) throw new PoolClosed();
    // A worker that met a limit, or a fault of ours, is not trusted with the next document.
    await leave();
    if ('fault' in ending) throw new Error(`capture failed on a document: ${ending.fault}`);
    return { refused: ending.stopped, detail: ending.detail, safeName: safeName(task.input.fileName) };
  };

  return {
    get busy() {
      return busy;
    },
    async work(task) {
      busy = true;
      clearTimeout(leaving);
      try {
        return await work(task);
      } finally {
        busy = false;
        leaving = setTimeout(() => void leave(), IDLE_MILLISECONDS).unref();
      }
    },
    close: leave,
  };
}

/**
 * The worker is a process of its own. A thread will not do: when V8 finds no room for one large allocation it ends the
 * whole process, whatever limits the thread was given. It may read its own program and nothing else: no writing, no
 * environment, no programs.
 */
function startWorker(limits: CaptureLimits, withThreads: boolean): ChildProcess {
  const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    env: {},
    // A small space for young objects keeps a worker at some 110 MB instead of 230, at the same speed.
    execArgv: [...permissions(), ...(withThreads ? ['--allow-worker'] : []), '--max-semi-space-size=4', `--max-old-space-size=${limits.memoryMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  keepAlive(worker, false);
  return worker;
}

/** Only a busy worker keeps this process from ending. */
function keepAlive(worker: ChildProcess, alive: boolean): void {
  if (alive) worker.ref();
  else worker.unref();
  if (alive) worker.channel?.ref();
  else worker.channel?.unref();
}

/** Waits for the answer, the end of the time, or the end of the worker, whichever comes first. */
function workWith(worker: ChildProcess, task: WorkerTask): Promise<Ending & { readonly residentMegabytes: number }> {
  return new Promise((resolve) => {
    const end = (ending: Ending) => {
      clearTimeout(timer);
      const residentMegabytes = watch.end();
      worker.off('message', answered).off('exit', exited).off('error', failed);
      keepAlive(worker, false);
      resolve({ ...ending, residentMegabytes });
    };
    const answered = (message: unknown) => {
      if (!isTellingMemory(message)) end(isAnswer(message) ? message : { fault: 'the worker answered something else' });
    };
    const exited = (code: number | null, signal: NodeJS.Signals | null) => end(endingOf({ code, signal }, task.limits));
    const failed = (error: Error) => end({ fault: error.message });
    const { milliseconds, residentMegabytes } = task.limits;
    const timer = setTimeout(() => end({ stopped: 'too-slow', detail: { milliseconds } }), milliseconds);
    const watch = watchMemory(worker, residentMegabytes, () => end({ stopped: 'out-of-memory', detail: { megabytes: residentMegabytes } }));
    worker.on('message', answered).on('exit', exited).on('error', failed);
    keepAlive(worker, true);
    // A worker that dies while the document is being sent is told of by its exit.
    worker.send(task, () => undefined);
  });
}

function isAnswer(message: unknown): message is WorkerAnswer {
  return typeof message === 'object' && message !== null && ('outcome' in message || 'fault' in message);
}

interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** V8 aborts when its heap is full, and the system kills what takes too much of the machine. */
function endingOf({ code, signal }: Exit, { memoryMegabytes }: CaptureLimits): Ending {
  const isMemory = signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGKILL' || code === 134;
  return isMemory ? { stopped: 'out-of-memory', detail: { megabytes: memoryMegabytes } } : { fault: `the worker ended with ${signal ?? code}` };
}

/** The system may end an idle worker to win memory. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function stop(worker: ChildProcess): Promise<void> {
  if (hasEnded(worker)) return;
  worker.ref();
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  worker.on('error', () => undefined);
  worker.kill('SIGKILL');
  await exited;
}
