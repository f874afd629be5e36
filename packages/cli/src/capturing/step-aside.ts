import { sideBySide } from '@mithaq/server/folders';
import { openGate } from '../gate.ts';

/** Waits for something slow, having made room for what comes next. */
export type StepAside = <R>(wait: () => Promise<R>) => Promise<R>;

/**
 * Works on what comes, up to `width` at a time, as `sideBySide` does. Work that meets something slow steps aside: the next is taken up
 * in its place. Those aside wait in a line of their own, `width` at a time and in the order in which they came, so that ten thousand
 * of them ask no more often than a few. It ends when all are done, and the first failure ends it.
 */
export async function sideBySideWithAsides<T>(source: AsyncIterable<T>, width: number, work: (item: T, stepAside: StepAside) => Promise<void>): Promise<void> {
  const line = openGate(width);
  const aside = new Set<Promise<void>>();
  const failures: unknown[] = [];
  await sideBySide(source, width, async (item) => {
    if (failures.length > 0) throw failures[0];
    await new Promise<void>((makeRoom) => {
      const done: Promise<void> = work(item, (wait) => {
        makeRoom();
        return line(wait);
      })
        .catch((error: unknown) => void failures.push(error))
        .finally(() => {
          aside.delete(done);
          makeRoom();
        });
      aside.add(done);
    });
  });
  await Promise.all(aside);
  if (failures.length > 0) throw failures[0];
}
