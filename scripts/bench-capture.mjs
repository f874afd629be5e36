// `npm run bench:capture`: how fast a folder of mixed files comes in (`--files N` says how many; with `--folder F` it is kept, and a run
// that was ended goes on), its memory, what a kill -9 loses; then how much of Arabic papers is right, by who wrote them and in which letters.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, findNode, install, root } from './prepare.mjs';

install();
const node = findNode();
const benches = [{ bench: 'packages/cli/bench/capturing.ts', words: process.argv.slice(2) }, { bench: 'packages/capture/bench/arabic-pdfs.ts', words: [] }];
for (const { bench, words } of benches) {
  const { status } = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, bench), ...words], { cwd: root, env: environment(node), stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
