#!/usr/bin/env node
// The command itself is TypeScript, which Node runs as it stands from 22.18 on. Under an older Node this file starts the one
// that was installed with the project, with the same terminal, and ends as it ends.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const itself = fileURLToPath(import.meta.url);

if (major > 22 || (major === 22 && minor >= 18)) {
  // what was stripped of its types once is not stripped again at the next start; kept here, not in a folder that others may write to
  module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)));
  // most patterns are used more than once: compiled at their first use, the first document is read sooner. How patterns are run that
  // exist already stays as it is; where that is changed under them (`--no-regexp-tier-up`), the engine crashes
  v8.setFlagsFromString('--regexp-tier-up-ticks=0');
  module.registerHooks({ resolve: besideIt });
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

/** Our own files name each other by their whole paths: where they lie need not be looked up, hundreds of times at each start. */
function besideIt(specifier, context, next) {
  const ours = specifier.startsWith('.') && specifier.endsWith('.ts') && context.parentURL?.endsWith('.ts');
  return ours ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
}

/** The Node that came with the dependencies, in the nearest node_modules above; null where there is none. */
function installedNode(from) {
  const own = join(from, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  const above = dirname(from);
  return above === from ? null : installedNode(above);
}
