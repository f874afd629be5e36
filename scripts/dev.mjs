// `npm run dev`: the server, started anew when a file of it changes, and the pages, renewed in the browser as they are written.
import { runUntilTold } from './child.mjs';
import { environment, findNode, install, root } from './prepare.mjs';

const SERVER_PORT = '4420';
const PAGES_PORT = '4421';

install();
const node = findNode();
const options = { cwd: root, env: { ...environment(node), MITHAQ_SERVER: `http://127.0.0.1:${SERVER_PORT}` } };
const [server] = runUntilTold([
  {
    command: node,
    args: ['--watch', '--watch-preserve-output', '--disable-warning=ExperimentalWarning', 'packages/server/src/main.ts', '--samples', '--port', SERVER_PORT],
    options: { ...options, stdio: ['inherit', 'pipe', 'inherit'] },
  },
  { command: node, args: ['node_modules/vite/bin/vite.js', 'packages/web', '--host', '127.0.0.1', '--port', PAGES_PORT, '--strictPort', '--logLevel', 'warn'], options },
]);
// the key is the server's, the pages are the other one's
server.stdout.on('data', (bytes) => process.stdout.write(String(bytes).replaceAll(`:${SERVER_PORT}/`, `:${PAGES_PORT}/`)));
