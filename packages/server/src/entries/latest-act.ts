import { sql, type RawBuilder } from 'kysely';
import type { Acting } from '../platform/act.ts';

/**
 * Another text whenever an act has been done, also by another program: asked together with what is read, it tells whether
 * what was kept of an earlier reading still holds. Acts are counted from ten minutes ago on, since one that takes long
 * is seen only when it ends, by then not as the latest; and after ten minutes it is another text in any case. The calendar, which moves
 * instruments without an act, makes another text too: while some wait for it, and once it has been followed. The earliest is
 * asked for, since its index gives it at once: whether there is any, a kept plan may look for through all instruments.
 */
export const latestAct = ({ today }: Pick<Acting, 'today'>): RawBuilder<string> => sql<string>`(
  select concat_ws(' ', lately.since, count(act.id), coalesce((select min(status_until) from instrument) <= ${today}::date, false))
  from (select date_bin('10 minutes', now(), timestamptz 'epoch') - interval '10 minutes' as since) as lately
  left join act on act.at > lately.since group by lately.since)`;
