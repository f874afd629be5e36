import { z } from '@hono/zod-openapi';
import { ConfidentialitySchema } from '../documents/schema.ts';
import { SpanSchema, WrittenDateSchema } from '../review/schema.ts';

export const EntryKind = z.enum(['instrument', 'organisation', 'person', 'meeting', 'series', 'statement', 'activity', 'commitment', 'issue']);

/** A link to another entry, as the reader may see it. */
export const EntryLink = z.object({ id: z.string(), kind: EntryKind, title: z.string() }).openapi('EntryLink');
export type EntryLink = z.infer<typeof EntryLink>;

export const NameRow = z.object({
  id: z.string(),
  form: z.enum(['official', 'short', 'acronym', 'former', 'variant', 'transliteration', 'title', 'composed']),
  language: z.enum(['ar', 'en', 'fr']),
  value: z.string(),
}).openapi('NameRow');
export type NameRow = z.infer<typeof NameRow>;

/** The words a value came from, with a little of what stands around them. */
export const Evidence = z.object({
  id: z.string(),
  document: z.string().nullable(),
  documentTitle: z.string().nullable(),
  documentLanguage: z.string().nullable(),
  spans: z.array(SpanSchema),
  before: z.string(),
  exact: z.string(),
  after: z.string(),
  basis: z.enum(['stated', 'inferred']),
  because: z.string().nullable(),
  method: z.enum(['rule', 'person', 'model']),
  rule: z.string().nullable(),
}).openapi('Evidence');
export type Evidence = z.infer<typeof Evidence>;

export const FactValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('text'), text: z.string() }),
  z.object({ is: z.literal('number'), number: z.number() }),
  z.object({ is: z.literal('code'), vocabulary: z.string(), code: z.string() }),
  z.object({ is: z.literal('date'), date: WrittenDateSchema }),
  z.object({ is: z.literal('entry'), entry: EntryLink }),
  z.object({ is: z.literal('party'), organisation: EntryLink, actingThrough: EntryLink.nullable() }),
  z.object({ is: z.literal('signatory'), person: EntryLink.nullable(), office: z.string().nullable(), onBehalfOf: EntryLink.nullable() }),
  z.object({ is: z.literal('office'), title: z.string(), person: EntryLink.nullable(), organisation: EntryLink.nullable(), from: z.string().nullable(), to: z.string().nullable(), attestedMin: z.string().nullable(), attestedMax: z.string().nullable() }),
  z.object({ is: z.literal('topic'), scheme: z.enum(['field', 'modality']), words: z.string(), code: z.string().nullable() }),
  z.object({ is: z.literal('position'), act: z.string(), words: z.string(), issue: EntryLink.nullable() }),
]).openapi('FactValue');
export type FactValue = z.infer<typeof FactValue>;

/** One value of an entry; `field` is one of the field names of proposals, so that both read alike. */
export const Fact = z.object({
  field: z.string(),
  item: z.string().nullable(),
  value: FactValue,
  evidence: z.array(Evidence),
  /** What other sources say of it instead; absent where none does. */
  differingAccounts: z.array(z.object({ id: z.string(), value: FactValue, evidence: z.array(Evidence) })).optional(),
}).openapi('Fact');
export type Fact = z.infer<typeof Fact>;

export const TimelineItem = z.object({
  /** `signature`, `planned_signature`, `meeting`, `statement`, `commitment_due`, `office_from`, … */
  event: z.string(),
  date: WrittenDateSchema.nullable(),
  entry: EntryLink.nullable(),
  title: z.string(),
}).openapi('TimelineItem');
export type TimelineItem = z.infer<typeof TimelineItem>;

export const EntryPage = z.object({
  id: z.string(),
  kind: EntryKind,
  title: z.string(),
  names: z.array(NameRow),
  confidentiality: ConfidentialitySchema,
  isSample: z.boolean(),
  version: z.number().int(),
  facts: z.array(Fact),
  /** Entries that point at this one, by the role it plays there: `party`, `signatory`, `participant`, `parent`, …; `inferred` where that was supposed and no document states it. */
  relations: z.array(z.object({ role: z.string(), entry: EntryLink, date: WrittenDateSchema.nullable(), inferred: z.boolean().optional() })),
  timeline: z.array(TimelineItem),
  sources: z.array(z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    /** Through whom it has what it tells: newspaper, agency, agency. */
    chain: z.array(z.string()),
    /** Those of one number come from one agency, and count as one independent source. */
    group: z.number().int(),
  })),
}).openapi('EntryPage');
export type EntryPage = z.infer<typeof EntryPage>;

/** A line of a list; the columns a kind does not have are null or empty. */
export const EntrySummary = z.object({
  id: z.string(),
  kind: EntryKind,
  title: z.string(),
  confidentiality: ConfidentialitySchema,
  isSample: z.boolean(),
  type: z.string().nullable(),
  status: z.string().nullable(),
  /** ISO day (the earliest the date allows), and as written. */
  date: z.string().nullable(),
  /** The latest day that the date allows: equal to `date` where the day is known. */
  dateUntil: z.string().nullable(),
  dateAsWritten: z.string().nullable(),
  place: z.string().nullable(),
  /** Parties, participants, responsible bodies, or the offices of a person. */
  actors: z.array(EntryLink),
  /** Offices, force, country …: one short line. */
  note: z.string().nullable(),
  fields: z.array(z.string()),
  sources: z.number().int(),
  updatedAt: z.string(),
}).openapi('EntrySummary');
export type EntrySummary = z.infer<typeof EntrySummary>;

export const Facet = z.object({ name: z.string(), values: z.array(z.object({ value: z.string(), label: z.string().nullable(), count: z.number().int() })) }).openapi('Facet');
export type Facet = z.infer<typeof Facet>;

/** A code to filter by. PostgreSQL takes no NUL in a text. */
const Code = z.string().max(100).refine((code) => !code.includes('\0'));

export const EntryListQuery = z.object({
  q: z.string().max(300).optional(),
  type: Code.optional(),
  status: Code.optional(),
  /** An organisation or person that takes part in it. */
  actor: Code.optional(),
  field: Code.optional(),
  year: z.string().regex(/^(?!0000)\d{4}$/).optional(),
  /** A column; with a minus, the other way round: `-date`. Absent: commitments by `date`, all else by `-date`. */
  sort: z.enum(['title', '-title', 'date', '-date', 'updated', '-updated']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type EntryListQuery = z.infer<typeof EntryListQuery>;

export const EntryList = z.object({ items: z.array(EntrySummary), total: z.number().int(), facets: z.array(Facet) }).openapi('EntryList');
export type EntryList = z.infer<typeof EntryList>;

export const HistoryItem = z.object({
  act: z.string(),
  at: z.string(),
  actor: z.string(),
  deed: z.string(),
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
  undone: z.boolean(),
  /** Why it cannot be undone now; null where it can be, or was. */
  obstacle: z.object({ because: z.string(), entry: EntryLink.nullable() }).nullable(),
  /** How many entries the act concerns, this one among them, as far as the reader may see them. */
  entries: z.number().int(),
  /** The entry came with the act, and goes with it. */
  brought: z.boolean(),
  /** Field by field: what stood there before and after, as short text; `isDiffering` where it is what another source says instead. */
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable(), isDiffering: z.boolean().optional() })),
}).openapi('HistoryItem');
export type HistoryItem = z.infer<typeof HistoryItem>;

const Day = z.iso.date().refine((day) => !day.startsWith('0000')).nullable();
const words = (most: number) => z.string().trim().min(1).max(most).refine((text) => !text.includes('\0'));
const DateSaid = WrittenDateSchema.extend({ asWritten: words(500), edtf: words(100).nullable(), min: Day, max: Day })
  .refine(({ min, max }) => min === null || max === null || min <= max);

/** A value as a person says it. A body or person is chosen from the register, or named anew. */
export const ValueSaid = z.discriminatedUnion('is', [
  z.object({ is: z.literal('text'), text: words(5_000) }),
  z.object({ is: z.literal('number'), number: z.number().int().min(0).max(1_000_000) }),
  z.object({ is: z.literal('code'), code: words(100) }),
  z.object({ is: z.literal('date'), date: DateSaid }),
  z.object({ is: z.literal('actor'), kind: z.enum(['organisation', 'person']), name: words(1_000), entry: z.uuid().nullable() }),
  /** Something that happened to an instrument: its status follows from it. */
  z.object({ is: z.literal('event'), code: words(100), date: DateSaid.nullable(), place: words(500).nullable() }),
]).openapi('ValueSaid');
export type ValueSaid = z.infer<typeof ValueSaid>;

/** One value set, added, or, with null, taken away; `item` is the row it lies in, null for a value of the entry itself and for one that is added. */
export const FactChange = z.object({ field: z.string().max(40), item: z.uuid().nullable(), value: ValueSaid.nullable() }).openapi('FactChange');
export type FactChange = z.infer<typeof FactChange>;

/** Changes made by a person to an entry; `version` is the one she saw, so that a second writer is told. */
export const EntryChange = z.object({
  version: z.number().int(),
  confidentiality: ConfidentialitySchema.optional(),
  /** The whole list of names: rows without id are added, rows left out are removed. */
  names: z.array(NameRow.extend({ id: z.string().optional(), value: z.string().trim().min(1).max(5_000) })).min(1).max(500).optional(),
  facts: z.array(FactChange).max(100).optional(),
}).openapi('EntryChange');
export type EntryChange = z.infer<typeof EntryChange>;
