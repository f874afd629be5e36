import { send } from '../api/client.ts';
import { queryClient } from '../api/queries.ts';
import type { Confidentiality, FeedShown } from '../api/types.ts';

/** Follows the feed at an address; what comes of it is seen by whom the level says. */
export async function followFeed(address: string, confidentiality: Confidentiality): Promise<void> {
  await send<FeedShown>('POST', '/feeds', { address, confidentiality });
  await queryClient.invalidateQueries({ queryKey: ['feeds'] });
}
