import { parseArgs } from 'node:util';
import { serve } from '../../serve.ts';
import { loopbackToo } from './web-site.ts';

/** The server as a process that may also fetch from a site on this computer: for journeys that follow one. It is told what the real one is told. */
const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' }, web: { type: 'string' } } });
const served = await serve({
  dataFolder: values.data ?? '', databaseUrl: null, model: null, inbox: null, services: ['web', 'worker'], port: Number(values.port), mayMovePort: false, loadsSamples: false,
  webFolder: values.web ?? null, mayFetch: loopbackToo, log: (line) => process.stderr.write(`${line}\n`),
});
process.on('SIGTERM', () => void served.stop().then(() => process.exit(0)));
process.stdout.write(`Mithaq is ready: ${served.address}\n`);
