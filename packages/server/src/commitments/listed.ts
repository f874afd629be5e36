import { addDays, DAYS_OF_NOTICE } from '@mithaq/register';
import { sql, type RawBuilder } from 'kysely';
import { type Listed, NOTHING, roles } from '../entries/listed.ts';
import type { Acting } from '../platform/act.ts';

/** Commitments with those responsible, how they stand today and when they are due. */
export const listedCommitments = ({ today }: Acting): Listed => ({
  kind: 'commitment',
  own: sql`join commitment as own on own.id = entry.id`,
  ownDecides: true,
  type: sql`entry.type`,
  status: standing(today),
  place: NOTHING,
  dateAsWritten: sql`own.due_as_written`,
  dateUntil: sql`own.due_max`,
  note: sql`own.force`,
  actors: roles('commitment'),
});

/** As the register's `standingOf` has it, for rows by the thousand; a test holds the two together. */
export function standing(today: string): RawBuilder<string> {
  return sql<string>`(case
    when own.acceptance = 'rejected' then 'rejected'
    when own.implementation = 'implemented' then 'kept'
    when own.implementation in ('cancelled', 'lapsed') then own.implementation
    when own.due_max < ${today}::date then 'late'
    when own.due_max <= ${addDays(today, DAYS_OF_NOTICE)}::date then 'due_soon'
    when own.implementation = 'not_started' then 'open'
    else 'in_progress' end)`;
}
