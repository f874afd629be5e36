/** One line of a stream, without its end; null where it was longer than allowed and was passed over. */
export type Line = Uint8Array | null;

const LINE_FEED = 10;

/**
 * Cuts bytes into lines as they come, holding no more than one line. A line longer than `limit` bytes is passed over, not
 * kept: the lines after it are read as if nothing had happened.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const begun = newLine(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      begun.add(chunk.subarray(from, end));
      yield begun.finish();
      from = end + 1;
    }
    begun.add(chunk.subarray(from));
  }
  if (begun.length() > 0) yield begun.finish();
}

function newLine(limit: number) {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    length: () => length,
    add(part: Uint8Array): void {
      length += part.length;
      if (length > limit) parts = [];
      else if (part.length > 0) parts.push(part);
    },
    finish(): Line {
      const line = length > limit ? null : Buffer.concat(parts);
      parts = [];
      length = 0;
      return line;
    },
  };
}
