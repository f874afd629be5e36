import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { root } from './repository.ts';

it('passes on the notices of the packages that are installed with the product', () => {
  const script = fileURLToPath(new URL('scripts/notices.mjs', root));
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
