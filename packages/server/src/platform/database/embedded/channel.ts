import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';

/** A connection to the engine's thread that the `pg` driver takes for a socket: no file, no port, nobody else can join. */
export class Channel extends Duplex {
  readonly #port: MessagePort;
  #waiting: Buffer[] = [];

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('message', (bytes: Uint8Array) => this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    port.on('close', () => this.destroy());
  }

  /** As a socket's: the driver calls it once and waits for `connect`. */
  connect(): this {
    setImmediate(() => this.emit('connect'));
    return this;
  }

  override _read(): void {
    // the engine pushes
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#post(chunk);
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#post(...chunks.map(({ chunk }) => chunk));
    done();
  }

  /** What is written at one time goes as one message: waking the other thread takes longer than copying. */
  #post(...chunks: readonly Buffer[]): void {
    if (this.#waiting.length === 0) queueMicrotask(() => this.#flush());
    this.#waiting.push(...chunks);
  }

  #flush(): void {
    const [first, ...others] = this.#waiting;
    this.#waiting = [];
    if (first !== undefined) this.#port.postMessage(others.length === 0 ? first : Buffer.concat([first, ...others]));
  }

  override _final(done: () => void): void {
    this.#flush();
    this.#port.close();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#port.close();
    done(error);
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    this.#port.ref();
    return this;
  }

  unref(): this {
    this.#port.unref();
    return this;
  }
}
