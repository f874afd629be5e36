// What `npm start`, `npm test` and `npm run dev` do first. Built-ins of Node 20 only: nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Versions before this one do not run TypeScript by themselves. */
const OLDEST_NODE = [22, 18];

const INSTALL_STAMP = 'node_modules/.mithaq-installed';
const BUILD_STAMP = 'packages/web/dist/.built-from';
const WEB_SOURCES = ['packages/web/src', 'packages/web/public', 'packages/web/index.html', 'packages/web/vite.config.ts', 'packages/register/src', 'packages/reading/src', 'package-lock.json'];

/** Installs what package-lock.json names, unless that was done already. */
export function install() {
  const stamp = fingerprint(['package.json', 'package-lock.json', ...workspaces().map((folder) => `${folder}/package.json`)]);
  if (isStamped(INSTALL_STAMP, stamp)) return;
  console.log('Installing dependencies …');
  // not `npm ci`: it refuses a lock whose tools for other systems are not in every registry
  const npm = process.env['npm_execpath'];
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm ? spawnSync(process.execPath, [npm, ...args], STEP) : spawnSync('npm', args, { ...STEP, shell: process.platform === 'win32' });
  if (status !== 0) fail('npm install did not succeed; see above.');
  writeFileSync(join(root, INSTALL_STAMP), stamp);
}

const STEP = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };

/** A Node that runs TypeScript: this one, or the one that was installed with the dependencies. */
export function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  const brought = resolve(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(brought)) return brought;
  return fail(`Node ${OLDEST_NODE.join('.')} or newer is needed here; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`);
}

/** Builds the pages, unless nothing they are made of has changed; packs them for transport. */
export function buildWeb(node) {
  const stamp = fingerprint(WEB_SOURCES);
  if (isStamped(BUILD_STAMP, stamp)) return true;
  console.log('Building the pages …');
  const { status } = spawnSync(node, ['node_modules/vite/bin/vite.js', 'build', 'packages/web', '--logLevel', 'warn'], STEP);
  if (status !== 0) return false;
  pack(join(root, 'packages/web/dist'));
  writeFileSync(join(root, BUILD_STAMP), stamp);
  return true;
}

/** Writes a gzip twin beside each text file. */
function pack(folder) {
  for (const file of filesIn(folder)) {
    if (/\.(js|css|html|svg|json|webmanifest)$/.test(file)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/** For glibc: memory that the start has used is given back. Left alone, each thread keeps its own, 60 MB together. */
const GIVING_BACK = { MALLOC_TRIM_THRESHOLD_: '4194304', MALLOC_MMAP_THRESHOLD_: '4194304' };

/** The environment of programs started here: the right Node is found first, and compiled code is kept. */
export function environment(node) {
  const cache = join(root, 'node_modules/.cache/compiled');
  mkdirSync(cache, { recursive: true });
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...GIVING_BACK, ...process.env, PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env['PATH']].join(separator), NODE_COMPILE_CACHE: cache };
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

function workspaces() {
  return readdirSync(join(root, 'packages')).sort().map((name) => `packages/${name}`).filter((folder) => existsSync(join(root, folder, 'package.json')));
}

function isStamped(file, stamp) {
  const path = join(root, file);
  return existsSync(path) && readFileSync(path, 'utf8') === stamp;
}

/** A fingerprint of the content of files and folders. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(join(root, path))) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesIn(join(path, name)));
}
