import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { LeftOutSchema, type CompanionSchema } from './schema.ts';

type Companion = z.infer<typeof CompanionSchema>;

interface Companions {
  /** In what the document came. */
  readonly cameWith: Companion[];
  /** What came in it. */
  readonly brought: Companion[];
  /** What lay in it and was not taken in. */
  readonly leftOut: z.infer<typeof LeftOutSchema>[];
}

/** The documents that came with a document, and those with which it came, as far as the actor may see them. */
export async function companionsOf({ database, actor }: Acting, id: string): Promise<Companions> {
  const tied = (from: 'document_id' | 'holder_id', to: 'document_id' | 'holder_id') => database
    .selectFrom('came_with')
    .innerJoin('document', 'document.id', `came_with.${to}`)
    .select(['document.id', 'document.title', 'document.file_name as fileName', 'document.state'])
    .where(`came_with.${from}`, '=', id)
    .where(visible(actor, 'document'))
    .orderBy('came_with.seq').orderBy('document.captured_at')
    .execute();
  const row = await database.selectFrom('document').select('left_out').where('id', '=', id).executeTakeFirst();
  return {
    cameWith: await tied('document_id', 'holder_id'),
    brought: await tied('holder_id', 'document_id'),
    leftOut: LeftOutSchema.array().catch([]).parse(row?.left_out ?? []),
  };
}
