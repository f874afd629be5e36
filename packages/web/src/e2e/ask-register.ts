import type { RunningRegister } from './start-register.ts';

/** Asks the server as the visitor's browser would, for what a journey needs before it begins. */
export async function ask<T>(register: RunningRegister, method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${register.origin}/api${path}`, {
    method,
    headers: {
      cookie: `${register.session.name}=${register.session.value}`,
      origin: register.origin,
      'accept-language': 'ar',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return await (answer.json() as Promise<T>);
}

interface Documents {
  readonly items: readonly { readonly id: string; readonly state: string; readonly pending: number }[];
}

/** Waits until every document has been read. */
export async function allRead(register: RunningRegister): Promise<Documents['items']> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { items } = await ask<Documents>(register, 'GET', '/documents?size=100');
    if (items.length > 0 && items.every(({ state }) => state !== 'captured' && state !== 'reading')) return items;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The documents were not read in time');
}

/** Accepts all that the documents say, so that the register has something to show. */
export async function acceptEverything(register: RunningRegister): Promise<void> {
  for (const { id, pending } of await allRead(register)) {
    if (pending > 0) await ask(register, 'POST', `/documents/${id}/accept-all`);
  }
}
