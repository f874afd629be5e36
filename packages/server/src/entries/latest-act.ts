import { sql, type RawBuilder } from 'kysely';

/**
 * Another text whenever an act has been done, also by another program: asked together with what is read, it tells whether
 * what was kept of an earlier reading still holds. Acts are counted from ten minutes ago on, since one that takes long
 * is seen only when it ends, by then not as the latest; and after ten minutes it is another text in any case.
 */
export const latestAct: RawBuilder<string> = sql<string>`(
  select concat_ws(' ', lately.since, count(act.id))
  from (select date_bin('10 minutes', now(), timestamptz 'epoch') - interval '10 minutes' as since) as lately
  left join act on act.at > lately.since group by lately.since)`;
