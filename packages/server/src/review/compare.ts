import { eventOfReport, isLaterStage, likeliest, matchKey, reportedStatuses } from '@mithaq/register';
import { keysOfName } from '../entries/name-keys.ts';
import { entryPage } from '../entries/page.ts';
import type { EntryPage, Fact } from '../entries/schema.ts';
import { isOtherwise, type StandingValue } from '../entries/account-value.ts';
import { visible } from '../platform/actor.ts';
import type { Acting } from '../platform/act.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { isStricter } from '../entries/levels.ts';
import { findCandidates } from './candidates.ts';
import { correctedFields } from './corrected-fields.ts';
import { actorsOf } from './references.ts';
import type { Compared, Comparison } from './comparison-schema.ts';
import type { Comparing, ProposalField } from './schema.ts';
import { storedProposals } from './stored-proposals.ts';

/** Finds the entry that a body, a person or another proposal of the document is taken to be. */
type EntryOf = (reference: { readonly proposal: string | null; readonly entry?: string | null }) => string | null;

/** What a proposal says, field by field, beside an entry that it may be: what agrees, what is new, and what the two tell otherwise, each with its words. */
export async function compare(acting: Acting, proposalId: string, { entry, fields: given, matches = {} }: Comparing): Promise<Comparison | Refusal> {
  const { database, actor } = acting;
  const document = await database.selectFrom('proposal').innerJoin('document', 'document.id', 'proposal.document_id')
    .select(['document.id', 'document.text', 'document.confidentiality']).where('proposal.id', '=', proposalId).where(visible(actor, 'document')).executeTakeFirst();
  if (document === undefined) return refusal('not-found');
  const proposals = await storedProposals(database, document.id);
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (proposal === undefined) return refusal('not-found');
  const page = await entryPage(acting, entry);
  if (isRefusal(page)) return page;
  const text = document.text ?? '';
  const fields = correctedFields(proposal, given, text.length);
  if (isRefusal(fields)) return fields;

  const candidates = await findCandidates({ database, actor }, [{ ...proposal, fields }], proposals);
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const entryOf: EntryOf = ({ proposal: id, entry: chosen }) => {
    const match = matches[id ?? ''];
    return chosen ?? (match === 'new' ? null : (match ?? byId.get(id ?? '')?.entryId ?? likeliest(candidates.get(id ?? ''))?.entry ?? null));
  };
  return {
    entry: { id: page.id, kind: page.kind, title: page.title },
    mayTake: !isStricter(document.confidentiality, page.confidentiality),
    fields: fields.map((field): Compared => {
      const told = compared(field, { page, entryOf, fields });
      const words = field.evidence.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return { id: field.id, ...told, choice: told.relation === 'differs' ? usualChoice(field, told.fact) : null, words };
    }),
  };
}

/** «Held» takes the place of «planned»; else what the register has leads. */
function usualChoice({ value }: ProposalField, fact: Fact | null): Compared['choice'] {
  return value.is === 'code' && fact?.value.is === 'code' && isLaterStage(fact.value.code, value.code) ? 'take' : 'both';
}

interface With {
  readonly page: EntryPage;
  readonly entryOf: EntryOf;
  readonly fields: readonly ProposalField[];
}

/** A field beside the fact of the entry that tells the same, or nothing where the entry tells no such thing. */
function compared(field: ProposalField, known: With): Pick<Compared, 'relation' | 'fact'> {
  const single = singleFact(field, known);
  if (single !== undefined) return single;
  const fact = known.page.facts.find((one) => saysIt(field, one, known)) ?? null;
  return { relation: fact === null && !isNameKnown(field, known.page) ? 'new' : 'agrees', fact };
}

/** Of a field that holds one value: whether the two agree; undefined for one of several. */
function singleFact(field: ProposalField, known: With): Pick<Compared, 'relation' | 'fact'> | undefined {
  const { value } = field;
  if (value.is === 'code' && known.page.kind === 'instrument' && field.field === 'status') return eventReported(value.code, known.page);
  if (['text', 'number', 'code', 'date', 'proposal'].includes(value.is) && !SEVERAL.has(field.field)) {
    const fact = factOf(field, known);
    const told = toldOf(field, known.entryOf);
    if (fact === null || told === null) return { relation: fact === null ? 'new' : 'agrees', fact };
    const standing = standingOf(fact);
    return { relation: standing !== null && isOtherwise(standing, told) ? 'differs' : 'agrees', fact };
  }
  return undefined;
}

/** Fields of texts of which an entry may have several. */
const SEVERAL: ReadonlySet<string> = new Set(['name', 'variant', 'agenda-item']);

function factOf(field: ProposalField, { page, fields }: With): Fact | null {
  if (page.kind === 'instrument' && field.field === 'date') return dateOfEvent(page, fields);
  return page.facts.find((fact) => fact.field === field.field && fact.item === null)
    ?? page.facts.find((fact) => fact.field === (field.field === 'occasion' ? 'meeting' : field.field))
    ?? null;
}

/** What a document reports of an instrument has happened already, or is new. */
function eventReported(code: string, page: EntryPage): Pick<Compared, 'relation' | 'fact'> {
  const reported = reportedStatuses.find((one) => one.code === code)?.code ?? 'referenced';
  const isKnown = page.timeline.some(({ event, entry }) => entry === null && event === eventOfReport(reported)) || reported === 'referenced';
  return { relation: isKnown ? 'agrees' : 'new', fact: isKnown ? (page.facts.find(({ field }) => field === 'status') ?? null) : null };
}

/** The date of the event that the document reports, where the entry has one of that sort. */
function dateOfEvent(page: EntryPage, fields: readonly ProposalField[]): Fact | null {
  const status = fields.find(({ field }) => field === 'status')?.value;
  const reported = reportedStatuses.find(({ code }) => status?.is === 'code' && status.code === code)?.code ?? 'referenced';
  const dates = page.timeline.filter(({ event, entry }) => entry === null && event === eventOfReport(reported)).map(({ date }) => date?.asWritten);
  return page.facts.find(({ field, value }) => field === 'date' && value.is === 'date' && dates.includes(value.date.asWritten)) ?? null;
}

function toldOf({ value }: ProposalField, entryOf: EntryOf): StandingValue | null {
  switch (value.is) {
    case 'text': case 'number': case 'date': return { value, named: null };
    case 'code': return { value, named: null };
    case 'proposal': {
      const named = entryOf(value);
      return named === null ? null : { value: { is: 'entry' }, named };
    }
    default: return null;
  }
}

function standingOf({ value }: Fact): StandingValue | null {
  switch (value.is) {
    case 'text': case 'number': case 'code': case 'date': return { value, named: null };
    case 'entry': return { value: { is: 'entry' }, named: value.entry.id };
    default: return null;
  }
}

/** True for a fact that tells the same part, topic or position. */
function saysIt(field: ProposalField, fact: Fact, { entryOf }: With): boolean {
  const { value } = field;
  if (fact.field !== field.field) return false;
  if (value.is === 'topic' && fact.value.is === 'topic') return value.code === null ? isSameText(value.words, fact.value.words) : value.code === fact.value.code;
  if (value.is === 'position' && fact.value.is === 'position') return value.act === fact.value.act && isSameText(value.issue, fact.value.words);
  if (value.is === 'text' && fact.value.is === 'text') return isSameText(value.text, fact.value.text);
  const [actor] = actorsOf(value);
  const entry = actor === undefined ? null : entryOf(actor);
  return entry !== null && entry === entryIn(fact.value);
}

function entryIn(value: Fact['value']): string | null {
  if (value.is === 'entry') return value.entry.id;
  if (value.is === 'party') return value.organisation.id;
  return value.is === 'signatory' ? (value.person?.id ?? null) : null;
}

const isSameText = (a: string, b: string): boolean => matchKey(a, 'ar') === matchKey(b, 'ar');

const isNameKnown = ({ field, value }: ProposalField, { names }: EntryPage): boolean =>
  field === 'name' && value.is === 'text' && names.some((name) => keysOfName(name.value).some((key) => keysOfName(value.text).includes(key)));
