import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the pages as they are served. */
    pages: string;
  }
}

/** Builds the pages once for all journeys, away from those that may be in use. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const pages = await mkdtemp(join(tmpdir(), 'mithaq-pages-'));
  await build({
    root: join(import.meta.dirname, '../..'),
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: pages, emptyOutDir: true },
  });
  project.provide('pages', pages);
  return () => rm(pages, { recursive: true, force: true });
}
