import { sql } from 'kysely';
import type { z } from '@hono/zod-openapi';
import { summaryOf } from '../documents/summaries.ts';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { AddressShown } from './schema.ts';

type Shown = z.infer<typeof AddressShown>;

const MOST_SHOWN = 20;

function addresses({ database, actor }: Acting) {
  return database
    .selectFrom('web_address')
    .select(['id', 'address', 'confidentiality', 'state', 'outcome', 'document_id', 'refusal', 'refusal_detail', 'asked_at'])
    .where('feed_id', 'is', null)
    .where(visible(actor, 'web_address'));
}

type Row = Awaited<ReturnType<ReturnType<typeof addresses>['executeTakeFirstOrThrow']>>;

export async function addressShown(acting: Acting, id: string): Promise<Shown | Refusal> {
  const row = await addresses(acting).where('id', '=', id).executeTakeFirst();
  return row ? present(acting, row) : refusal('not-found');
}

/** What was asked for in the last hour, the newest first. */
export async function addressesAskedFor(acting: Acting): Promise<Shown[]> {
  const rows = await addresses(acting).where('asked_at', '>', sql<string>`now() - interval '1 hour'`).orderBy('asked_at', 'desc').orderBy('id').limit(MOST_SHOWN).execute();
  return Promise.all(rows.map((row) => present(acting, row)));
}

async function present(acting: Acting, row: Row): Promise<Shown> {
  const document = row.document_id === null ? null : await summaryOf(acting, row.document_id);
  return {
    id: row.id,
    address: row.address,
    confidentiality: row.confidentiality,
    state: row.state,
    outcome: row.outcome,
    document: isRefusal(document) ? null : document,
    refusal: row.refusal,
    refusalDetail: AddressShown.shape.refusalDetail.catch(null).parse(row.refusal_detail),
    askedAt: row.asked_at,
  };
}
