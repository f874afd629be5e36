import { sql, type Kysely } from 'kysely';
import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible, type Actor } from '../platform/actor.ts';
import type { Database } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { presentSummary, type Summary } from './present.ts';
import type { DocumentState } from './schema.ts';

/** How many proposals from a document are in a state. */
function proposalsThat(state: 'pending' | 'accepted') {
  return sql<number>`(select count(*) from proposal where proposal.document_id = document.id and proposal.state = ${sql.lit(state)})`.as(state);
}

/** Documents the actor may see, as lines of a list. */
export function summaries(database: Kysely<Database>, actor: Actor) {
  return database
    .selectFrom('document')
    .select([
      'document.id', 'title', 'file_name', 'format', 'language', 'publisher', 'published_on', 'confidentiality', 'is_sample', 'state',
      'refusal', 'refusal_detail', 'notes', 'size', 'pages_done', 'pages_in_all', 'captured_at', proposalsThat('pending'), proposalsThat('accepted'),
    ])
    .where(visible(actor, 'document'));
}

export async function summaryOf({ database, actor }: Acting, id: string): Promise<Summary | Refusal> {
  const row = await summaries(database, actor).where('document.id', '=', id).executeTakeFirst();
  return row ? presentSummary(row) : refusal('not-found');
}

interface Asked {
  readonly states: readonly z.infer<typeof DocumentState>[];
  /** Those that were left for later, or those that were not; else both. */
  readonly deferred?: boolean;
  readonly limit: number;
}

/** Documents in one of these states, her own before samples, the newest first. */
export async function documentsIn({ database, actor }: Acting, { states, deferred, limit }: Asked): Promise<Summary[]> {
  const rows = await summaries(database, actor)
    .where('state', 'in', states)
    .$if(deferred !== undefined, (select) => select.where('deferred_at', deferred ? 'is not' : 'is', null))
    .orderBy('is_sample').orderBy('captured_at', 'desc').orderBy('document.id')
    .limit(limit)
    .execute();
  return rows.map(presentSummary);
}
