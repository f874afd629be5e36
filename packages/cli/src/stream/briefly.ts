import { Script } from 'node:vm';

/** Where the engine finds the work; it can stop only what was begun as a script. */
const PLACE = 'mithaq.work';
const WORK = Symbol.for(PLACE);
const script = new Script(`globalThis[Symbol.for('${PLACE}')]()`);

/**
 * Does some work in this thread, but not for longer than so many milliseconds: then the engine breaks it off wherever it
 * stands, and what is given is null. Whatever the work was changing may then be half changed.
 */
export function briefly<T>(milliseconds: number, work: () => T): T | null {
  let result: T | null = null;
  const host: Record<symbol, unknown> = globalThis;
  host[WORK] = () => {
    result = work();
  };
  try {
    script.runInThisContext({ timeout: milliseconds });
    return result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    delete host[WORK];
  }
}
