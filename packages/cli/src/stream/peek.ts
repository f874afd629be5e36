/**
 * Looks at the first bytes of a stream without losing them: `all` still gives them, then the rest. An error of the stream
 * comes where `all` is read, so that it is told in one place. `first` is null where nothing comes.
 */
export async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array | null; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const begun = await iterator.next();
    const first = begun.done ? null : begun.value;
    return { first, all: rest(first, iterator) };
  } catch (error) {
    return { first: null, all: failing(error) };
  }
}

// oxlint-disable-next-line require-yield -- it has nothing to give but its error
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}

async function* rest(first: Uint8Array | null, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first === null) return;
  yield first;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
