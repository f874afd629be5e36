import { useSyncExternalStore } from 'react';
import { send } from '../api/client.ts';
import { queryClient } from '../api/queries.ts';
import type { AddressShown, Confidentiality } from '../api/types.ts';
import { levelChosen } from './capture.ts';

/** What of the addresses is to be shown: those given during this visit, and not those that were put out of sight. */
interface Sight {
  readonly given: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

let sight: Sight = { given: new Set(), hidden: new Set() };
const listeners = new Set<() => void>();

function become(next: Sight): void {
  sight = next;
  for (const listener of listeners) listener();
}

/** Each asking is another: an address that is given again comes into sight again. */
const askingOf = ({ id, askedAt }: AddressShown): string => `${id} ${askedAt}`;

/** Gives an address to be fetched, at the level that is chosen for what is handed in. */
export async function giveAddress(address: string, confidentiality: Confidentiality = levelChosen()): Promise<void> {
  const given = await send<AddressShown>('POST', '/addresses', { address, confidentiality });
  become({ ...sight, given: new Set([...sight.given, askingOf(given)]) });
  await queryClient.invalidateQueries({ queryKey: ['addresses'] });
}

export function hideAddresses(addresses: readonly AddressShown[]): void {
  become({ ...sight, hidden: new Set([...sight.hidden, ...addresses.map(askingOf)]) });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which addresses are to be shown: what is under way and what failed, and of the others those of this visit. */
export function useInSight(): (address: AddressShown) => boolean {
  const { given, hidden } = useSyncExternalStore(subscribe, () => sight);
  return (address) => {
    const asking = askingOf(address);
    return address.state === 'waiting' || address.state === 'fetching' || (!hidden.has(asking) && (address.state === 'failed' || given.has(asking)));
  };
}
