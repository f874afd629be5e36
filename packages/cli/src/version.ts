import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
}

const manifest: Manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The version of this command, which is that of the project. */
export const version = manifest.version;
