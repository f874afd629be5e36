import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { permissions } from './worker-permissions.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a worker meets when it tries something: nothing, or the code of an error. */
function met(attempt: string): string {
  const code = `try { ${attempt}; console.log('done') } catch (error) { console.log(error.code) }`;
  return execFileSync(process.execPath, [...permissions(), '-e', code], { env: {}, encoding: 'utf8' }).trim();
}

const reading = (path: string): string => met(`require('node:fs').readFileSync(${JSON.stringify(path)})`);

it('lets a worker read the program, and nothing else of the disk', () => {
  expect(reading(here('./worker.ts'))).toBe('done');
  expect(reading(here('../../../samples/samples.json'))).toBe('ERR_ACCESS_DENIED');
  expect(reading('/etc/hostname')).toBe('ERR_ACCESS_DENIED');
});

it('lets a worker write nothing and start no program', () => {
  expect(met(`require('node:fs').writeFileSync(${JSON.stringify(here('./written'))}, '')`)).toBe('ERR_ACCESS_DENIED');
  expect(met(`require('node:child_process').execFileSync(process.execPath, ['--version'])`)).toBe('ERR_ACCESS_DENIED');
});
