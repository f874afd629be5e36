import type * as api from '@mithaq/server/api';

// The shapes are the server's zod schemas; nothing of the server reaches the browser but their types.
type Shape<S extends { readonly _output: unknown }> = S['_output'];

export type DocumentSummary = Shape<typeof api.DocumentSummary>;
export type DocumentPage = Shape<typeof api.DocumentPage>;
export type NearCopy = Shape<typeof api.NearCopySchema>;
export type Differences = Shape<typeof api.Differences>;
export type PageSize = Shape<typeof api.PageSize>;
export type PagePlaces = Shape<typeof api.PagePlaces>;
export type Segment = Shape<typeof api.SegmentSchema>;
export type AddressShown = Shape<typeof api.AddressShown>;
export type FeedShown = Shape<typeof api.FeedShown>;
export type CaptureOutcome = Shape<typeof api.CaptureOutcome>;
export type Confidentiality = Shape<typeof api.ConfidentialitySchema>;
export type WordsRead = Shape<typeof api.WordsRead>;
export type Rewordings = Shape<typeof api.Rewordings>;
export type CorrectionDone = Shape<typeof api.CorrectionDone>;

export type Span = Shape<typeof api.SpanSchema>;
export type WrittenDate = Shape<typeof api.WrittenDateSchema>;
export type ActorReference = Shape<typeof api.ActorReference>;
export type FieldValue = Shape<typeof api.FieldValue>;
export type FieldName = Shape<typeof api.FieldName>;
export type ProposalField = Shape<typeof api.ProposalField>;
export type ProposalKind = Shape<typeof api.ProposalKind>;
export type Candidate = Shape<typeof api.Candidate>;
export type Choice = Shape<typeof api.Choice>;
export type Compared = Shape<typeof api.Compared>;
export type Comparison = Shape<typeof api.Comparison>;
export type Comparing = Shape<typeof api.Comparing>;
export type Proposal = Shape<typeof api.Proposal>;
export type AddedProposal = Shape<typeof api.AddedProposal>;
export type Acceptance = Shape<typeof api.Acceptance>;
export type ActDone = Shape<typeof api.ActDone>;

export type EntryKind = Shape<typeof api.EntryKind>;
export type EntryLink = Shape<typeof api.EntryLink>;
export type NameRow = Shape<typeof api.NameRow>;
export type Evidence = Shape<typeof api.Evidence>;
export type FactValue = Shape<typeof api.FactValue>;
export type Fact = Shape<typeof api.Fact>;
export type TimelineItem = Shape<typeof api.TimelineItem>;
export type EntryPage = Shape<typeof api.EntryPage>;
export type EntrySummary = Shape<typeof api.EntrySummary>;
export type Facet = Shape<typeof api.Facet>;
export type EntryList = Shape<typeof api.EntryList>;
export type HistoryItem = Shape<typeof api.HistoryItem>;
export type FactChange = Shape<typeof api.FactChange>;
export type EntryChange = Shape<typeof api.EntryChange>;

export type SearchHit = Shape<typeof api.SearchHit>;
export type SearchAnswer = Shape<typeof api.SearchAnswer>;

export interface Session {
  readonly actor: { readonly name: string };
  readonly version: string;
  readonly samples: { readonly loaded: boolean; readonly documents: number };
}

export interface HomePage {
  readonly toReview: { readonly total: number; readonly items: readonly DocumentSummary[] };
  /** Left for later. */
  readonly deferred: { readonly total: number; readonly items: readonly DocumentSummary[] };
  readonly working: readonly DocumentSummary[];
  readonly added: readonly EntrySummary[];
  readonly due: { readonly total: number; readonly items: readonly EntrySummary[] };
  readonly counts: Readonly<Record<string, number>>;
}

export interface ReviewPage {
  readonly document: DocumentPage;
  readonly proposals: readonly Proposal[];
  /** The next document that waits. */
  readonly next: string | null;
}

export interface DocumentList {
  readonly items: readonly DocumentSummary[];
  readonly total: number;
  readonly facets: readonly Facet[];
}

export interface Suggestion {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly note: string | null;
}

export interface RuleExplained {
  readonly id: string;
  readonly recognises: string;
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
}
