/** One part of a form as it comes in; its bytes must be taken before the next part is asked for. */
export interface Part {
  readonly name: string;
  /** Null for a plain field. */
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: AsyncIterable<Buffer>;
}

export class BrokenForm extends Error {}

const LONGEST_HEAD = 16 * 1024;
const CRLF = Buffer.from('\r\n');
const CRLF2 = Buffer.from('\r\n\r\n');

/** The boundary of a multipart form; null when the request is none. */
export function boundaryOf(contentType: string | undefined): string | null {
  const match = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;,]{1,200}))/is.exec(contentType ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Reads a multipart form while it arrives: a part never lies in memory as a whole unless its taker wants it so, and what
 * nobody takes is dropped as it comes.
 */
export async function* readForm(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const source = new Source(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // the first boundary has no line before it
  source.prepend(CRLF);
  await source.pass(delimiter);
  while (!(await isLast(source))) {
    yield { ...headOf(await source.head()), bytes: source.until(delimiter) };
    // whatever its taker left of the part, also when it stopped in the middle
    await source.pass(delimiter);
  }
}

/** After a boundary stands `--` at the end, else a line break. */
async function isLast(source: Source): Promise<boolean> {
  const after = (await source.take(2)).toString('latin1');
  if (after === '--') return true;
  if (after !== '\r\n') throw new BrokenForm('a boundary is not followed by a line break');
  return false;
}

function headOf(head: string): Pick<Part, 'name' | 'fileName' | 'mediaType'> {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === null) throw new BrokenForm('a part has no name');
  return { name, fileName: parameter(disposition, 'filename'), mediaType: /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1] ?? null };
}

/** Browsers write `"` as %22 and line breaks as %0D %0A, and leave all else as it is, in UTF-8. */
function parameter(disposition: string, name: string): string | null {
  const match = new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
  return match?.[1]?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replace(/\\(["\\])/g, '$1') ?? null;
}

/** Bytes that come in pieces, cut at a delimiter wherever the pieces may break. */
class Source {
  readonly #pieces: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  /** False once the delimiter at the end of the current part was met. */
  #inPart = true;

  constructor(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#pieces = Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();
  }

  prepend(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  async take(length: number): Promise<Buffer> {
    while (this.#held.length < length) await this.#more();
    return this.#cut(length);
  }

  /** The lines above a part's bytes. */
  async head(): Promise<string> {
    this.#inPart = true;
    // the line break after the boundary is taken already; a part without any line has its empty one right away
    while (this.#held.length < CRLF.length) await this.#more();
    if (this.#held.subarray(0, CRLF.length).equals(CRLF)) return this.#cut(CRLF.length).toString();
    let end = this.#held.indexOf(CRLF2);
    while (end === -1) {
      if (this.#held.length > LONGEST_HEAD) throw new BrokenForm('the head of a part is too long');
      await this.#more();
      end = this.#held.indexOf(CRLF2);
    }
    const head = this.#cut(end).toString('utf8');
    this.#cut(CRLF2.length);
    return head;
  }

  /** All up to the delimiter, which is passed over. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    while (this.#inPart) {
      const at = this.#held.indexOf(delimiter);
      // without the delimiter, its beginning may still stand at the end of what is held
      const length = at === -1 ? this.#held.length - delimiter.length + 1 : at;
      const bytes = length > 0 ? this.#cut(length) : null;
      if (at !== -1) {
        this.#cut(delimiter.length);
        this.#inPart = false;
      }
      if (bytes) yield bytes;
      if (at === -1) await this.#more();
    }
  }

  /** Passes over what is left of the current part. */
  async pass(delimiter: Buffer): Promise<void> {
    const rest = this.until(delimiter);
    while (!(await rest.next()).done);
  }

  #cut(length: number): Buffer {
    const cut = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return cut;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    if (done) throw new BrokenForm('the form ends in the middle');
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
  }
}
