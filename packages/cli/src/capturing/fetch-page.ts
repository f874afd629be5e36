import { setTimeout } from 'node:timers/promises';
import { AddressShown } from '@mithaq/server/api';
import type { StepAside } from './step-aside.ts';

/** Whether a name on the command line is an address of the web, and no file. */
export function isWebAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

interface Asking {
  /** Where the register stands. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly stepAside: StepAside;
}

type Shown = ReturnType<typeof AddressShown.parse>;

const PAUSE = 300;

/** Has the register fetch an address, and waits until something has become of it, or nobody waits any more; a string is the code of a refusal. */
export async function fetchPage(address: string, asking: Asking): Promise<Shown | string> {
  const { origin, headers } = asking;
  const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ address }) };
  const answer = await fetch(`${origin}/api/addresses`, sent);
  if (!answer.ok) return codeOf(await answer.json());
  const given = AddressShown.parse(await answer.json());
  return asking.stepAside(() => whenFetched(given, asking));
}

async function whenFetched(given: Shown, { origin, headers, signal }: Asking): Promise<Shown> {
  let shown = given;
  while ((shown.state === 'waiting' || shown.state === 'fetching') && !signal.aborted) {
    await setTimeout(PAUSE, undefined, { signal }).catch(() => {});
    shown = AddressShown.parse(await (await fetch(`${origin}/api/addresses/${given.id}`, { headers })).json());
  }
  return shown;
}

function codeOf(problem: unknown): string {
  return typeof problem === 'object' && problem !== null && 'code' in problem && typeof problem.code === 'string' ? problem.code : 'failed';
}
