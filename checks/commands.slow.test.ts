import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { dataFolder } from '../packages/server/src/platform/testing/test-server.ts';
import { root } from './repository.ts';

const folder = await dataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const home = fileURLToPath(root);
const PATH = [join(home, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

const DOCUMENTS = ['README.md', 'README.ar.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const text = (document: string): string => readFileSync(new URL(document, root), 'utf8');

/** The lines of the README that call the command, without their remarks. */
const calls = text('README.md').split('\n').filter((line) => /^(?!`).*\bnpx mithaq /u.test(line)).map((line) => line.replace(/\s+#.*$/u, ''));

describe('the commands in the README', () => {
  it('are there', () => expect(calls.length).toBeGreaterThanOrEqual(4));

  it.each(calls)('%s', (call) => {
    const env = { PATH, LANG: 'en_GB.UTF-8', MITHAQ_DATA: folder, DATABASE_URL: '' };
    const said = execFileSync('sh', ['-c', call.replaceAll('npx mithaq', 'mithaq')], { cwd: home, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    expect(said.trim()).not.toBe('');
  });
});

describe('the scripts that documents name', () => {
  it.each(DOCUMENTS)('in %s are there', (document) => {
    const named = Array.from(text(document).matchAll(/\bnpm (?:run )?(?<name>start|test|(?<=run )[a-z]+)\b/gu), (found) => found.groups?.['name'] ?? '');
    expect(named.filter((name) => !Object.keys(manifest.scripts).includes(name))).toEqual([]);
  });
});
