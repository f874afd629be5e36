import { sql } from 'kysely';
import { deriveStatus } from '../instruments/derive-status.ts';
import type { Register } from '../platform/act.ts';
import { indexEntries } from '../search/index-entry.ts';

/** What follows from a change of entries, in the same transaction: status, the day they are listed under, the search index. */
export async function settle({ transaction, today }: Register, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await deriveStatus(transaction, ids, today);
  await sql`
    update entry set listed_on = case entry.kind
      when 'instrument' then (select status_date from instrument where id = entry.id)
      when 'meeting' then (select date_min from meeting where id = entry.id)
      when 'activity' then (select date_min from activity where id = entry.id)
      when 'commitment' then (select due_min from commitment where id = entry.id)
      when 'statement' then (
        select coalesce(
          (select meeting.date_min from statement join meeting on meeting.id = statement.meeting_id where statement.id = entry.id),
          (select min(coalesce(segment.published_on, document.published_on))
            from assertion join document on document.id = assertion.document_id
            left join segment on segment.document_id = document.id and segment.seq = assertion.segment_seq
            where assertion.entry_id = entry.id and array_position(array['public', 'internal', 'restricted'], document.confidentiality) <= array_position(array['public', 'internal', 'restricted'], entry.confidentiality)))
      )
    end
    where id = any(${ids}::uuid[])`.execute(transaction);
  await indexEntries(transaction, ids);
}
