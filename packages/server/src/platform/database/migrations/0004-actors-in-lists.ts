import { sql, type Kysely } from 'kysely';

/**
 * Lists show of each entry who takes part and in which fields: kept beside it like its title, so that fifty lines need not
 * be gathered from two hundred rows of other tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** The roles shown, as they were when this was written; from now on entries/shown-actors.ts says it. */
const ROLES = {
  instrument: ['party'], meeting: ['organ', 'chair', 'participant'], statement: ['speaker'], activity: ['host', 'implementing', 'beneficiary'], commitment: ['responsible'],
};

const fromRoles = Object.entries(ROLES).map(([kind, roles]) => `when '${kind}' then array(
    select actor_id from actor_role where entry_id = entry.id and actor_id is not null and role in (${roles.map((role) => `'${role}'`).join(', ')})
    group by actor_id order by min(array[array_position(array[${roles.map((role) => `'${role}'`).join(', ')}], role), seq]), min(id::text))`).join(' ');

const STATEMENTS = [
  "alter table entry add column actors uuid[] not null default '{}', add column fields text[] not null default '{}'",
  `update entry set
    fields = array(select distinct code from entry_topic where entry_id = entry.id and scheme = 'field' and code is not null order by code),
    actors = case kind ${fromRoles}
      when 'organisation' then array(select parent_id from organisation where id = entry.id and parent_id is not null)
      when 'series' then array(select convener_id from meeting_series where id = entry.id and convener_id is not null)
      when 'person' then array(select organisation_id from office where person_id = entry.id and organisation_id is not null group by organisation_id order by max(attested_max) desc nulls last, organisation_id)
      else '{}' end`,
];
