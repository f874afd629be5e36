import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { listedAs } from './kinds.ts';
import { listedOn, NOTHING, SAME_DAY, type Listed } from './listed.ts';
import { EntryKind } from './schema.ts';
import { ownSeen } from './visible-row.ts';

/** The earliest and the latest day of an entry, and its date as written. */
export type Days = readonly [from: string | null, until: string | null, asWritten: string | null];

/** The days of entries of any kind, as the lists of their kinds show them: SQL over `entry`. */
export function daysOf(acting: Acting): RawBuilder<Days> {
  const dated = EntryKind.options.map((kind) => listedAs(kind, acting)).filter((listed) => listed.dateUntil !== SAME_DAY || listed.dateAsWritten !== NOTHING);
  const cases = dated.map((listed) => sql`when ${sql.lit(listed.kind)} then (select ${days(acting, listed)} ${dayOf(acting)} ${listed.own})`);
  const others = days(acting, { kind: 'issue', dateUntil: SAME_DAY, dateAsWritten: NOTHING });
  return sql<Days>`(case entry.kind ${sql.join(cases, sql` `)} else (select ${others} ${dayOf(acting)}) end)`;
}

const dayOf = (acting: Acting): RawBuilder<unknown> => sql`from (select ${listedOn(acting, 'entry')} as day) as listed`;

function days({ actor }: Acting, listed: Pick<Listed, 'kind' | 'dateUntil' | 'dateAsWritten'>): RawBuilder<Days> {
  const seen = (value: RawBuilder<string | null>) => ownSeen(actor, dateField(listed.kind), value);
  return sql<Days>`jsonb_build_array(${seen(SAME_DAY)}, ${seen(listed.dateUntil)}, ${seen(listed.dateAsWritten)})`;
}

/** The field of which the words of a date are evidence. */
export const dateField = (kind: Listed['kind']): string => (kind === 'commitment' ? 'due' : 'date');
