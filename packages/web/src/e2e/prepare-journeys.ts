import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '@mithaq/server/testing';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { allRead } from './ask-register.ts';
import { startServer } from './start-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the pages as they are served. */
    pages: string;
    /** Data folders of which each journey takes a copy: to make a database takes longer than most journeys. */
    registers: { readonly empty: string; readonly withSamples: string };
  }
}

/** Does once what all journeys need: builds the pages, away from those that may be in use, and makes registers beside that. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mithaq-journeys-'));
  const pages = join(folder, 'pages');
  const registers = { empty: join(folder, 'empty'), withSamples: join(folder, 'samples') };
  await Promise.all([
    buildPages(pages),
    makeRegister(registers.withSamples, pages),
    dataFolder().then((made) => rename(made, registers.empty)),
  ]);
  project.provide('pages', pages);
  project.provide('registers', registers);
  return () => rm(folder, { recursive: true, force: true });
}

async function buildPages(folder: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, '../..'),
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
}

/** As somebody would, by starting the program for the first time. */
async function makeRegister(data: string, pages: string): Promise<void> {
  const server = await startServer({ data, pages, samples: true });
  await allRead(server);
  await server.stop();
}
