import { sql, type RawBuilder } from 'kysely';
import type { Actor } from '../platform/actor.ts';

const LEVELS = ['public', 'internal', 'restricted'] as const;

/** True for those to whom nothing is hidden: the conditions below need not be asked for them. */
export const seesEverything = (actor: Actor): boolean => LEVELS.every((level) => actor.mayRead.includes(level));

/**
 * The condition for a row of an entry (a name, an office, a party …). A row that rests on documents alone that the actor
 * may not see is not there; one that rests on none, as a name of the authority file, is.
 */
export function visibleRow(actor: Actor, id: string): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`;
  const item = sql.ref(id);
  return sql<boolean>`(
    not exists (select from assertion where assertion.item_id = ${item})
    or exists (select from assertion left join document on document.id = assertion.document_id
      where assertion.item_id = ${item} and (document.id is null or ${visibleLevel(actor, 'document.confidentiality')})))`;
}

/** The condition for one value of a row of an entry, as the day of an event: the row may be seen while hidden documents alone tell the value. */
export function visibleIn(actor: Actor, id: string, field: string): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`;
  const told = sql`from assertion left join document on document.id = assertion.document_id where assertion.item_id = ${sql.ref(id)} and assertion.field = ${field}`;
  return sql<boolean>`(not exists (select ${told}) or exists (select ${told} and (document.id is null or ${visibleLevel(actor, 'document.confidentiality')})))`;
}

/** The condition for values of an entry's own row: a document that the actor may see tells these fields, or none does. `entry` is the column of its id. */
export function ownIsSeen(actor: Actor, entry: string, ...fields: readonly (string | RawBuilder<string>)[]): RawBuilder<boolean> {
  if (seesEverything(actor)) return sql<boolean>`true`;
  const told = sql`from assertion left join document on document.id = assertion.document_id
    where assertion.entry_id = ${sql.ref(entry)} and assertion.field in (${sql.join(fields)}) and assertion.item_id is null`;
  return sql<boolean>`(not exists (select ${told}) or exists (select ${told} and (document.id is null or ${visibleLevel(actor, 'document.confidentiality')})))`;
}

/** A value of the own row of `entry`, or nothing where only hidden documents tell it. */
export function ownSeen<T>(actor: Actor, field: string, value: RawBuilder<T>): RawBuilder<T | null> {
  return seesEverything(actor) ? value : sql<T | null>`(case when ${ownIsSeen(actor, 'entry.id', field)} then ${value} end)`;
}

/** The condition on any column that holds a level. */
export function visibleLevel(actor: Actor, column: string): RawBuilder<boolean> {
  if (actor.mayRead.length === 0) return sql<boolean>`false`;
  // there is no other level: asking each row for hers would only take time
  if (seesEverything(actor)) return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(column)} in (${sql.join(actor.mayRead.map((level) => sql.lit(level)))})`;
}
