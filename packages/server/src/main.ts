import { parseArgs } from 'node:util';
import { FolderInUse } from './platform/data-folder.ts';
import { PortTaken } from './platform/http/listen.ts';
import { ModelMisnamed, modelSettings } from './platform/model/model-settings.ts';
import { inboxOf, serve, type ServiceName, type Served } from './serve.ts';

/** The start of the server as a process; what it is told comes from the command line and the environment. */

/** A mistake of whoever starts it: a sentence, no stack. */
class Misuse extends Error {}

const USUAL_PORT = 4350;
const OWN_ADDRESSES: readonly string[] = ['127.0.0.1', 'localhost', '::1'];

function servicesOf(text: string): readonly ServiceName[] {
  const names = text.split(',').map((name) => name.trim());
  return names.map((name) => {
    if (name === 'web' || name === 'worker') return name;
    throw new Misuse(`Unknown service “${name}”: --services takes web, worker or web,worker.`);
  });
}

function portOf(text: string | undefined): { port: number; mayMovePort: boolean } {
  if (text === undefined) return { port: USUAL_PORT, mayMovePort: true };
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Misuse(`“${text}” is no port.`);
  return { port, mayMovePort: false };
}

function mustBeOwn(host: string | undefined): void {
  if (host === undefined || OWN_ADDRESSES.includes(host)) return;
  throw new Misuse(`Mithaq listens on this computer only (127.0.0.1), not on ${host}: other people need accounts, and these do not exist yet.`);
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function start(): Promise<Served> {
  const { values } = parseArgs({
    options: {
      services: { type: 'string' },
      host: { type: 'string' },
      port: { type: 'string' },
      data: { type: 'string' },
      web: { type: 'string' },
      inbox: { type: 'string' },
      'move-to': { type: 'string' },
      samples: { type: 'boolean', default: false },
    },
  });
  const { env } = process;
  mustBeOwn(values.host ?? env['MITHAQ_HOST']);
  return serve({
    dataFolder: values.data ?? env['MITHAQ_DATA'] ?? 'data/local',
    databaseUrl: env['DATABASE_URL'] || null,
    model: modelSettings(env),
    inbox: inboxOf(values.inbox ?? env['MITHAQ_INBOX'], values['move-to'] ?? env['MITHAQ_INBOX_MOVE_TO']),
    services: servicesOf(values.services ?? env['MITHAQ_SERVICES'] ?? 'web,worker'),
    ...portOf(values.port ?? env['PORT']),
    loadsSamples: values.samples,
    webFolder: values.web ?? null,
    log,
  });
}

function isMisuse(error: unknown): error is Error {
  return error instanceof Misuse || error instanceof ModelMisnamed || error instanceof FolderInUse || error instanceof PortTaken || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

try {
  const served = await start();
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void served.stop().then(() => {
      log('Closed cleanly.');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.stdout.write(served.address === null ? 'Mithaq is working on the queue.\n' : `Mithaq is ready: ${served.address}\n`);
} catch (error) {
  log(isMisuse(error) ? error.message : `Mithaq could not start: ${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = 1;
}
