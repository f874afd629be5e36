import { liesBefore, likeness, type DayRange } from '@mithaq/register';
import { sql } from 'kysely';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visibleLevel, visibleRow } from '../entries/visible-row.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';

interface Known extends DayRange {
  readonly proposal: string;
  readonly entry: string;
  readonly common: number;
  readonly parties: number;
}

/** Instruments of the same type between the same parties. Two bodies often sign several, so date or title must agree too. */
export async function instrumentCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  const pairs = proposals.flatMap((proposal) => partiesOf(looking, proposal).map((party) => ({ proposal: proposal.id, party, type: typeOf(proposal) })));
  if (pairs.length === 0) return new Map();
  const known = await instrumentsBetween(looking, pairs);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), known.map(({ entry }) => entry));
  return new Map(proposals.map((proposal) => [proposal.id, ranked(known.filter((one) => one.proposal === proposal.id).map((one) => ({
    entry: one.entry,
    title: titles.get(one.entry)?.title ?? '',
    likeness: likenessOf(looking, proposal, { ...one, title: titles.get(one.entry)?.title ?? '' }),
    because: 'same-parties-and-type' as const satisfies Candidate['because'],
  })))]));
}

const typeOf = (proposal: StoredProposal): string => fieldOf(proposal, 'type', 'code')?.value.code ?? 'other';

function partiesOf(looking: Looking, proposal: StoredProposal): readonly string[] {
  return [...new Set(fieldsOf(proposal, 'party', 'party').flatMap(({ value }) => looking.entryOf(value.organisation) ?? []))];
}

async function instrumentsBetween({ database, actor }: Looking, pairs: readonly { proposal: string; party: string; type: string }[]): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select wanted.proposal, instrument.id as entry, count(distinct actor_role.actor_id)::int as common,
      (select count(distinct actor_id)::int from actor_role as other where other.entry_id = instrument.id and other.role = 'party' and ${visibleRow(actor, 'other.id')}) as parties,
      (select min(date_min) from instrument_event as event where event.instrument_id = instrument.id and event.type <> 'reference' and ${visibleRow(actor, 'event.id')}) as min,
      (select max(date_max) from instrument_event as event where event.instrument_id = instrument.id and event.type <> 'reference' and ${visibleRow(actor, 'event.id')}) as max
    from unnest(${pairs.map(({ proposal }) => proposal)}::text[], ${pairs.map(({ party }) => party)}::uuid[], ${pairs.map(({ type }) => type)}::text[]) as wanted(proposal, party, type)
    join actor_role on actor_role.actor_id = wanted.party and actor_role.role = 'party'
    join instrument on instrument.id = actor_role.entry_id and instrument.type = wanted.type
    join entry on entry.id = instrument.id
    where ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'actor_role.id')}
    group by wanted.proposal, instrument.id
    order by count(distinct actor_role.actor_id) desc, max(instrument.status_date) desc nulls last
    limit 200`.execute(database);
  return rows;
}

function likenessOf(looking: Looking, proposal: StoredProposal, known: Known & { title: string }): number {
  const parties = partiesOf(looking, proposal).length;
  if (known.common < Math.min(2, parties)) return 0;
  const sameParties = known.common === parties && known.common === known.parties && parties === fieldsOf(proposal, 'party', 'party').length;
  const date = fieldOf(proposal, 'date', 'date')?.value.date ?? { min: null, max: null };
  if (liesBefore(date, known) || liesBefore(known, date)) return 0;
  const title = likeness(fieldOf(proposal, 'name', 'text')?.value.text ?? '', known.title);
  const sameDay = date.min !== null && date.min === date.max && date.min === known.min && known.min === known.max;
  const knownDates = date.min !== null && known.min !== null;
  return Math.min(0.99, (sameParties ? 0.7 : 0.6) + (sameDay ? 0.25 : knownDates ? 0.1 : 0) + (title >= 0.8 ? 0.15 : title < 0.4 ? -0.1 : 0));
}
