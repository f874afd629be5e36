// `npm start`: installs, builds and serves, on any Node from 20 on. What follows `--` goes to the server.
import { join } from 'node:path';
import { runUntilTold } from './child.mjs';
import { buildWeb, environment, fail, findNode, install, root } from './prepare.mjs';

install();
const node = findNode();
if (!buildWeb(node)) fail('The pages could not be built; see above.');
const args = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', join(root, 'packages/server/src/main.ts'), '--samples', ...process.argv.slice(2)];
runUntilTold([{ command: node, args, options: { cwd: root, env: environment(node) } }]);
