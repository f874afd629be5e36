import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Answers what was asked, asks for nothing more. */
  readonly close: () => Promise<void>;
}

export interface ListenOptions {
  readonly port: number;
  readonly mayMovePort: boolean;
}

/** Ports tried one after the other when the usual one is taken. */
const MOST_MOVES = 20;

export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program. Choose another with PORT=…, or leave PORT out to take the next free one.`);
  }
}

/** Listens on this computer only; others are let in when there are accounts. */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, { port, mayMovePort }: ListenOptions): Promise<Listening> {
  const last = mayMovePort ? port + MOST_MOVES : port;
  for (let tried = port; tried <= last; tried += 1) {
    const answer = getRequestListener(fetch);
    const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
    if (await bound(server, tried)) return { port: portOf(server, tried), close: () => closed(server) };
  }
  throw new PortTaken(port);
}

function bound(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // what is still being answered gets a moment
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}
