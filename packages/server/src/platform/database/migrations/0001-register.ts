import { sql, type Kysely } from 'kysely';

/**
 * The first tables of the register. The SQL stays within what PostgreSQL 15 knows, so that the embedded database and a
 * server run the same text. Dates keep four columns: as written, EDTF, and the ISO days between which they lie.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const WHEN = (name: string): string =>
  `${name}_as_written text, ${name}_edtf text, ${name}_min date, ${name}_max date, ${name}_calendar text`;

const STATEMENTS = [
  'create extension if not exists pg_trgm',

  // -- sources -------------------------------------------------------------------------------------------------------
  `create table blob (
    sha256 text primary key,
    bytes bytea not null,
    size integer not null
  )`,
  `create table document (
    id uuid primary key default gen_random_uuid(),
    sha256 text not null references blob,
    file_name text,
    title text not null default '',
    media_type text,
    format text,
    charset text,
    language text,
    size integer not null,
    confidentiality text not null default 'internal' check (confidentiality in ('public', 'internal', 'restricted')),
    is_sample boolean not null default false,
    publisher text,
    published_on date,
    source_address text,
    state text not null default 'captured' check (state in ('captured', 'reading', 'to_review', 'reviewed', 'refused')),
    refusal text,
    refusal_detail jsonb,
    notes jsonb not null default '[]',
    text text,
    place_map jsonb,
    reader text,
    captured_at timestamptz not null default now(),
    captured_by text not null,
    unique (sha256, confidentiality)
  )`,
  'create index document_state on document (state, captured_at desc)',
  `create table segment (
    id uuid primary key default gen_random_uuid(),
    document_id uuid not null references document on delete cascade,
    seq integer not null,
    kind text not null,
    start_at integer not null,
    end_at integer not null,
    published_on date,
    publisher text,
    unique (document_id, seq)
  )`,

  // -- acts: who did what, when, with what before and after -------------------------------------------------------------
  `create table act (
    id uuid primary key default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    actor text not null,
    deed text not null,
    document_id uuid,
    proposal_id uuid,
    detail jsonb not null default '{}',
    undone_by uuid references act
  )`,
  'create index act_at on act (at desc)',
  `create table act_change (
    act_id uuid not null references act,
    entry_id uuid not null,
    before jsonb,
    after jsonb,
    primary key (act_id, entry_id)
  )`,
  'create index act_change_entry on act_change (entry_id)',

  // -- entries ----------------------------------------------------------------------------------------------------------
  `create table entry (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    confidentiality text not null default 'internal' check (confidentiality in ('public', 'internal', 'restricted')),
    is_sample boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    -- worked out from the rest whenever the entry changes, so that lists need not (entries/settle.ts):
    -- the day under which it is listed (of its status, of the meeting, the day it is due), type, status, and the title in each language
    listed_on date,
    type text,
    status text,
    title_ar text not null default '',
    title_en text not null default '',
    title_fr text not null default '',
    act_id uuid references act
  )`,
  'create index entry_kind on entry (kind, updated_at desc)',
  'create index entry_listed on entry (kind, listed_on desc nulls last, id) include (type, status, confidentiality)',
  'create index entry_typed on entry (kind, type, listed_on desc nulls last, id) include (status, confidentiality)',
  `create table name (
    id uuid primary key default gen_random_uuid(),
    entry_id uuid not null references entry on delete cascade,
    form text not null check (form in ('official', 'short', 'acronym', 'former', 'variant', 'transliteration', 'title')),
    language text not null,
    value text not null,
    match_key text not null,
    act_id uuid references act
  )`,
  'create index name_entry on name (entry_id)',
  'create index name_match on name (match_key)',
  'create index name_prefix on name (match_key text_pattern_ops)',
  'create index name_trgm on name using gin (match_key gin_trgm_ops)',
  // bodies and people are looked up by likeness; the long titles of instruments would only be in the way
  'create index name_trgm_called on name using gin (match_key gin_trgm_ops) where form <> \'title\'',
  `create table organisation (
    id uuid primary key references entry on delete cascade,
    kind text not null default 'other',
    parent_id uuid references entry on delete set null,
    parent_relation text check (parent_relation in ('organ_of', 'unit_of', 'part_of')),
    state_code text,
    authority text
  )`,
  'create index organisation_parent on organisation (parent_id)',
  'create index organisation_authority on organisation (authority)',
  `create table person (
    id uuid primary key references entry on delete cascade,
    honorific text
  )`,
  `create table office (
    id uuid primary key default gen_random_uuid(),
    -- null where a text tells of an office and not who holds it
    person_id uuid references person on delete cascade,
    organisation_id uuid references organisation on delete set null,
    title text not null,
    held_from text,
    held_to text,
    attested_min date,
    attested_max date,
    act_id uuid references act
  )`,
  'create index office_person on office (person_id)',
  'create index office_organisation on office (organisation_id)',
  `create table instrument (
    id uuid primary key references entry on delete cascade,
    type text not null,
    legal_force text not null default 'unspecified' check (legal_force in ('binding', 'non_binding', 'unspecified')),
    duration text,
    place text,
    count integer not null default 1,
    -- derived from the events by the register's rule whenever one is written; kept here to be filtered by
    status text not null default 'unknown',
    status_date date
  )`,
  'create index instrument_list on instrument (type, status_date desc)',
  // what the status is to those who may not see every event; only where that differs from the instrument's own
  `create table instrument_status_seen (
    instrument_id uuid not null references instrument on delete cascade,
    level text not null check (level in ('public', 'internal')),
    status text not null,
    status_date date,
    primary key (instrument_id, level)
  )`,
  `create table instrument_event (
    id uuid primary key default gen_random_uuid(),
    instrument_id uuid not null references instrument on delete cascade,
    type text not null,
    ${WHEN('date')},
    place text,
    per_party uuid references organisation on delete set null,
    act_id uuid references act
  )`,
  'create index instrument_event_instrument on instrument_event (instrument_id)',
  'create index instrument_event_party on instrument_event (per_party)',
  `create table meeting_series (
    id uuid primary key references entry on delete cascade,
    convener_id uuid references organisation on delete set null
  )`,
  `create table meeting (
    id uuid primary key references entry on delete cascade,
    series_id uuid references meeting_series on delete set null,
    type text not null,
    ordinal integer,
    status text not null default 'held',
    ${WHEN('date')},
    place text
  )`,
  'create index meeting_series_id on meeting (series_id)',
  `create table agenda_item (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null references meeting on delete cascade,
    number text,
    title text not null,
    act_id uuid references act
  )`,
  'create index agenda_item_meeting on agenda_item (meeting_id)',
  `create table issue (
    id uuid primary key references entry on delete cascade,
    code text unique
  )`,
  `create table statement (
    id uuid primary key references entry on delete cascade,
    meeting_id uuid references meeting on delete set null,
    occasion text,
    on_behalf_of text
  )`,
  'create index statement_meeting on statement (meeting_id)',
  `create table position (
    id uuid primary key default gen_random_uuid(),
    statement_id uuid not null references statement on delete cascade,
    act text not null,
    words text not null,
    issue_id uuid references issue on delete set null,
    act_id uuid references act
  )`,
  'create index position_statement on position (statement_id)',
  'create index position_issue on position (issue_id)',
  `create table activity (
    id uuid primary key references entry on delete cascade,
    type text not null,
    status text not null,
    length text,
    ${WHEN('date')},
    place text
  )`,
  `create table commitment (
    id uuid primary key references entry on delete cascade,
    force text not null,
    text text not null,
    ${WHEN('due')},
    acceptance text not null default 'not_required',
    implementation text not null default 'not_started',
    source_id uuid references entry on delete set null
  )`,
  'create index commitment_source on commitment (source_id)',
  'create index commitment_due on commitment (due_max) where due_max is not null',
  `create table actor_role (
    id uuid primary key default gen_random_uuid(),
    entry_id uuid not null references entry on delete cascade,
    actor_id uuid references entry on delete cascade,
    role text not null,
    office text,
    acting_through uuid references organisation on delete set null,
    on_behalf_of uuid references entry on delete set null,
    seq integer not null default 0,
    act_id uuid references act
  )`,
  'create index actor_role_entry on actor_role (entry_id)',
  'create index actor_role_actor on actor_role (actor_id, role)',
  'create index actor_role_through on actor_role (acting_through)',
  'create index actor_role_behalf on actor_role (on_behalf_of)',
  `create table entry_topic (
    id uuid primary key default gen_random_uuid(),
    entry_id uuid not null references entry on delete cascade,
    scheme text not null check (scheme in ('field', 'modality')),
    code text,
    words text not null,
    act_id uuid references act
  )`,
  'create index entry_topic_entry on entry_topic (entry_id)',
  'create index entry_topic_code on entry_topic (scheme, code)',

  // -- review -------------------------------------------------------------------------------------------------------------
  `create table proposal (
    id uuid primary key default gen_random_uuid(),
    document_id uuid not null references document on delete cascade,
    segment_seq integer not null,
    seq integer not null,
    key text not null,
    kind text not null,
    fields jsonb not null,
    evidence jsonb not null,
    rule text not null,
    -- id in the authority file, where the body is known there
    authority text,
    fingerprint text not null,
    -- the fields as the reviewer accepted them, where she corrected any; what was proposed stays as it was
    accepted_fields jsonb,
    reader text not null,
    state text not null default 'pending' check (state in ('pending', 'accepted', 'rejected', 'obsolete')),
    decided_at timestamptz,
    decided_by text,
    act_id uuid references act,
    entry_id uuid references entry on delete set null
  )`,
  'create unique index proposal_once on proposal (document_id, fingerprint) where state <> \'obsolete\'',
  'create index proposal_document on proposal (document_id, state, seq)',
  `create table assertion (
    id uuid primary key default gen_random_uuid(),
    entry_id uuid not null references entry on delete cascade,
    field text not null,
    -- the row the value lies in (an actor_role, an office, an event …); null when it is the entry's own column
    item_id uuid,
    document_id uuid references document on delete cascade,
    segment_seq integer,
    spans jsonb not null default '[]',
    exact text,
    -- a little of what stands around the words, so that a page need not open the document
    words_before text not null default '',
    words_after text not null default '',
    basis text not null check (basis in ('stated', 'inferred')),
    because text,
    method text not null check (method in ('rule', 'person', 'model')),
    rule text,
    proposal_id uuid references proposal on delete set null,
    act_id uuid references act
  )`,
  'create index assertion_entry on assertion (entry_id, field)',
  'create index assertion_item on assertion (item_id)',
  'create index assertion_document on assertion (document_id)',

  // -- search ---------------------------------------------------------------------------------------------------------------
  `create table search_row (
    id uuid primary key,
    kind text not null,
    confidentiality text not null,
    language text,
    title text not null,
    -- light-stemmed words, for finding; and words only folded, for exact phrases (see search/words.ts)
    stems tsvector not null,
    exact tsvector not null,
    changed_at timestamptz not null default now()
  )`,
  'create index search_row_stems on search_row using gin (stems)',
  'create index search_row_exact on search_row using gin (exact)',

  // -- jobs -------------------------------------------------------------------------------------------------------------------
  `create table job (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    payload jsonb not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
    attempts integer not null default 0,
    run_after timestamptz not null default now(),
    leased_until timestamptz,
    leased_by text,
    error text,
    created_at timestamptz not null default now(),
    finished_at timestamptz
  )`,
  'create index job_next on job (state, run_after) where state in (\'queued\', \'running\')',
];
