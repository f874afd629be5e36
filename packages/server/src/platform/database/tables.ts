import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** The tables as migration 0001 and those after it leave them. Days are 'YYYY-MM-DD', instants ISO strings. */
export interface Database {
  blob: BlobTable;
  document: DocumentTable;
  came_with: CameWithTable;
  corrected_words: CorrectedWordsTable;
  web_address: WebAddressTable;
  feed: FeedTable;
  segment: SegmentTable;
  act: ActTable;
  act_change: ActChangeTable;
  entry: EntryTable;
  name: NameTable;
  organisation: OrganisationTable;
  person: PersonTable;
  office: OfficeTable;
  instrument: InstrumentTable;
  instrument_status_seen: InstrumentStatusSeenTable;
  instrument_event: InstrumentEventTable;
  meeting_series: MeetingSeriesTable;
  meeting: MeetingTable;
  agenda_item: AgendaItemTable;
  issue: IssueTable;
  statement: StatementTable;
  position: PositionTable;
  activity: ActivityTable;
  commitment: CommitmentTable;
  actor_role: ActorRoleTable;
  entry_topic: EntryTopicTable;
  differing_account: DifferingAccountTable;
  proposal: ProposalTable;
  assertion: AssertionTable;
  search_row: SearchRowTable;
  search_text: SearchTextTable;
  recognised_page: RecognisedPageTable;
  job: JobTable;
}

export type Confidentiality = 'public' | 'internal' | 'restricted';

/** A column that may be left out when a row is written, and is null then. */
type Open<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** JSON that is null by default. */
type OpenJson = ColumnType<unknown, string | null | undefined, string | null>;

interface BlobTable {
  sha256: string;
  bytes: Uint8Array;
  size: number;
}

interface DocumentTable {
  id: Generated<string>;
  sha256: string;
  file_name: Open<string>;
  title: Generated<string>;
  media_type: Open<string>;
  format: Open<string>;
  charset: Open<string>;
  language: Open<string>;
  size: number;
  confidentiality: Generated<Confidentiality>;
  is_sample: Generated<boolean>;
  publisher: Open<string>;
  published_on: Open<string>;
  source_address: Open<string>;
  state: Generated<'captured' | 'reading' | 'to_review' | 'reviewed' | 'refused'>;
  refusal: Open<string>;
  refusal_detail: OpenJson;
  notes: ColumnType<string[], string | undefined, string>;
  text: Open<string>;
  place_map: OpenJson;
  /** For formats with pages: their sizes, and the places of their words. */
  pages: OpenJson;
  reader: Open<string>;
  pages_done: Open<number>;
  pages_in_all: Open<number>;
  /** How many documents it lay within when it came, the outermost of them, and what lay in it and was not taken in. */
  depth: Open<number>;
  outermost_id: Open<string>;
  left_out: OpenJson;
  /** By which texts that are nearly the same find each other; empty where the text is too short. */
  signature: Open<number[]>;
  signature_bands: Open<number[]>;
  /** The document of which it was set aside as a copy; it may have gone. */
  copy_of: Open<string>;
  captured_at: Generated<string>;
  captured_by: string;
  /** Since when it is left for later; null for one whose turn it is. */
  deferred_at: Open<string>;
  /** The text as the engine recognised it, once a person has corrected words of it; the places of words on pages are counted in it. */
  recognised_text: Open<string>;
  /** The edits of each rewording of the text, the oldest first, and how many of them the last reading knew. */
  rewordings: ColumnType<unknown, string | undefined, string>;
  read_rewording: Generated<number>;
}

/** Words that a person corrected, or confirmed as they were recognised; counted in the text as recognised. */
interface CorrectedWordsTable {
  id: Generated<string>;
  document_id: string;
  start_at: number;
  end_at: number;
  words: string;
  corrected_by: string;
  corrected_at: Generated<string>;
}

/** What was recognised on a page of a scan, counted from 0, until its text is kept. */
interface RecognisedPageTable {
  document_id: string;
  page: number;
  recognised: ColumnType<unknown, string, never>;
}

/** A document that came inside another, its holder. */
interface CameWithTable {
  id: Generated<string>;
  document_id: string;
  holder_id: string;
  seq: number;
}

/** An address of the web that somebody gave, and what became of it. */
interface WebAddressTable {
  id: Generated<string>;
  address: string;
  confidentiality: Generated<Confidentiality>;
  state: Generated<'waiting' | 'fetching' | 'fetched' | 'failed'>;
  /** Of one that was fetched: a new document, or one that was there already. */
  outcome: Open<'captured' | 'known'>;
  refusal: Open<string>;
  refusal_detail: OpenJson;
  /** The document that was last made of it, and by what the site knows that version. */
  document_id: Open<string>;
  etag: Open<string>;
  last_modified: Open<string>;
  asked_by: string;
  asked_at: ColumnType<string, string | undefined, string>;
  fetched_at: Open<string>;
  /** The feed that told of it; null where a person gave it. */
  feed_id: Open<string>;
}

/** A feed that somebody follows, until it is removed. */
interface FeedTable {
  id: Generated<string>;
  address: string;
  confidentiality: Generated<Confidentiality>;
  title: Generated<string>;
  etag: Open<string>;
  last_modified: Open<string>;
  paused_at: Open<string>;
  removed_at: Open<string>;
  looked_at: Open<string>;
  next_look_at: Generated<string>;
  refusal: Open<string>;
  refusal_detail: OpenJson;
  failures: Generated<number>;
  followed_by: string;
  followed_at: Generated<string>;
}

interface SegmentTable {
  id: Generated<string>;
  document_id: string;
  seq: number;
  kind: string;
  start_at: number;
  end_at: number;
  published_on: Open<string>;
  publisher: Open<string>;
  /** From which agencies the article says that it comes, the nearest first. */
  agencies: OpenJson;
}

interface ActTable {
  id: Generated<string>;
  at: Generated<string>;
  actor: string;
  deed: string;
  document_id: Open<string>;
  proposal_id: Open<string>;
  detail: ColumnType<unknown, string | undefined, string>;
  undone_by: Open<string>;
}

interface ActChangeTable {
  act_id: string;
  entry_id: string;
  before: OpenJson;
  after: OpenJson;
}

export type EntryKind =
  | 'instrument' | 'organisation' | 'person' | 'meeting' | 'series' | 'statement' | 'activity' | 'commitment' | 'issue';

interface EntryTable {
  id: Generated<string>;
  kind: EntryKind;
  confidentiality: Generated<Confidentiality>;
  is_sample: Generated<boolean>;
  version: Generated<number>;
  created_at: Generated<string>;
  updated_at: Generated<string>;
  listed_on: Open<string>;
  type: Open<string>;
  status: Open<string>;
  of_state: Open<string>;
  title_ar: Generated<string>;
  title_en: Generated<string>;
  title_fr: Generated<string>;
  actors: Generated<string[]>;
  fields: Generated<string[]>;
  act_id: Open<string>;
}

interface NameTable {
  id: Generated<string>;
  entry_id: string;
  form: 'official' | 'short' | 'acronym' | 'former' | 'variant' | 'transliteration' | 'title' | 'composed';
  language: string;
  value: string;
  match_key: string;
  act_id: Open<string>;
}

interface OrganisationTable {
  id: string;
  kind: Generated<string>;
  parent_id: Open<string>;
  parent_relation: Open<'organ_of' | 'unit_of' | 'part_of'>;
  state_code: Open<string>;
  authority: Open<string>;
}

interface PersonTable {
  id: string;
  honorific: Open<string>;
}

interface OfficeTable {
  id: Generated<string>;
  person_id: Open<string>;
  organisation_id: Open<string>;
  title: string;
  held_from: Open<string>;
  held_to: Open<string>;
  attested_min: Open<string>;
  attested_max: Open<string>;
  act_id: Open<string>;
}

interface InstrumentTable {
  id: string;
  type: string;
  legal_force: Generated<'binding' | 'non_binding' | 'unspecified'>;
  duration: Open<string>;
  renewal: Open<string>;
  amount: Open<string>;
  place: Open<string>;
  count: Generated<number>;
  status: Generated<string>;
  status_date: Open<string>;
  status_until: Open<string>;
}

interface InstrumentStatusSeenTable {
  instrument_id: string;
  level: 'public' | 'internal';
  status: string;
  status_date: Open<string>;
}

/** A date as four columns and the calendar it was written in. */
interface DateColumns {
  date_as_written: Open<string>;
  date_edtf: Open<string>;
  date_min: Open<string>;
  date_max: Open<string>;
  date_calendar: Open<string>;
}

interface InstrumentEventTable extends DateColumns {
  id: Generated<string>;
  instrument_id: string;
  type: string;
  place: Open<string>;
  per_party: Open<string>;
  act_id: Open<string>;
}

interface MeetingSeriesTable {
  id: string;
  convener_id: Open<string>;
}

interface MeetingTable extends DateColumns {
  id: string;
  series_id: Open<string>;
  type: string;
  ordinal: Open<number>;
  status: Generated<string>;
  place: Open<string>;
  decisions: Open<string>;
}

interface AgendaItemTable {
  id: Generated<string>;
  meeting_id: string;
  number: Open<string>;
  title: string;
  act_id: Open<string>;
}

interface IssueTable {
  id: string;
  code: Open<string>;
}

interface StatementTable {
  id: string;
  meeting_id: Open<string>;
  occasion: Open<string>;
  on_behalf_of: Open<string>;
}

interface PositionTable {
  id: Generated<string>;
  statement_id: string;
  act: string;
  words: string;
  issue_id: Open<string>;
  act_id: Open<string>;
}

interface ActivityTable extends DateColumns {
  id: string;
  type: string;
  status: string;
  length: Open<string>;
  place: Open<string>;
}

interface CommitmentTable {
  id: string;
  force: string;
  text: string;
  due_as_written: Open<string>;
  due_edtf: Open<string>;
  due_min: Open<string>;
  due_max: Open<string>;
  due_calendar: Open<string>;
  acceptance: Generated<string>;
  implementation: Generated<string>;
  reason: Open<string>;
  source_id: Open<string>;
}

interface ActorRoleTable {
  id: Generated<string>;
  entry_id: string;
  actor_id: Open<string>;
  role: string;
  office: Open<string>;
  acting_through: Open<string>;
  on_behalf_of: Open<string>;
  seq: Generated<number>;
  act_id: Open<string>;
}

interface EntryTopicTable {
  id: Generated<string>;
  entry_id: string;
  scheme: 'field' | 'modality';
  code: Open<string>;
  words: string;
  act_id: Open<string>;
}

/** What another source says of a value that stands otherwise. */
interface DifferingAccountTable {
  id: Generated<string>;
  entry_id: string;
  field: string;
  row_id: Open<string>;
  value: ColumnType<unknown, unknown, unknown>;
  named_id: Open<string>;
  act_id: Open<string>;
}

interface ProposalTable {
  id: Generated<string>;
  document_id: string;
  segment_seq: number;
  seq: number;
  key: string;
  kind: string;
  fields: JSONColumnType<object[]>;
  evidence: JSONColumnType<object[]>;
  rule: string;
  authority: Open<string>;
  fingerprint: string;
  accepted_fields: OpenJson;
  reader: string;
  state: Generated<'pending' | 'accepted' | 'rejected' | 'obsolete'>;
  decided_at: Open<string>;
  decided_by: Open<string>;
  act_id: Open<string>;
  entry_id: Open<string>;
}

interface AssertionTable {
  id: Generated<string>;
  entry_id: string;
  field: string;
  item_id: Open<string>;
  document_id: Open<string>;
  segment_seq: Open<number>;
  spans: ColumnType<unknown, string | undefined, string>;
  exact: Open<string>;
  words_before: Generated<string>;
  words_after: Generated<string>;
  basis: 'stated' | 'inferred';
  because: Open<string>;
  method: 'rule' | 'person' | 'model';
  rule: Open<string>;
  proposal_id: Open<string>;
  act_id: Open<string>;
}

interface SearchRowTable {
  id: string;
  changed_at: Generated<string>;
  kind: string;
  confidentiality: string;
  stems: string;
}

interface SearchTextTable {
  id: string;
  language: Open<string>;
  title: string;
  exact: string;
}

interface JobTable {
  id: Generated<string>;
  kind: string;
  payload: ColumnType<unknown, string, string>;
  state: Generated<'queued' | 'running' | 'done' | 'failed'>;
  attempts: Generated<number>;
  run_after: Generated<string>;
  leased_until: Open<string>;
  leased_by: Open<string>;
  error: Open<string>;
  created_at: Generated<string>;
  finished_at: Open<string>;
}
