/**
 * Works on what comes, up to `width` at a time, and hands the results over in the order in which it came. Nothing is taken
 * from `source` before there is room for it, so that a stream of any length needs the room of `width` of its members.
 */
export async function* inOrder<T, R>(source: AsyncIterable<T>, width: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of source) {
    const result = work(item);
    // whoever waits for it hears of a failure; until then it is nobody's
    result.catch(() => {});
    begun.push(result);
    if (begun.length < width) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of begun) yield await result;
}
