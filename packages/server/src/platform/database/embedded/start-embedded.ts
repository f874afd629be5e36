import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { Channel } from './channel.ts';
import type { FromEngine, ToEngine } from './engine.ts';

export interface Embedded {
  /** A new connection, to be handed to the `pg` driver as its stream. */
  readonly connect: () => Channel;
  readonly close: () => Promise<void>;
}

/** Starts the embedded database on a folder (in memory without one). The folder must be locked by the caller. */
export async function startEmbedded(folder?: string): Promise<Embedded> {
  if (folder !== undefined && !existsSync(join(folder, 'PG_VERSION'))) {
    // making a new database takes much memory, which is given back only when its thread ends
    const maker = await openEngine(folder);
    await maker.close();
  }
  return openEngine(folder);
}

async function openEngine(folder: string | undefined): Promise<Embedded> {
  const engine = new Worker(new URL('./engine.ts', import.meta.url), { workerData: folder, name: 'database' });
  const tell = (message: ToEngine): void => engine.postMessage(message, message === 'close' ? [] : [message.connect]);
  await nextWord(engine, 'ready');
  return {
    connect: () => {
      const { port1, port2 } = new MessageChannel();
      tell({ connect: port2 });
      return new Channel(port1);
    },
    close: async () => {
      const closed = nextWord(engine, 'closed');
      tell('close');
      await closed;
      await engine.terminate();
    },
  };
}

function nextWord(engine: Worker, awaited: FromEngine): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (word: FromEngine): void => {
      if (word !== awaited) return;
      engine.off('message', heard).off('error', reject).off('exit', gone);
      resolve();
    };
    const gone = (): void => reject(new Error('the embedded database stopped'));
    engine.on('message', heard).on('error', reject).on('exit', gone);
  });
}
