/** One connection's place at the engine. */
export interface Session {
  readonly answer: (bytes: Uint8Array) => void;
}

interface Waiting {
  readonly session: Session;
  readonly batch: Uint8Array;
}

/** Runs a batch and gives its answer; tells whether a transaction stays open behind it. */
export type RunBatch = (batch: Uint8Array) => { answer: Uint8Array; inTransaction: boolean };

/**
 * The embedded engine knows one connection only. Batches are run one by one in the order they came; a connection
 * that has a transaction open keeps the turn until it is closed, as if the others waited for its locks.
 */
export class Turns {
  readonly #run: RunBatch;
  #waiting: Waiting[] = [];
  #owner: Session | null = null;

  constructor(run: RunBatch) {
    this.#run = run;
  }

  ask(session: Session, batch: Uint8Array): void {
    this.#waiting.push({ session, batch });
    this.#serve();
  }

  /** The connection is gone: what it had waiting is dropped, and an open transaction of its own rolled back. */
  leave(session: Session, rollback: Uint8Array): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting.session !== session);
    if (this.#owner !== session) return;
    this.#run(rollback);
    this.#owner = null;
    this.#serve();
  }

  #serve(): void {
    for (let next = this.#next(); next; next = this.#next()) {
      const { answer, inTransaction } = this.#run(next.batch);
      this.#owner = inTransaction ? next.session : null;
      next.session.answer(answer);
    }
  }

  #next(): Waiting | undefined {
    const owner = this.#owner;
    if (!owner) return this.#waiting.shift();
    const index = this.#waiting.findIndex((waiting) => waiting.session === owner);
    return index === -1 ? undefined : this.#waiting.splice(index, 1)[0];
  }
}
