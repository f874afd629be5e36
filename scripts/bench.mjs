// `npm run bench`: the figures by which the register is measured, on this machine. With DATABASE_URL also on that server.
// The register of the comparison is made by `generate.mjs` of its folder; `--register FOLDER` names another place,
// `--only acts` measures writing alone, `--only reads` reading alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb, environment, fail, findNode, install, root } from './prepare.mjs';

install();
const node = findNode();
const env = environment(node);
const only = process.argv.indexOf('--only');
if (only === -1 && !buildWeb(node)) fail('The pages could not be built; see above.');

const named = process.argv.indexOf('--register');
const generator = resolve(root, named === -1 ? '../shared/bench' : process.argv[named + 1], 'generate.mjs');
const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-data-'));
if (existsSync(generator)) spawnSync(node, [generator, folder], { stdio: ['ignore', 'inherit', 'ignore'] });
const { status } = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'packages/server/bench/bench.ts'), '--register', folder, ...(only === -1 ? [] : process.argv.slice(only, only + 2))], {
  cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'],
});
rmSync(folder, { recursive: true, force: true });
if (only === -1) firstLoad();
process.exitCode = status ?? 1;

/** What a browser must fetch before it can show the first page: the page, its style, its scripts and what they import at once. */
function firstLoad() {
  console.log('\npages');
  const dist = join(root, 'packages/web/dist');
  const index = readFileSync(join(dist, 'index.html'), 'utf8');
  const wanted = new Set([...index.matchAll(/(?:src|href)="\/?((?:assets\/)[^"]+\.(?:js|css))"/g)].map(([, file]) => file));
  for (const file of wanted) {
    if (!file.endsWith('.js')) continue;
    for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) wanted.add(`assets/${name}`);
  }
  const packed = [...wanted].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, gzipSync(index).length);
  console.log(`first load, gzip, without fonts (${wanted.size} files)`.padEnd(58), `${Math.round(packed / 1000)} kB`.padStart(24), '  ≤ 250 kB');
  const all = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css)$/.test(file));
  console.log(`all pages, gzip (${all.length} files)`.padEnd(58), `${Math.round(all.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, 'assets', file))).length, 0) / 1000)} kB`.padStart(24));
}
