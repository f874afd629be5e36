import { EQUAL_PLACES, PLACES } from '@mithaq/register';
import type { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { NearCopySchema } from '../documents/schema.ts';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';

type NearCopy = z.infer<typeof NearCopySchema>;

interface Copies {
  /** The document of which this one was set aside as a copy. */
  readonly copyOf: NearCopy | null;
  /** The others whose text is nearly the same, the nearest first. */
  readonly nearCopies: NearCopy[];
}

const MOST_TOLD = 20;

/**
 * The documents whose text is nearly that of a document, as far as the actor may see them: asked anew each time, so that nothing is
 * told that is not so to whoever asks. A copy that was set aside is told beside that of which it is one. Each band is
 * looked up for itself: for all at once the database would go through every document.
 */
export async function copiesOf({ database, actor }: Acting, id: string): Promise<Copies> {
  const own = await database.selectFrom('document').select(['signature', 'signature_bands', 'copy_of']).where('id', '=', id).where(visible(actor, 'document')).executeTakeFirst();
  if (own === undefined || own.signature === null || own.signature.length === 0) return { copyOf: null, nearCopies: [] };
  const { rows: near } = await sql<NearCopy>`
    select id, title, file_name as "fileName", publisher, published_on as "publishedOn", coalesce(copy_of = ${id}, false) as "isSetAside",
      equal.places::float8 / ${PLACES} as share
    from document cross join lateral (select count(*) from unnest(signature, ${own.signature}::integer[]) as place (one, other) where one = other) as equal (places)
    where id in (select found.id from unnest(${own.signature_bands}::integer[]) as band join document as found on found.signature_bands @> array[band]) and id <> ${id} and ${visible(actor, 'document')}
      and (copy_of is null or copy_of = ${id}
        or not exists (select from document as original where original.id = document.copy_of and ${visible(actor, 'original')}))
      and equal.places >= ${EQUAL_PLACES}
    order by equal.places desc, captured_at
    limit ${MOST_TOLD}`.execute(database);
  const copyOf = near.find((one) => one.id === own.copy_of) ?? null;
  return { copyOf, nearCopies: near.filter((one) => one !== copyOf) };
}
