// `npm run bench:reading`: how fast texts are read. `--documents N` says how many the archive has, `--threads N` by how many it is read.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, findNode, install, root } from './prepare.mjs';

install();
const node = findNode();
const { status } = spawnSync(node, [join(root, 'packages/cli/bench/reading.ts'), ...process.argv.slice(2)], { cwd: root, env: environment(node), stdio: 'inherit' });
process.exitCode = status ?? 1;
