import { sql, type Transaction } from 'kysely';
import { deriveStatus } from '../instruments/derive-status.ts';
import { localUser } from '../platform/actor.ts';
import type { Register } from '../platform/act.ts';
import type { Database } from '../platform/database/tables.ts';
import { indexEntries } from '../search/index-entry.ts';
import { titleFromNames } from './titles.ts';

/** What follows from a change of entries, in the same transaction: status, what lists show, the search index. */
export async function settle({ transaction, today }: Register, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await deriveStatus(transaction, ids, today);
  await deriveListing(transaction, ids);
  await indexEntries(transaction, ids);
}

const LEVELS = sql`array['public', 'internal', 'restricted']`;

const title = (language: 'ar' | 'en' | 'fr') => sql`coalesce(${titleFromNames({ actor: localUser, language }, 'entry.id')}, '')`;

/** Works out anew what lists show of entries: day, type, status and titles. */
export async function deriveListing(transaction: Transaction<Database>, ids: readonly string[]): Promise<void> {
  await sql`
    update entry set
      title_ar = ${title('ar')}, title_en = ${title('en')}, title_fr = ${title('fr')},
      type = case entry.kind
        when 'instrument' then (select type from instrument where id = entry.id)
        when 'organisation' then (select kind from organisation where id = entry.id)
        when 'meeting' then (select type from meeting where id = entry.id)
        when 'activity' then (select type from activity where id = entry.id)
        when 'commitment' then (select force from commitment where id = entry.id)
      end,
      status = case entry.kind
        when 'instrument' then (select status from instrument where id = entry.id)
        when 'meeting' then (select status from meeting where id = entry.id)
        when 'activity' then (select status from activity where id = entry.id)
      end,
      listed_on = case entry.kind
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
              where assertion.entry_id = entry.id
                and array_position(${LEVELS}, document.confidentiality) <= array_position(${LEVELS}, entry.confidentiality))))
      end
    where id = any(${ids}::uuid[])`.execute(transaction);
}
