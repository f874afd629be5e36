import type { WorkerTask } from './worker-messages.ts';

/** Two scans take turns; each file is 50 MB at most. */
const MOST_KEPT = 2;

/**
 * Which files a worker keeps. Pages of a document are drawn one by one, and its bytes are sent with the first only: a book of three
 * hundred pages would be copied three hundred times.
 */
export class FilesSent {
  readonly #numbers = new WeakMap<Uint8Array, number>();
  #kept: readonly number[] = [];
  #last = 0;

  /** The task as it is to be sent: without the bytes where the worker has them, else with what it may forget for them. */
  asSent(task: WorkerTask): WorkerTask {
    if (task.draw === undefined) return task;
    const { bytes } = task.input;
    const known = this.#numbers.get(bytes);
    if (known !== undefined && this.#kept.includes(known)) return { ...task, input: { ...task.input, bytes: new Uint8Array() }, file: known };
    this.#last += 1;
    this.#numbers.set(bytes, this.#last);
    this.#kept = [...this.#kept, this.#last].slice(-MOST_KEPT);
    return { ...task, file: this.#last, keeps: this.#kept };
  }

  /** Another worker has taken the place of the one that had them. */
  forget(): void {
    this.#kept = [];
  }
}
