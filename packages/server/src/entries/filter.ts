import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { idsHolding } from '../search/find.ts';
import type { Listed } from './listed.ts';
import { listedOn } from './listed.ts';
import type { EntryListQuery } from './schema.ts';
import { visibleLevel, visibleRow } from './visible-row.ts';

export type Filter = Pick<EntryListQuery, 'q' | 'type' | 'status' | 'actor' | 'field' | 'year'>;

/** The conditions of a list. A facet is counted with all filters but its own: `without` names it. */
export function conditions(acting: Acting, listed: Listed, { filter, without }: { filter: Filter; without?: keyof Filter | undefined }): RawBuilder<boolean> {
  const { actor } = acting;
  const asked = (name: keyof Filter): string | null => (name === without ? null : (filter[name] ?? null));
  const parts: RawBuilder<unknown>[] = [sql`entry.kind = ${sql.lit(listed.kind)}`, visibleLevel(actor, 'entry.confidentiality')];
  const type = asked('type');
  if (type !== null) parts.push(sql`${listed.type} = ${type}`);
  const status = asked('status');
  if (status !== null) parts.push(sql`${listed.status} = ${status}`);
  const year = asked('year');
  if (year !== null) parts.push(sql`${listedOn(acting, 'entry')} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`);
  const field = asked('field');
  if (field !== null) parts.push(sql`exists (select from entry_topic where entry_topic.entry_id = entry.id and entry_topic.code = ${field} and ${visibleRow(actor, 'entry_topic.id')})`);
  const taking = asked('actor');
  if (taking !== null) parts.push(takesPart(acting, listed, taking));
  const held = idsHolding(asked('q') ?? undefined);
  if (held !== null) parts.push(sql`entry.id in ${held}`);
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** An organisation or person takes part in it in any role, also as the organ through which a party acts. */
function takesPart({ actor }: Acting, { actors }: Listed, id: string): RawBuilder<boolean> {
  if (!ID.test(id)) return sql<boolean>`false`;
  const seen = sql`exists (select from entry as taking where taking.id = ${id} and ${visibleLevel(actor, 'taking.confidentiality')})`;
  return sql<boolean>`(${seen} and (
    exists (select from (${actors}) as part where part.actor = ${id} and (part.item is null or ${visibleRow(actor, 'part.item')}))
    or entry.id in (select actor_role.entry_id from actor_role where ${id} in (actor_role.actor_id, actor_role.acting_through, actor_role.on_behalf_of) and ${visibleRow(actor, 'actor_role.id')})))`;
}
