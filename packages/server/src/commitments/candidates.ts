import { liesBefore, likenessOfWording, type DayRange } from '@mithaq/register';
import { sql } from 'kysely';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { ownSeen, visibleLevel, visibleRow } from '../entries/visible-row.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

interface Known extends DayRange {
  readonly entry: string;
  readonly text: string | null;
  readonly source: string | null;
  readonly responsible: readonly string[] | null;
}

/** From this share of common words on two wordings may be of one commitment, and from the other on they surely are. */
const MAY_BE_ONE = 0.5;
const SURELY_ONE = 0.8;

/** Commitments of the same bodies, or given in the same instrument or meeting, in words that are alike. What the document itself has told already is another. */
export async function commitmentCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  const [first] = proposals;
  const actors = [...new Set(proposals.flatMap((proposal) => responsibleOf(looking, proposal)))];
  const sources = [...new Set(proposals.flatMap((proposal) => sourceOf(looking, proposal) ?? []))];
  if (first === undefined || actors.length + sources.length === 0) return new Map();
  const known = await commitmentsOf(looking, { actors, sources, documentId: first.documentId });
  const titles = await titlesOf(looking.database, readerOf(looking.actor), known.map(({ entry }) => entry));
  return new Map(proposals.map((proposal) => [proposal.id, ranked(known.map((one) => ({
    entry: one.entry, title: titles.get(one.entry)?.title ?? '', likeness: likenessOf(looking, proposal, one), because: 'same-words' as const,
  })))]));
}

const responsibleOf = (looking: Looking, proposal: StoredProposal): readonly string[] =>
  [...new Set(fieldsOf(proposal, 'responsible', 'actor').flatMap(({ value }) => looking.entryOf(value.actor) ?? []))];
const sourceOf = (looking: Looking, proposal: StoredProposal): string | null => looking.entryOfProposal(fieldOf(proposal, 'source', 'proposal')?.value.proposal ?? null);

interface Asked {
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly documentId: string;
}

async function commitmentsOf({ database, actor }: Looking, { actors, sources, documentId }: Asked): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select entry.id as entry, ${ownSeen(actor, 'text', sql`own.text`)} as text, ${ownSeen(actor, 'source', sql`own.source_id`)} as source,
      ${ownSeen(actor, 'due', sql`own.due_min`)} as min, ${ownSeen(actor, 'due', sql`own.due_max`)} as max,
      (select json_agg(actor_role.actor_id) from actor_role where actor_role.entry_id = entry.id and actor_role.role = 'responsible' and ${visibleRow(actor, 'actor_role.id')}) as responsible
    from commitment as own join entry on entry.id = own.id
    where ${visibleLevel(actor, 'entry.confidentiality')}
      and (own.source_id = any(${sources}::uuid[]) or own.id in (select actor_role.entry_id from actor_role where actor_role.actor_id = any(${actors}::uuid[]) and actor_role.role = 'responsible'))
      and not exists (select from assertion where assertion.entry_id = entry.id and assertion.document_id = ${documentId})
    order by entry.updated_at desc limit 500`.execute(database);
  return rows;
}

function likenessOf(looking: Looking, proposal: StoredProposal, known: Known): number {
  const words = likenessOfWording(fieldOf(proposal, 'text', 'text')?.value.text ?? '', known.text ?? '');
  if (words < MAY_BE_ONE) return 0;
  const [theirs, source] = [responsibleOf(looking, proposal), sourceOf(looking, proposal)];
  const ours = known.responsible ?? [];
  const isShared = theirs.some((body) => ours.includes(body));
  const isSameSource = source !== null && source === known.source;
  if (!isShared && !(isSameSource && (theirs.length === 0 || ours.length === 0))) return 0;
  const due = fieldOf(proposal, 'due', 'date')?.value.date ?? { min: null, max: null };
  const isOtherTime = liesBefore(due, known) || liesBefore(known, due);
  const isOtherSource = source !== null && known.source !== null && !isSameSource;
  const areSameBodies = theirs.length === ours.length && theirs.every((body) => ours.includes(body));
  const isPlaced = isSameSource || (due.max !== null && known.max !== null && !isOtherTime);
  if (words >= SURELY_ONE && areSameBodies && isPlaced && !isOtherTime && !isOtherSource) return 0.9 + words / 12;
  // «next June» of another agreement is another promise, in whatever words
  return (isOtherTime || isOtherSource ? 0.35 : 0.5) + words * 0.39;
}
