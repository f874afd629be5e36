import type { DocumentList, DocumentSummary } from '../api/types.ts';
import type { RunningServer } from './start-server.ts';

/** Asks the server as the visitor's browser would, for what a journey needs before it begins. */
export function ask<T>(register: RunningServer, path: string): Promise<T> {
  return send<T>(register, path, { method: 'GET' });
}

/** Has the server do something before a journey begins. */
export function have<T>(register: RunningServer, path: string, body: unknown = {}): Promise<T> {
  return send<T>(register, path, { method: 'POST', body: JSON.stringify(body) });
}

async function send<T>({ origin, session }: RunningServer, path: string, request: RequestInit): Promise<T> {
  const headers = { cookie: `${session.name}=${session.value}`, origin, 'accept-language': 'ar', 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/api${path}`, { ...request, headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journey says what it expects; it fails where that is not so
  return await (answer.json() as Promise<T>);
}

/** So long a machine that has much else to do may take to read some dozen documents. */
const PATIENCE = 300_000;
const PAUSE = 100;

/** The documents of a register once every one of them has been read. */
export async function allRead(register: RunningServer): Promise<readonly DocumentSummary[]> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const { items } = await ask<DocumentList>(register, '/documents?size=100');
    const isReady = items.length > 0 && items.every(({ state }) => state !== 'captured' && state !== 'reading');
    if (isReady) return items;
    if (Date.now() > until) throw new Error(`The documents were not read in time: ${items.map(({ state }) => state).join(' ')}`);
    await new Promise((goOn) => setTimeout(goOn, PAUSE));
  }
}

/** The same, those with most to review first. */
export async function fullestFirst(register: RunningServer): Promise<readonly DocumentSummary[]> {
  return (await allRead(register)).toSorted((a, b) => b.pending - a.pending);
}

/** Accepts all that the documents say, so that the register has something to show. */
export async function acceptEverything(register: RunningServer): Promise<void> {
  for (const { id, pending } of await allRead(register)) {
    if (pending > 0) await have(register, `/documents/${id}/accept-all`);
  }
}
