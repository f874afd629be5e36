import { inboxOf, modelSettings, PortTaken, serve as startServer, type ServiceName, type Served } from '@mithaq/server';
import type { Asked } from '../asked.ts';
import { write } from '../output.ts';
import { closedBy, databaseUrl, dataFolderOf } from '../register-access.ts';
import { sayRegisterClosed } from '../say-problem.ts';

const USUAL_PORT = 4350;

/** `mithaq serve`: runs the register until it is told to stop; told twice (a terminal and a parent both do), it stops once. */
export async function serve(asked: Asked): Promise<number> {
  const { texts, terminal } = asked;
  const started = await start(asked);
  if (typeof started === 'string') {
    await write(terminal.errors, started);
    return 1;
  }
  await write(terminal.output, started.address === null ? `${texts.serve.working}\n` : `${texts.serve.ready} ${started.address}\n`);
  await toldToStop();
  await started.stop();
  return 0;
}

/** The running server, or the sentence that says why there is none. */
async function start({ wish, texts, terminal: { environment, errors } }: Asked): Promise<Served | string> {
  try {
    return await startServer({
      dataFolder: dataFolderOf(wish, environment),
      databaseUrl: databaseUrl(environment),
      model: modelSettings(environment),
      services: wish.services ?? SERVICES,
      inbox: inboxOf(wish.inbox ?? environment['MITHAQ_INBOX'], wish.moveTo ?? environment['MITHAQ_INBOX_MOVE_TO']),
      port: wish.port ?? USUAL_PORT,
      mayMovePort: wish.port === null,
      loadsSamples: false,
      webFolder: null,
      log: (line) => errors.write(`${line}\n`),
    });
  } catch (error) {
    const closed = closedBy(error);
    if (closed !== null) return sayRegisterClosed(closed, texts);
    if (error instanceof PortTaken) return `${texts.problems.portTaken(wish.port ?? USUAL_PORT)}\n`;
    throw error;
  }
}

const SERVICES: readonly ServiceName[] = ['web', 'worker'];

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
