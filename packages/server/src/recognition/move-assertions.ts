import { z } from '@hono/zod-openapi';
import { placed, type Edit } from '@mithaq/register/edits';
import { sql, type Transaction } from 'kysely';
import { quoted } from '../entries/assertion.ts';
import { RowsByTable } from '../entries/rows.ts';
import { json } from '../platform/database/json.ts';
import type { Database } from '../platform/database/tables.ts';
import { SpanSchema } from '../review/schema.ts';

interface Moving {
  readonly id: string;
  /** The text as it is now. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

const Spans = z.array(SpanSchema);

/** What entries rest on in a document stands on the same words as before, and quotes them as they are now; so does what the history keeps of it, by which acts are taken back. */
export async function moveAssertions(transaction: Transaction<Database>, moving: Moving): Promise<void> {
  const rows = await transaction.selectFrom('assertion').select(['id', 'spans']).where('document_id', '=', moving.id).execute();
  const moved = rows.map(({ id, spans }) => ({ id, ...onWords(spans, moving) }));
  if (moved.length > 0) {
    await sql`
      update assertion set spans = moved.spans, exact = moved.exact, words_before = moved.words_before, words_after = moved.words_after
      from jsonb_to_recordset(${json(moved)}::jsonb) as moved (id uuid, spans jsonb, exact text, words_before text, words_after text)
      where assertion.id = moved.id`.execute(transaction);
  }
  await moveInHistory(transaction, moving);
}

function onWords(spans: unknown, { text, edits }: Moving) {
  const now = Spans.parse(spans).map((span) => placed(span, edits));
  return { spans: now, ...quoted(now, text) };
}

/** Whatever came to an entry from a document came by an act on that document. */
async function moveInHistory(transaction: Transaction<Database>, moving: Moving): Promise<void> {
  const changes = await transaction
    .selectFrom('act_change')
    .select(['act_id', 'entry_id', 'before', 'after'])
    .where('entry_id', 'in', (query) => query.selectFrom('act_change as touched').innerJoin('act', 'act.id', 'touched.act_id').select('touched.entry_id').where('act.document_id', '=', moving.id))
    // a body that many documents name has a long history, of which little rests on this one
    .where((either) => either.or([restsOnDocument('before', moving.id), restsOnDocument('after', moving.id)]))
    .execute();
  const moved = changes.flatMap((change) => {
    const [before, after] = [inHistory(change.before, moving), inHistory(change.after, moving)];
    return before === change.before && after === change.after ? [] : [{ ...change, before, after }];
  });
  if (moved.length === 0) return;
  await sql`
    update act_change set before = moved.before, after = moved.after
    from jsonb_to_recordset(${json(moved)}::jsonb) as moved (act_id uuid, entry_id uuid, before jsonb, after jsonb)
    where act_change.act_id = moved.act_id and act_change.entry_id = moved.entry_id`.execute(transaction);
}

const restsOnDocument = (side: 'before' | 'after', document: string) =>
  sql<boolean>`jsonb_path_exists(${sql.ref(side)}, '$.assertion.* ? (@.document_id == $document)', jsonb_build_object('document', ${document}::text))`;

function inHistory(rows: unknown, moving: Moving): unknown {
  if (rows === null) return rows;
  const { assertion, ...others } = RowsByTable.parse(rows);
  if (assertion === undefined || !Object.values(assertion).some((row) => row['document_id'] === moving.id)) return rows;
  const moved = Object.entries(assertion).map(([id, row]) => [id, row['document_id'] === moving.id ? { ...row, ...onWords(row['spans'], moving) } : row] as const);
  return { ...others, assertion: Object.fromEntries(moved) };
}
