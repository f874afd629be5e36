import { addDays, DAYS_OF_NOTICE } from '@mithaq/register';
import { sql, type RawBuilder } from 'kysely';
import { type Listed, NOTHING, roles } from '../entries/listed.ts';
import { ownSeen } from '../entries/visible-row.ts';
import type { Acting } from '../platform/act.ts';

/** Commitments with those responsible, how they stand today and when they are due. */
export const listedCommitments = ({ actor, today }: Acting): Listed => ({
  kind: 'commitment',
  own: sql`join commitment as own on own.id = entry.id`,
  ownDecides: true,
  type: sql`entry.type`,
  status: standing(today, ownSeen(actor, 'due', DUE)),
  place: NOTHING,
  dateAsWritten: sql`own.due_as_written`,
  dateUntil: sql`own.due_max`,
  note: sql`own.force`,
  actors: roles('commitment'),
});

const DUE = sql<string | null>`own.due_max`;

/** As the register's `standingOf` has it, for rows by the thousand; a test holds the two together. `due` as far as the reader may know it. */
export function standing(today: string, due: RawBuilder<string | null> = DUE): RawBuilder<string> {
  return sql<string>`(case
    when own.acceptance = 'rejected' then 'rejected'
    when own.implementation = 'implemented' then 'kept'
    when own.implementation in ('not_implemented', 'cancelled', 'lapsed') then own.implementation
    when ${due} < ${today}::date then 'late'
    when ${due} <= ${addDays(today, DAYS_OF_NOTICE)}::date then 'due_soon'
    when own.implementation = 'not_started' then 'open'
    else 'in_progress' end)`;
}
