/**
 * Works on what comes, up to `width` at a time, in no order. Nothing is taken from `source` before there is room for it, and what
 * takes long holds up nothing else. The first failure ends it.
 */
export async function sideBySide<T>(source: AsyncIterable<T>, width: number, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  let failed = false;
  const loop = async (): Promise<void> => {
    try {
      for (let next = await iterator.next(); !next.done && !failed; next = await iterator.next()) await work(next.value);
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: width }, loop));
}
