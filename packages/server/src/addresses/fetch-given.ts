import { sql, type Kysely } from 'kysely';
import { LARGEST_FILE, takeIn, type TakenIn } from '../documents/take-in.ts';
import { mithaq } from '../platform/actor.ts';
import { inTransaction } from '../platform/database/connect.ts';
import { json, storable } from '../platform/database/json.ts';
import type { Confidentiality, Database } from '../platform/database/tables.ts';
import type { Fetched, Unchanged, Version } from '../platform/fetching/fetched.ts';
import type { Unfetched, Web } from '../platform/fetching/open-web.ts';
import { complete, isHeld, type Job, type Jobs } from '../platform/jobs/queue.ts';
import type { Handler } from '../platform/jobs/workers.ts';
import { isRefusal, type Refusal } from '../platform/refusal.ts';
import { fileNameOf } from './file-name.ts';

/** What fetching needs. */
export interface FetchingRoom {
  readonly database: Kysely<Database>;
  readonly web: Web;
  /** Woken when there is a document to read. */
  readonly jobs: Jobs;
  readonly today: () => string;
}

interface Given {
  readonly address: string;
  readonly confidentiality: Confidentiality;
  readonly documentId: string | null;
  readonly version: Version;
}

/** How soon it is noticed that nobody waits for it any longer. */
const LOOK_EVERY_MS = 500;

/** The job `fetch`: the page at an address becomes a document, which is then read like any other. */
export function fetchGiven(room: FetchingRoom): Handler<'fetch'> {
  const { database, web, jobs } = room;
  return {
    work: async (job) => {
      const given = await begin(database, job.payload.address);
      if (given === null) return inTransaction(database, (transaction) => complete(transaction, job));
      const fetched = await fetchWhileWanted(room, job, given);
      // it goes on when the program is started again
      if (web.isClosed()) return;
      await keep(room, job, { given, fetched });
      jobs.wake();
    },
    givenUp: async ({ payload }) => {
      await database.updateTable('web_address').set({ state: 'failed', refusal: 'failed', refusal_detail: null }).where('id', '=', payload.address).execute();
    },
  };
}

async function begin(database: Kysely<Database>, id: string): Promise<Given | null> {
  const row = await database
    .updateTable('web_address')
    .set({ state: 'fetching' })
    .where('id', '=', id)
    .returning(['address', 'confidentiality', 'document_id', 'etag', 'last_modified'])
    .executeTakeFirst();
  if (row === undefined) return null;
  return { address: row.address, confidentiality: row.confidentiality, documentId: row.document_id, version: { etag: row.etag, lastModified: row.last_modified } };
}

/** Fetches as long as the job is ours: somebody may stop it, or the program end. */
async function fetchWhileWanted({ database, web }: FetchingRoom, job: Job, { address, documentId, version }: Given): Promise<Fetched | Unchanged | Unfetched> {
  const unwanted = new AbortController();
  const look = setInterval(() => {
    isHeld(database, job).then((held) => {
      if (!held) unwanted.abort();
      // the next look tells it
    }, () => {});
  }, LOOK_EVERY_MS);
  try {
    // without the document that was made of it then, the page is wanted whole
    return await web.fetch(address, { known: documentId === null ? null : version, bytes: LARGEST_FILE, signal: unwanted.signal });
  } finally {
    clearInterval(look);
  }
}

async function keep(room: FetchingRoom, job: Job<'fetch'>, { given, fetched }: { given: Given; fetched: Fetched | Unchanged | Unfetched }): Promise<void> {
  const become = await becomes(room, given, fetched);
  await inTransaction(room.database, async (transaction) => {
    await transaction.updateTable('web_address').set({ ...become, fetched_at: sql`now()` }).where('id', '=', job.payload.address).execute();
    await complete(transaction, job);
  });
}

async function becomes(room: FetchingRoom, given: Given, fetched: Fetched | Unchanged | Unfetched) {
  if (fetched.outcome === 'unchanged') return { state: 'fetched', outcome: 'known' } as const;
  if (fetched.outcome === 'not-fetched') return failed(fetched);
  if (isFeed(fetched)) return failed({ refused: 'is-feed' });
  const taken = await takeInPage(room, given, fetched);
  if (isRefusal(taken)) return failed(taken);
  const { etag, lastModified } = fetched;
  return { state: 'fetched', outcome: taken.outcome, document_id: taken.document, etag: etag && storable(etag), last_modified: lastModified && storable(lastModified) } as const;
}

/** A list of what is new is no document; it can be followed. */
function isFeed({ bytes, mediaType }: Fetched): boolean {
  if (/^\s*application\/(rss|atom|rdf)\+xml\b/i.test(mediaType ?? '')) return true;
  // a comment ends at its first end: else a row of them could be taken apart in endless ways
  return /^\s*(<\?xml[^>]*>\s*)?(<!--(?:[^-]|-(?!->))*-->\s*)*<(rss|feed|rdf:rdf)[\s>]/i.test(bytes.subarray(0, BEGINNING).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''));
}

const BEGINNING = 2_048;

function failed({ refused, detail }: Pick<Refusal, 'detail'> & { readonly refused: string }) {
  return { state: 'failed', refusal: refused, refusal_detail: detail === undefined ? null : json(detail) } as const;
}

function takeInPage({ database, today }: FetchingRoom, { address, confidentiality }: Given, { bytes, mediaType, address: foundAt }: Fetched): Promise<TakenIn | Refusal> {
  const acting = { actor: mithaq, database, language: 'ar', today: today() } as const;
  return takeIn(acting, { bytes, mediaType, confidentiality, fileName: fileNameOf(foundAt, mediaType), sourceAddress: address });
}
