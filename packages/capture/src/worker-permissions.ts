import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/**
 * What Node is told to let a worker do: read the files of this package and of the libraries installed for it, and nothing
 * else. The register's own data lie elsewhere; a document that took over its parser would not reach them.
 */
export function permissions(): readonly string[] {
  return ['--permission', ...[PACKAGE, ...librariesAbove(PACKAGE)].map((folder) => `--allow-fs-read=${folder}`)];
}

function librariesAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  const libraries = join(folder, 'node_modules');
  return [...(existsSync(libraries) ? [libraries] : []), ...(above === folder ? [] : librariesAbove(above))];
}
