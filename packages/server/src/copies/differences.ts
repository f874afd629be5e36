import { differencesOf } from '@mithaq/register';
import type { z } from '@hono/zod-openapi';
import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { bodiesOf } from './body-of.ts';
import type { Differences } from './schema.ts';

/** Nobody reads more of them beside each other. */
const MOST_SHOWN = 200;

/** What differs between the texts of two documents, both of which the actor may see. */
export async function differencesBetween({ database, actor }: Acting, { id, other }: { id: string; other: string }): Promise<z.infer<typeof Differences> | Refusal> {
  const seen = await database.selectFrom('document').select('id').where('id', 'in', [id, other]).where(visible(actor, 'document')).execute();
  if (seen.length < 2) return refusal('not-found');
  const bodies = await bodiesOf(database, [id, other]);
  const differences = differencesOf(bodies.get(id) ?? '', bodies.get(other) ?? '').map(({ here, there }) => ({ here: [...here], there: [...there] }));
  return { differences: differences.slice(0, MOST_SHOWN), total: differences.length };
}
