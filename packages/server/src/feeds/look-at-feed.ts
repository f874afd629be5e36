import type { CapturePool, Feed } from '@mithaq/capture';
import { sql, type Kysely, type Transaction } from 'kysely';
import { inTransaction } from '../platform/database/connect.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import type { Fetched, Unchanged, Version } from '../platform/fetching/fetched.ts';
import type { Unfetched, Web } from '../platform/fetching/open-web.ts';
import { webAddress } from '../platform/fetching/web-address.ts';
import { complete, enqueue, type Job } from '../platform/jobs/queue.ts';
import type { Handler } from '../platform/jobs/workers.ts';

/** What looking at feeds needs. */
export interface LookingRoom {
  readonly database: Kysely<Database>;
  readonly web: Web;
  readonly readFeed: CapturePool['readFeed'];
}

interface Followed {
  readonly id: string;
  readonly address: string;
  readonly confidentiality: Confidentiality;
  readonly followedBy: string;
  readonly version: Version;
}

/** Larger than any list of news. */
const LARGEST_FEED = 5 * 1024 * 1024;

/** So many new items are taken in at one look; the others come with the next ones. */
const MOST_AT_A_LOOK = 20;

/** The job `look`: each address that the feed tells of for the first time is fetched. */
export function lookAtFeed(room: LookingRoom): Handler<'look'> {
  const { database, web } = room;
  return {
    work: async (job) => {
      const followed = await followedFeed(database, job.payload.feed);
      if (followed === null) return inTransaction(database, (transaction) => complete(transaction, job));
      const seen = await look(room, followed);
      // it is looked at when the program is started again
      if (web.isClosed()) return;
      await keep(database, job, { followed, seen });
    },
    givenUp: async ({ payload }) => {
      await database.updateTable('feed').set(notSeen({ refused: 'failed' })).where('id', '=', payload.feed).execute();
    },
  };
}

/** Null when somebody paused or removed it meanwhile. */
async function followedFeed(database: Kysely<Database>, id: string): Promise<Followed | null> {
  const row = await database
    .selectFrom('feed')
    .select(['id', 'address', 'confidentiality', 'followed_by', 'etag', 'last_modified'])
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, followedBy: row.followed_by, version: { etag: row.etag, lastModified: row.last_modified } };
}

interface Seen {
  readonly fetched: Fetched;
  readonly feed: Feed;
}

interface NotSeen {
  readonly refused: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

async function look({ web, readFeed }: LookingRoom, { address, version }: Followed): Promise<Seen | Unchanged | NotSeen> {
  const fetched: Fetched | Unchanged | Unfetched = await web.fetch(address, { known: version, bytes: LARGEST_FEED, signal: new AbortController().signal });
  if (fetched.outcome !== 'fetched') return fetched;
  const { bytes, mediaType } = fetched;
  const reading = await readFeed({ bytes, fileName: null, ...(mediaType === null ? {} : { mediaType }) });
  if ('refused' in reading) return reading;
  return reading.feed === null ? { refused: 'no-feed' } : { fetched, feed: reading.feed };
}

async function keep(database: Kysely<Database>, job: Job<'look'>, { followed, seen }: { followed: Followed; seen: Seen | Unchanged | NotSeen }): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await transaction.updateTable('feed').set(await becomes(transaction, followed, seen)).where('id', '=', followed.id).execute();
    await complete(transaction, job);
  });
}

async function becomes(transaction: Transaction<Database>, followed: Followed, seen: Seen | Unchanged | NotSeen) {
  if ('refused' in seen) return notSeen(seen);
  await tryAgain(transaction, followed);
  if ('outcome' in seen) return SEEN;
  const hasMore = await takeNew(transaction, followed, addressesIn(seen));
  const { etag, lastModified } = seen.fetched;
  // as long as not all of it was taken, it is wanted whole
  const version = hasMore ? { etag: null, last_modified: null } : { etag: etag && storable(etag), last_modified: lastModified && storable(lastModified) };
  return { ...SEEN, ...version, title: storable(seen.feed.title) };
}

const SEEN = { looked_at: sql<string>`now()`, next_look_at: sql<string>`now() + interval '1 hour'`, refusal: null, refusal_detail: null, failures: 0 } as const;

/** One that fails again and again is looked at less and less often, and at least once a day. */
function notSeen({ refused, detail }: NotSeen) {
  return {
    looked_at: sql<string>`now()`,
    next_look_at: sql<string>`now() + least(interval '1 hour' * power(2, least(failures, 5)), interval '1 day')`,
    failures: sql<number>`failures + 1`,
    refusal: refused,
    refusal_detail: detail === undefined ? null : json(detail),
  } as const;
}

/** The addresses that a feed tells of, each once, as far as they are some of the web. */
function addressesIn({ feed, fetched }: Seen): readonly string[] {
  const addresses = feed.items.map(({ address }) => webAddress(URL.parse(address, fetched.address)?.href ?? '')?.href);
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

/** Has those fetched that nobody asked for before; tells whether more are left. */
async function takeNew(transaction: Transaction<Database>, { id, confidentiality, followedBy }: Followed, addresses: readonly string[]): Promise<boolean> {
  if (addresses.length === 0) return false;
  const known = await transaction.selectFrom('web_address').select('address').where('confidentiality', '=', confidentiality).where('address', 'in', addresses).execute();
  const isKnown = new Set(known.map(({ address }) => address));
  const fresh = addresses.filter((address) => !isKnown.has(address));
  for (const address of fresh.slice(0, MOST_AT_A_LOOK)) {
    const taken = await transaction
      .insertInto('web_address')
      .values({ address, confidentiality, asked_by: followedBy, feed_id: id })
      .onConflict((conflict) => conflict.columns(['address', 'confidentiality']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (taken !== undefined) await enqueue(transaction, 'fetch', { address: taken.id });
  }
  return fresh.length > MOST_AT_A_LOOK;
}

/** What could not be reached for a while is asked for again; what was refused for another reason is not. */
async function tryAgain(transaction: Transaction<Database>, { id }: Followed): Promise<void> {
  const again = await transaction
    .updateTable('web_address')
    .set({ state: 'waiting', refusal: null, refusal_detail: null })
    .where('feed_id', '=', id)
    .where('state', '=', 'failed')
    .where('refusal', 'in', ['unreachable', 'too-slow'])
    .where('asked_at', '>', sql<string>`now() - interval '7 days'`)
    .returning('id')
    .execute();
  for (const { id: address } of again) await enqueue(transaction, 'fetch', { address });
}
