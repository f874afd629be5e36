#!/usr/bin/env node
// The command itself is TypeScript, which Node runs as it stands from 22.18 on. Under an older Node this file starts the one
// that was installed with the project, with the same terminal, and ends as it ends.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const itself = fileURLToPath(import.meta.url);

/** Most patterns are used more than once: compiled at once, and not twice, the first document is read a quarter sooner. */
const ENGINE = '--no-regexp-tier-up';

// the engine takes this only at its start: told later, it runs patterns as what they are not, and crashes. The same process starts over.
if (process.execve && process.platform !== 'win32' && !process.execArgv.includes(ENGINE)) {
  try {
    process.execve(process.execPath, [process.execPath, ...process.execArgv, ENGINE, itself, ...process.argv.slice(2)], process.env);
  } catch {
    // a system may not know it, and whoever locks a process in forbids it: then the first document is read a little later
  }
}

if (major > 22 || (major === 22 && minor >= 18)) {
  // what was stripped of its types once is not stripped again at the next start; kept here, not in a folder that others may write to
  module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)));
  await import('../src/main.ts');
} else {
  const node = installedNode(dirname(itself));
  if (node === null) {
    console.error(`mithaq needs Node 22.18 or newer; this is ${process.version}, and no newer one is installed here (run: npm install).`);
    process.exit(1);
  }
  const child = spawn(node, [itself, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** The Node that came with the dependencies, in the nearest node_modules above; null where there is none. */
function installedNode(from) {
  const own = join(from, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  const above = dirname(from);
  return above === from ? null : installedNode(above);
}
