/** What little of PostgreSQL's wire protocol must be understood between the driver and the embedded engine. */

const PROTOCOL_3 = 196_608;
const SSL_REQUEST = 80_877_103;
const SYNC = 'S'.charCodeAt(0);
const QUERY = 'Q'.charCodeAt(0);
const TERMINATE = 'X'.charCodeAt(0);
const READY = 'Z'.charCodeAt(0);

export type Request =
  | { readonly is: 'startup' }
  | { readonly is: 'ssl' }
  | { readonly is: 'terminate' }
  /** Whole messages up to a Sync or a simple query: they must run together, nobody else's between them. */
  | { readonly is: 'batch'; readonly bytes: Uint8Array };

/** Cuts the stream of one connection into requests; keeps what is not complete yet. */
export class RequestReader {
  #chunks: Buffer[] = [];
  #length = 0;
  #started = false;

  /** Takes in bytes as they come and gives the requests that are now complete. */
  push(chunk: Uint8Array): Request[] {
    this.#chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this.#length += chunk.byteLength;
    if (this.#chunks.length > 1 && this.#length < this.#awaited()) return [];
    const whole = this.#chunks.length === 1 ? this.#chunks[0] ?? Buffer.alloc(0) : Buffer.concat(this.#chunks);
    const { requests, rest } = this.#cut(whole);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    return requests;
  }

  /** How many bytes the message at the head needs, so that a large one is joined once and not with each chunk. */
  #awaited(): number {
    const head = this.#chunks[0];
    if (!head || head.length < 5 || !this.#started) return 0;
    return 1 + head.readInt32BE(1);
  }

  #cut(bytes: Buffer): { requests: Request[]; rest: Buffer } {
    const requests: Request[] = [];
    let batchStart = 0;
    let at = 0;
    while (bytes.length - at >= 5) {
      const size = this.#started ? 1 + bytes.readInt32BE(at + 1) : bytes.readInt32BE(at);
      if (bytes.length - at < size) break;
      const kind = bytes[at];
      if (!this.#started) {
        requests.push(this.#opening(bytes.readInt32BE(at + 4)));
        batchStart = at + size;
      } else if (kind === TERMINATE) {
        requests.push({ is: 'terminate' });
        batchStart = at + size;
      } else if (kind === SYNC || kind === QUERY) {
        requests.push({ is: 'batch', bytes: bytes.subarray(batchStart, at + size) });
        batchStart = at + size;
      }
      at += size;
    }
    return { requests, rest: bytes.subarray(batchStart) };
  }

  #opening(code: number): Request {
    if (code === SSL_REQUEST) return { is: 'ssl' };
    if (code !== PROTOCOL_3) throw new Error(`unknown protocol ${code}`);
    this.#started = true;
    return { is: 'startup' };
  }
}

/** The answer to a startup message: trusted, UTF-8, UTC, idle. */
export function welcome(): Uint8Array {
  const authenticated = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
  const parameters = [['client_encoding', 'UTF8'], ['DateStyle', 'ISO, MDY'], ['TimeZone', 'UTC'], ['standard_conforming_strings', 'on']];
  const told = parameters.map(([name, value]) => {
    const body = Buffer.from(`${name}\0${value}\0`);
    const head = Buffer.from([0x53, 0, 0, 0, 0]);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  });
  return Buffer.concat([authenticated, ...told, Buffer.from([READY, 0, 0, 0, 5, 'I'.charCodeAt(0)])]);
}

/** The engine closes each answer with «ready for query»; its last byte says whether a transaction is open. */
export function isInTransaction(answer: Uint8Array): boolean {
  const status = answer.at(-1);
  return answer.at(-6) === READY && status !== 'I'.charCodeAt(0);
}
