import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { isInTransaction, RequestReader, welcome, type Request } from './protocol.ts';
import { PreparedOnce } from './statements.ts';
import { Turns, type Session } from './turns.ts';

/** The embedded PostgreSQL, in a thread of its own: a heavy query never holds up the server. */

/** What the main thread says to the engine's thread. */
export type ToEngine = { readonly connect: MessagePort } | 'close';
export type FromEngine = 'ready' | 'closed';

const ROLLBACK = Buffer.concat([Buffer.from([0x51, 0, 0, 0, 13]), Buffer.from('rollback\0')]);
/** The default of 128 MB is meant for a server with many users; with this the whole process stays below 300 MB. */
const MEMORY = ['-c', 'shared_buffers=32MB', '-c', 'work_mem=8MB', '-c', 'maintenance_work_mem=32MB'];

async function openEngine(folder: string | undefined): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('the engine runs in a worker thread only');
  const engine = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    extensions: { pg_trgm },
    startParams: [...PGlite.defaultStartParams, ...MEMORY],
  });
  const prepared = new PreparedOnce((batch) => answerOf(engine, batch));
  const turns = new Turns((batch) => {
    const answer = prepared.run(batch);
    return { answer, inTransaction: isInTransaction(answer) };
  });
  port.on('message', (message: ToEngine) => {
    if (message === 'close') {
      void engine.close().then(() => {
        port.postMessage('closed' satisfies FromEngine);
        port.close();
      });
    } else serveConnection(message.connect, turns);
  });
  port.postMessage('ready' satisfies FromEngine);
}

/**
 * Asked in one piece, the engine would parse every answer and keep it for ever. As a stream it keeps nothing; the whole
 * stream has come when the call returns.
 */
function answerOf(engine: PGlite, batch: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  // what is handed over is the engine's own memory
  void engine.execProtocolRawStream(batch, { syncToFs: false, onRawData: (bytes) => pieces.push(bytes.slice()) });
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function serveConnection(port: MessagePort, turns: Turns): void {
  const reader = new RequestReader();
  let answers: Uint8Array[] = [];
  // what is answered at one time goes as one message
  const session: Session = {
    answer: (bytes) => {
      if (answers.length === 0) queueMicrotask(flush);
      answers.push(bytes);
    },
  };
  port.on('message', (chunk: Uint8Array) => {
    for (const request of reader.push(chunk)) take(request);
  });
  port.on('close', () => turns.leave(session, ROLLBACK));

  /** Every answer has memory of its own, which goes over to the other thread. */
  function flush(): void {
    const [first, ...others] = answers;
    answers = [];
    if (first === undefined) return;
    const bytes = others.length === 0 ? first : joined([first, ...others]);
    port.postMessage(bytes, bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []);
  }

  function take(request: Request): void {
    if (request.is === 'ssl') session.answer(Buffer.from('N'));
    else if (request.is === 'startup') session.answer(welcome());
    else if (request.is === 'terminate') port.close();
    else turns.ask(session, request.bytes);
  }
}

const folder: unknown = workerData;
await openEngine(typeof folder === 'string' ? folder : undefined);
