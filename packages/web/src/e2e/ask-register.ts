import type { RunningRegister } from './start-register.ts';

/** Asks the server as the visitor's browser would, for what a journey needs before it begins. */
export function ask<T>(register: RunningRegister, path: string): Promise<T> {
  return send<T>(register, path, { method: 'GET' });
}

/** Has the server do something before a journey begins. */
export function have<T>(register: RunningRegister, path: string, body: unknown = {}): Promise<T> {
  return send<T>(register, path, { method: 'POST', body: JSON.stringify(body) });
}

async function send<T>({ origin, session }: RunningRegister, path: string, request: RequestInit): Promise<T> {
  const headers = { cookie: `${session.name}=${session.value}`, origin, 'accept-language': 'ar', 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/api${path}`, { ...request, headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journey says what it expects; it fails where that is not so
  return await (answer.json() as Promise<T>);
}

interface Documents {
  readonly items: readonly { readonly id: string; readonly state: string; readonly pending: number }[];
}

/** Waits until every document has been read. */
export async function allRead(register: RunningRegister): Promise<Documents['items']> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { items } = await ask<Documents>(register, '/documents?size=100');
    if (items.length > 0 && items.every(({ state }) => state !== 'captured' && state !== 'reading')) return items;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The documents were not read in time');
}

/** Accepts all that the documents say, so that the register has something to show. */
export async function acceptEverything(register: RunningRegister): Promise<void> {
  for (const { id, pending } of await allRead(register)) {
    if (pending > 0) await have(register, `/documents/${id}/accept-all`);
  }
}
