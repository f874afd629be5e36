import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startServer } from './start-server.ts';
import type { RunningServer } from './start-server.ts';

export type RunningRegister = RunningServer;

/** How a register is begun. */
export interface Starting {
  /** The documents of the project are in it, and read; otherwise it is empty. */
  readonly samples: boolean;
  /** Further variables of its environment: the language model that it may ask. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly program?: string;
}

/** The real server on a data folder of its own, which goes when it stops. */
export async function startRegister(pages: string, { samples, environment = {}, program }: Starting): Promise<RunningRegister> {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-journey-'));
  const prepared = inject('registers');
  await cp(samples ? prepared.withSamples : prepared.empty, data, { recursive: true });
  const server = await startServer({ data, pages, environment, ...(program === undefined ? {} : { program }) });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
