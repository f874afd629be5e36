import { sql } from 'kysely';
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
import { EvidenceOf } from './evidence.ts';
import { nameFacts, writtenDate, type Known } from './facts.ts';
import { RowRecord } from './ledger.ts';
import { partsOf, type Parts } from './parts.ts';
import { presentRelation, relatedTo, timelineOf } from './relations.ts';
import type { EntryPage, Fact, TimelineItem } from './schema.ts';
import { titleOf, titlesOf } from './titles.ts';
import { visibleLevel } from './visible-row.ts';

const OWN_TABLE: Readonly<Record<EntryKind, string>> = {
  instrument: 'instrument', organisation: 'organisation', person: 'person', meeting: 'meeting', series: 'meeting_series',
  statement: 'statement', activity: 'activity', commitment: 'commitment', issue: 'issue',
};
const LINKS = ['parent_id', 'series_id', 'convener_id', 'meeting_id', 'source_id'] as const;

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
}

/** An entry with its facts, each with the words it rests on, and all that points at it. */
export async function entryPage(acting: Acting, entryId: string): Promise<EntryPage | Refusal> {
  const entry = await entryRow(acting, entryId);
  if (entry === null) return refusal('not-found');
  const [own, parts, evidence, related] = await Promise.all([
    ownRow(acting, entry), partsOf(acting, entryId, entry.kind), EvidenceOf.load(acting, entry), relatedTo(acting, entryId),
  ]);
  const pointed = LINKS.flatMap((column) => (typeof own[column] === 'string' ? [own[column]] : []));
  const known: Known = { own, parts, evidence, links: await titlesOf(acting.database, acting, pointed) };
  const facts = [...nameFacts(known), ...FACTS[entry.kind](known, acting.today)];
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title ?? '',
    names: [...parts.names],
    confidentiality: entry.confidentiality,
    isSample: entry.is_sample,
    version: entry.version,
    facts,
    relations: related.map(presentRelation),
    timeline: inOrder([...ownTimeline(parts, entry), ...timelineOf(related)]),
    sources: evidence.sources,
  };
}

export async function entryRow(acting: Acting, entryId: string): Promise<EntryRow | null> {
  const { rows } = await sql<EntryRow>`
    select entry.id, entry.kind, ${titleOf(acting, 'entry.id')} as title, entry.confidentiality, entry.is_sample, entry.version
    from entry where entry.id = ${entryId} and ${visibleLevel(acting.actor, 'entry.confidentiality')}`.execute(acting.database);
  return rows[0] ?? null;
}

async function ownRow({ database }: Acting, { id, kind }: EntryRow): Promise<RowRecord> {
  const { rows } = await sql<{ row: unknown }>`select to_jsonb(own) as row from ${sql.table(OWN_TABLE[kind])} as own where own.id = ${id}`.execute(database);
  return RowRecord.parse(rows[0]?.row ?? {});
}

/** What happened to an instrument, and since when offices are held. */
function ownTimeline({ events, offices }: Parts, { kind, title }: EntryRow): TimelineItem[] {
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
