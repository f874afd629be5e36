import { z } from '@hono/zod-openapi';
import { sql, type RawBuilder } from 'kysely';
import type { Acting, Language } from '../platform/act.ts';
import { SpanSchema } from '../review/schema.ts';
import { chainsOf } from './chains.ts';
import type { EntryPage, Evidence } from './schema.ts';
import { seesEverything, visibleLevel } from './visible-row.ts';

interface AssertionRow {
  readonly id: string;
  readonly field: string;
  readonly item_id: string | null;
  readonly document_id: string | null;
  readonly document_title: string | null;
  readonly document_language: string | null;
  readonly publisher: string | null;
  /** As capture knew it, or a person said it. */
  readonly outlet: string | null;
  readonly published_on: string | null;
  readonly agencies: unknown;
  readonly spans: unknown;
  readonly exact: string | null;
  readonly words_before: string;
  readonly words_after: string;
  readonly basis: Evidence['basis'];
  readonly because: string | null;
  readonly method: Evidence['method'];
  readonly rule: string | null;
}

/** What was said of an entry, as far as the reader may see; and the fields of its own row of which hidden documents tell. */
export interface Assertions {
  readonly rows: readonly AssertionRow[];
  readonly hidden: readonly string[];
}

/** A column of a query over `entry`. An issue rests on the positions taken on it, anything else on what was said of itself. */
export function assertionsOf(acting: Acting): RawBuilder<Assertions> {
  const ofIssue = sql`assertion.item_id in (select position.id from position where position.issue_id = entry.id)`;
  return sql<Assertions>`(case entry.kind when 'issue' then ${assertionsWhere(acting, ofIssue)} else ${assertionsWhere(acting, sql`assertion.entry_id = entry.id`)} end)`;
}

function assertionsWhere({ actor }: Acting, ofEntry: RawBuilder<unknown>): RawBuilder<Assertions> {
  const hidden = sql`select json_agg(distinct assertion.field) from assertion join document on document.id = assertion.document_id
    where assertion.entry_id = entry.id and assertion.item_id is null and not ${visibleLevel(actor, 'document.confidentiality')}`;
  return sql<Assertions>`(select json_build_object('rows', coalesce(json_agg(said), '[]'), 'hidden', ${seesEverything(actor) ? sql`'[]'::json` : sql`coalesce((${hidden}), '[]')`}) from (
    select assertion.id, assertion.field, assertion.item_id, assertion.document_id, document.title as document_title, document.language as document_language,
      coalesce(segment.publisher, document.publisher) as publisher, coalesce(segment.published_on, document.published_on) as published_on, document.publisher as outlet, segment.agencies,
      assertion.spans, assertion.exact, assertion.words_before, assertion.words_after, assertion.basis, assertion.because, assertion.method, assertion.rule
    from assertion left join document on document.id = assertion.document_id
    left join segment on segment.document_id = document.id and segment.seq = assertion.segment_seq
    where ${ofEntry} and (document.id is null or ${visibleLevel(actor, 'document.confidentiality')})
    order by published_on nulls last, document.captured_at, assertion.id
    limit 2000) as said)`;
}

/** The words on which an entry rests, as far as the reader may see the documents they stand in. */
export class EvidenceOf {
  readonly #rows: readonly AssertionRow[];
  readonly #hidden: ReadonlySet<string>;

  constructor({ rows, hidden }: Assertions) {
    this.#rows = rows;
    this.#hidden = new Set(hidden);
  }

  /** True for a value of the entry's own that rests on documents alone that the reader may not see. */
  hides(field: string): boolean {
    return this.#hidden.has(field) && !this.#rows.some((row) => row.field === field && row.item_id === null);
  }

  /** Of a value that lies in a row of its own, or, without `item`, in the entry itself. */
  of(field: string, item: string | null): Evidence[] {
    return this.#rows.filter((row) => row.field === field && row.item_id === item).map(presentEvidence);
  }

  /** Of whatever was said of that row. */
  ofItem(item: string): Evidence[] {
    return this.#rows.filter((row) => row.item_id === item).map(presentEvidence);
  }

  /** Of a field, in whichever row it lies. */
  ofField(field: string): Evidence[] {
    return this.#rows.filter((row) => row.field === field).map(presentEvidence);
  }

  /** The documents that tell of it, each with those through whom it has what it tells. */
  sources(language: Language): EntryPage['sources'] {
    const byDocument = Map.groupBy(this.#rows.filter((row) => row.document_id !== null), (row) => row.document_id ?? '');
    const chains = chainsOf([...byDocument].map(([id, rows]) => ({ id, publisher: rows[0]?.outlet ?? null, agencies: rows.map(({ agencies }) => agencies) })), language);
    return [...byDocument].map(([id, [row]]) => ({
      id, title: row?.document_title ?? '', publisher: row?.publisher ?? null, publishedOn: row?.published_on ?? null,
      chain: chains.get(id)?.names ?? [], group: chains.get(id)?.group ?? 0,
    }));
  }
}

function presentEvidence(row: AssertionRow): Evidence {
  return {
    id: row.id,
    document: row.document_id,
    documentTitle: row.document_title,
    documentLanguage: row.document_language,
    spans: z.array(SpanSchema).parse(row.spans),
    before: row.words_before,
    exact: row.exact ?? '',
    after: row.words_after,
    basis: row.basis,
    because: row.because,
    method: row.method,
    rule: row.rule,
  };
}
