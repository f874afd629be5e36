import { z } from '@hono/zod-openapi';

/** The kinds of proposal are the kinds of entry that a document can give. */
export const ProposalKind = z.enum([
  'organisation', 'person', 'instrument', 'meeting', 'statement', 'activity', 'appointment', 'commitment',
]);
export type ProposalKind = z.infer<typeof ProposalKind>;

/** UTF-16 offsets in the document's text. */
export const SpanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }).openapi('Span');

export const WrittenDateSchema = z.object({
  asWritten: z.string(),
  edtf: z.string().nullable(),
  min: z.string().nullable(),
  max: z.string().nullable(),
  calendar: z.enum(['gregorian', 'islamic-umalqura']),
}).openapi('WrittenDate');

/** A body or person named in a value. `proposal` is the proposal of the same document that holds it, `entry` the register's, once chosen. */
export const ActorReference = z.object({
  kind: z.enum(['organisation', 'person']),
  name: z.string().min(1),
  proposal: z.string().nullable(),
  entry: z.string().nullable(),
}).openapi('ActorReference');
export type ActorReference = z.infer<typeof ActorReference>;

export const FieldValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('text'), text: z.string() }),
  z.object({ is: z.literal('number'), number: z.number() }),
  z.object({ is: z.literal('code'), vocabulary: z.string(), code: z.string() }),
  z.object({ is: z.literal('date'), date: WrittenDateSchema }),
  z.object({ is: z.literal('actor'), actor: ActorReference }),
  z.object({ is: z.literal('party'), organisation: ActorReference, actingThrough: ActorReference.nullable() }),
  z.object({ is: z.literal('signatory'), person: ActorReference.nullable(), office: z.string().nullable(), onBehalfOf: ActorReference.nullable() }),
  z.object({ is: z.literal('office'), title: z.string(), organisation: ActorReference.nullable() }),
  z.object({ is: z.literal('topic'), scheme: z.enum(['field', 'modality']), words: z.string(), code: z.string().nullable() }),
  z.object({ is: z.literal('position'), act: z.string(), issue: z.string() }),
  /** Points at another proposal of the same document: the instrument or statement a commitment was given in. */
  z.object({ is: z.literal('proposal'), proposal: z.string(), name: z.string() }),
]).openapi('FieldValue');
export type FieldValue = z.infer<typeof FieldValue>;

export const FieldName = z.enum([
  'name', 'variant', 'kind', 'parent', 'honorific', 'office',
  'type', 'status', 'party', 'signatory', 'witness', 'date', 'place', 'field', 'modality', 'duration', 'renewal', 'amount', 'count',
  'ordinal', 'organ', 'chair', 'participant', 'decisions', 'agenda-item',
  'speaker', 'on-behalf-of', 'occasion', 'position',
  'host', 'implementing', 'beneficiary', 'length',
  'person', 'organisation', 'appointed-by',
  'responsible', 'text', 'force', 'due', 'source',
]);
export type FieldName = z.infer<typeof FieldName>;

export const ProposalField = z.object({
  /** Stable within the proposal: `type`, `party:0`, `signatory:1`. */
  id: z.string(),
  field: FieldName,
  value: FieldValue,
  basis: z.enum(['stated', 'inferred']),
  because: z.string().nullable(),
  method: z.enum(['rule', 'person', 'model']),
  rule: z.string().nullable(),
  evidence: z.array(SpanSchema),
}).openapi('ProposalField');
export type ProposalField = z.infer<typeof ProposalField>;

/** An entry of the register that may be the same as what is proposed, and what speaks for it. */
export const Candidate = z.object({
  entry: z.string(),
  title: z.string(),
  /** 0–1; from 0.9 on it is taken unless the reviewer says otherwise. */
  likeness: z.number(),
  because: z.enum(['same-name', 'known-variant', 'authority', 'similar-name', 'same-parties-and-type', 'same-series', 'same-words', 'same-speaker']),
}).openapi('Candidate');
export type Candidate = z.infer<typeof Candidate>;

export const Proposal = z.object({
  id: z.string(),
  document: z.string(),
  segment: z.number().int(),
  kind: ProposalKind,
  /** What heads the card: «مذكرة تفاهم بشأن …». */
  title: z.string(),
  /** True where the name says only of what kind it is, and the title was put together of what the document tells. */
  isTitleComposed: z.boolean(),
  state: z.enum(['pending', 'accepted', 'rejected', 'obsolete']),
  fields: z.array(ProposalField),
  evidence: z.array(SpanSchema),
  /** What a language model proposed is accepted one by one; a person proposes what the reading missed. */
  method: z.enum(['rule', 'person', 'model']),
  rule: z.string(),
  candidates: z.array(Candidate),
  entry: z.string().nullable(),
}).openapi('Proposal');
export type Proposal = z.infer<typeof Proposal>;

/** The fields as a reviewer leaves them. */
const GivenFields = z.array(ProposalField.extend({ evidence: z.array(SpanSchema).max(200) })).max(500);

/** How many rewordings the text had in which the places are counted; absent: it is as it is now. */
const Rewording = z.number().int().min(0).optional();

/** What a reviewer proposes herself, from words of the source; no more fields than the words give. */
export const AddedProposal = z.object({
  kind: ProposalKind,
  words: SpanSchema,
  fields: GivenFields,
  rewording: Rewording,
}).openapi('AddedProposal');
export type AddedProposal = z.infer<typeof AddedProposal>;

/** Far more than a page of proposals asks for; whoever sends more wants to keep the register busy. */
const MOST_MATCHES = 2_000;

/** Where a document says otherwise than the register: the register's stays alone, this one leads and the register's stays beside it, or the register's leads and this one stays beside it. */
export const Choice = z.enum(['keep', 'take', 'both']).openapi('Choice');
export type Choice = z.infer<typeof Choice>;

/** Nothing obliges the reviewer to fill anything: whatever is left out stays as proposed. */
export const Acceptance = z.object({
  /** The whole corrected list of fields; absent when nothing was corrected. */
  fields: GivenFields.optional(),
  rewording: Rewording,
  /** For this proposal and the actors it names: proposal id → entry id, or `new`. Absent: the likeliest from 0.9 on, else new. */
  matches: z.record(z.string(), z.string()).refine((matches) => Object.keys(matches).length <= MOST_MATCHES).optional(),
  /** Field by field what stands where the document says otherwise than the entry it extends. Absent: both, the register's first. */
  choices: z.partialRecord(FieldName, Choice).optional(),
}).openapi('Acceptance');
export type Acceptance = z.infer<typeof Acceptance>;

/** An entry that a proposal may be, and the proposal as the reviewer has it before her. */
export const Comparing = z.object({ entry: z.uuid(), fields: Acceptance.shape.fields, matches: Acceptance.shape.matches }).openapi('Comparing');
export type Comparing = z.infer<typeof Comparing>;

/** What an act did; `undo` posts its id to `/api/acts/{id}/undo`. */
export const ActDone = z.object({
  act: z.string(),
  deed: z.string(),
  entry: z.string().nullable(),
  /** Proposals whose state the act changed, its own and those of the actors it needed. */
  proposals: z.array(z.object({ id: z.string(), state: Proposal.shape.state, entry: z.string().nullable() })),
  /** Where all was accepted: proposals that may be an entry of the register, which only a person can say. They and what names them stay pending. */
  questions: z.array(z.string()).optional(),
  /** How many values now stand beside others of the register, since a document said otherwise. */
  differingAccounts: z.number().int().optional(),
}).openapi('ActDone');
export type ActDone = z.infer<typeof ActDone>;
