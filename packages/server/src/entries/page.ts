import { sql, type RawBuilder } from 'kysely';
import { activityFacts } from '../activities/facts.ts';
import { commitmentFacts } from '../commitments/facts.ts';
import { instrumentFacts } from '../instruments/facts.ts';
import { meetingFacts, seriesFacts } from '../meetings/facts.ts';
import { organisationFacts } from '../organisations/facts.ts';
import { personFacts } from '../people/facts.ts';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { statementFacts } from '../statements/facts.ts';
import { assertionsOf, EvidenceOf, type Assertions } from './evidence.ts';
import { nameFacts, writtenDate, type Known } from './facts.ts';
import { RowRecord } from './rows.ts';
import { partsOf, type Parts } from './parts.ts';
import { presentRelation, relatedTo, timelineOf, type Related } from './relations.ts';
import type { EntryPage, Fact, TimelineItem } from './schema.ts';
import { titleOf, titlesOf } from './titles.ts';
import { withDifferingAccounts } from './differing-accounts.ts';
import { visibleLevel } from './visible-row.ts';

const OWN_TABLE: Readonly<Record<EntryKind, string>> = {
  instrument: 'instrument', organisation: 'organisation', person: 'person', meeting: 'meeting', series: 'meeting_series',
  statement: 'statement', activity: 'activity', commitment: 'commitment', issue: 'issue',
};
/** Columns of the own row that point at another entry, and the field that tells it. */
const LINKS = { parent_id: 'parent', series_id: 'series', convener_id: 'convener', meeting_id: 'occasion', source_id: 'source' } as const;

const FACTS: Readonly<Record<EntryKind, (known: Known, today: string) => Fact[]>> = {
  instrument: instrumentFacts,
  organisation: organisationFacts,
  person: personFacts,
  meeting: meetingFacts,
  series: seriesFacts,
  statement: statementFacts,
  activity: activityFacts,
  commitment: commitmentFacts,
  issue: () => [],
};

interface EntryRow {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string | null;
  readonly confidentiality: EntryPage['confidentiality'];
  readonly is_sample: boolean;
  readonly version: number;
  readonly own: unknown;
}

/** An entry with its facts, each with the words it rests on, and all that points at it. */
export async function entryPage(acting: Acting, entryId: string): Promise<EntryPage | Refusal> {
  const read = await pageRow(acting, entryId);
  if (read === null) return refusal('not-found');
  const { related, assertions, ...entry } = read;
  const own = RowRecord.parse(entry.own ?? {});
  const pointed = Object.entries(LINKS).flatMap(([column, field]) => (typeof own[column] === 'string' ? [{ id: own[column], field }] : []));
  const titles = await titlesOf(acting.database, acting, pointed.map(({ id }) => id));
  const evidence = new EvidenceOf(assertions);
  const hidden = new Set(pointed.filter(({ field }) => evidence.hides(field)).map(({ id }) => id));
  const known: Known = { own, parts: entry, evidence, links: new Map([...titles].filter(([id]) => !hidden.has(id))) };
  const facts = withDifferingAccounts([...nameFacts(known), ...FACTS[entry.kind](known, acting.today)], known);
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title ?? '',
    names: [...entry.names],
    confidentiality: entry.confidentiality,
    isSample: entry.is_sample,
    version: entry.version,
    facts,
    relations: related.map(presentRelation),
    timeline: inOrder([...ownTimeline(entry), ...timelineOf(related)]),
    sources: evidence.sources(acting.language),
  };
}

/** The entry and the row of its kind's own table; null where there is none that the reader may see. */
export async function entryRow(acting: Acting, entryId: string): Promise<EntryRow | null> {
  const { rows } = await sql<EntryRow>`select ${entryColumns(acting)} from entry where ${isEntry(acting, entryId)}`.execute(acting.database);
  return rows[0] ?? null;
}

const isEntry = ({ actor }: Acting, entryId: string): RawBuilder<boolean> => sql<boolean>`entry.id = ${entryId} and ${visibleLevel(actor, 'entry.confidentiality')}`;

function entryColumns({ actor, language }: Acting): RawBuilder<EntryRow> {
  const owns = Object.entries(OWN_TABLE).map(([kind, table]) => sql`when ${sql.lit(kind)} then (select to_json(own) from ${sql.table(table)} as own where own.id = entry.id)`);
  return sql<EntryRow>`entry.id, entry.kind, ${titleOf({ actor, language }, 'entry.id')} as title, entry.confidentiality, entry.is_sample, entry.version,
      case entry.kind ${sql.join(owns, sql` `)} end as own`;
}

interface PageRow extends EntryRow, Parts {
  readonly related: readonly Related[];
  readonly assertions: Assertions;
}

/** The entry, its rows, what was said of them and what points at it, in one query. */
async function pageRow(acting: Acting, entryId: string): Promise<PageRow | null> {
  const { rows } = await sql<PageRow>`
    select ${entryColumns(acting)}, ${partsOf(acting)}, ${assertionsOf(acting)} as assertions, ${relatedTo(acting)} as related
    from entry where ${isEntry(acting, entryId)}`.execute(acting.database);
  return rows[0] ?? null;
}

/** What happened to an instrument, and since when offices are held. */
function ownTimeline({ events, offices, kind, title }: Parts & EntryRow): TimelineItem[] {
  const happened = events.filter(({ type }) => type !== 'reference').map((event): TimelineItem => ({ event: event.type, date: writtenDate(event), entry: null, title: title ?? '' }));
  const held = kind !== 'person' ? [] : offices.flatMap(({ title: office, organisation, held_from: from, held_to: to }) =>
    ([['office_from', from], ['office_to', to]] as const).flatMap(([event, day]): TimelineItem[] => (day === null ? [] : [
      { event, date: { asWritten: day, edtf: day, min: firstDay(day), max: null, calendar: 'gregorian' }, entry: organisation, title: office },
    ])));
  return [...happened, ...held];
}

/** The first day of a year, a month or a day. */
function firstDay(written: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(written) ? `${written}-01-01`.slice(0, 10) : null;
}

const day = ({ date }: TimelineItem): string => date?.min ?? date?.max ?? '9999';

/** In the order of time; what has no day comes last. */
function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  return items.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
