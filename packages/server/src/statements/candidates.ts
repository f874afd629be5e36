import { addDays, likeness, likenessOfWording } from '@mithaq/register';
import { sql } from 'kysely';
import { listedOn } from '../entries/listed.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { ownSeen, visibleLevel, visibleRow } from '../entries/visible-row.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

interface Known {
  readonly entry: string;
  readonly speakers: readonly string[];
  readonly day: string | null;
  readonly occasion: string | null;
  readonly meeting: string | null;
  readonly positions: readonly { readonly act: string; readonly words: string }[] | null;
}

/** So many days after it was made a statement may still be told. */
const DAYS_TOLD = 3;
/** From this share of common words on two positions are one. */
const SAME_POSITION = 0.6;

/** Statements of the same speaker within a few days, at the same occasion or with the same positions. What the document itself has told already is another. */
export async function statementCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  const [first] = proposals;
  const speakers = [...new Set(proposals.flatMap((proposal) => speakerOf(looking, proposal) ?? []))];
  if (first === undefined || speakers.length === 0) return new Map();
  const days = await daysToldOn(looking, first.documentId);
  const known = await statementsOf(looking, speakers, first.documentId);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), known.map(({ entry }) => entry));
  return new Map(proposals.map((proposal) => {
    const speaker = speakerOf(looking, proposal);
    const day = days.get(proposal.segment) ?? days.get(null) ?? null;
    return [proposal.id, ranked(known.filter(({ speakers: of }) => speaker !== null && of.includes(speaker)).map((one) => ({
      entry: one.entry, title: titles.get(one.entry)?.title ?? '', likeness: likenessOf(looking, { proposal, day }, one), because: 'same-speaker' as const,
    })))];
  }));
}

const speakerOf = (looking: Looking, proposal: StoredProposal): string | null => looking.entryOf(fieldOf(proposal, 'speaker', 'actor')?.value.actor ?? null);

/** The day of each article of a document, and of the document itself. */
async function daysToldOn({ database }: Looking, documentId: string): Promise<ReadonlyMap<number | null, string | null>> {
  const { rows } = await sql<{ seq: number | null; day: string | null }>`
    select seq, published_on as day from segment where document_id = ${documentId} union all select null, published_on from document where id = ${documentId}`.execute(database);
  return new Map(rows.filter(({ day }) => day !== null).map(({ seq, day }) => [seq, day]));
}

async function statementsOf({ database, actor }: Looking, speakers: readonly string[], documentId: string): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select entry.id as entry, spoken.speakers, (${listedOn({ actor }, 'entry')})::text as day,
      ${ownSeen(actor, 'occasion', sql`own.occasion`)} as occasion, ${ownSeen(actor, 'occasion', sql`own.meeting_id`)} as meeting,
      (select json_agg(json_build_object('act', position.act, 'words', position.words)) from position where position.statement_id = entry.id and ${visibleRow(actor, 'position.id')}) as positions
    from statement as own join entry on entry.id = own.id
    join lateral (select json_agg(actor_role.actor_id) as speakers, count(*) as n from actor_role
      where actor_role.entry_id = entry.id and actor_role.role = 'speaker' and actor_role.actor_id = any(${speakers}::uuid[]) and ${visibleRow(actor, 'actor_role.id')}) as spoken on spoken.n > 0
    where ${visibleLevel(actor, 'entry.confidentiality')}
      and own.id in (select actor_role.entry_id from actor_role where actor_role.actor_id = any(${speakers}::uuid[]) and actor_role.role = 'speaker')
      and not exists (select from assertion where assertion.entry_id = entry.id and assertion.document_id = ${documentId})
    order by entry.listed_on desc nulls last limit 500`.execute(database);
  return rows;
}

function likenessOf(looking: Looking, { proposal, day }: { proposal: StoredProposal; day: string | null }, known: Known): number {
  if (day !== null && known.day !== null && (addDays(day, DAYS_TOLD) < known.day || addDays(known.day, DAYS_TOLD) < day)) return 0;
  const isNear = day !== null && known.day !== null;
  const positions = fieldsOf(proposal, 'position', 'position').map(({ value }) => value);
  const isAgreeing = positions.some(({ act, issue }) => (known.positions ?? []).some((one) => one.act === act && likenessOfWording(one.words, issue) >= SAME_POSITION));
  const isThere = isSameOccasion(looking, proposal, known);
  if (isAgreeing && isThere && isNear) return 0.94;
  if (isAgreeing || isThere) return isNear ? 0.8 : 0.7;
  return isNear ? 0.6 : 0;
}

function isSameOccasion(looking: Looking, proposal: StoredProposal, known: Known): boolean {
  const held = fieldOf(proposal, 'occasion', 'proposal');
  const meeting = looking.entryOfProposal(held?.value.proposal ?? null);
  if (meeting !== null && known.meeting !== null) return meeting === known.meeting;
  const occasion = held?.value.name ?? fieldOf(proposal, 'occasion', 'text')?.value.text ?? null;
  return occasion !== null && known.occasion !== null && likeness(occasion, known.occasion) >= 0.7;
}
