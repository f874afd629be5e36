import { isBareName, liesBefore, liesNear, likeness, type DayRange } from '@mithaq/register';
import { sql } from 'kysely';
import { keysOfName } from '../entries/name-keys.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visibleIn, visibleLevel, visibleRow } from '../entries/visible-row.ts';
import type { Actor } from '../platform/actor.ts';
import { fieldOf, fieldsOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { entriesToldApart } from './told-apart.ts';

/** How surely one full name is one instrument. */
const SAME_NAME = 0.95;
const SAME_NAME_BETWEEN_OTHERS = 0.8;
/** All else agrees, but the two tell of days that lie a little apart: she is asked. */
const ON_ANOTHER_DAY = 0.8;
/** A name of fewer words is borne by several instruments. */
const TELLING_WORDS = 3;

interface Known extends DayRange {
  readonly proposal: string;
  readonly entry: string;
  readonly common: number;
  readonly parties: number;
}

/**
 * Instruments of the same type between the same parties: two bodies often sign several, so date or title must agree too. And those of the same
 * full name and type, which need no parties to be told apart.
 */
export async function instrumentCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  const pairs = proposals.flatMap((proposal) => partiesOf(looking, proposal).map((party) => ({ proposal: proposal.id, party, type: typeOf(proposal) })));
  const known = pairs.length === 0 ? [] : await instrumentsBetween(looking, pairs);
  const named = await instrumentsNamed(looking, proposals);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), [...known, ...named].map(({ entry }) => entry));
  const titleOf = (entry: string): string => titles.get(entry)?.title ?? '';
  const candidate = (proposal: StoredProposal, one: Known, because: 'same-parties-and-type' | 'same-name'): Candidate => ({
    entry: one.entry, title: titleOf(one.entry), because,
    likeness: because === 'same-name' ? likenessByName(looking, proposal, one) : likenessOf(looking, proposal, { ...one, title: titleOf(one.entry) }),
  });
  return new Map(proposals.map((proposal) => {
    const others = entriesToldApart(proposal, looking.proposals);
    const mayBe = (one: Known): boolean => one.proposal === proposal.id && !others.has(one.entry);
    return [proposal.id, ranked([
      ...known.filter(mayBe).map((one) => candidate(proposal, one, 'same-parties-and-type')),
      ...named.filter(mayBe).map((one) => candidate(proposal, one, 'same-name')),
    ])];
  }));
}

const mayMeet = (a: DayRange, b: DayRange): boolean => !liesBefore(a, b) && !liesBefore(b, a);
const nameOf = (proposal: StoredProposal): string => fieldOf(proposal, 'name', 'text')?.value.text ?? '';
const dateOf = (proposal: StoredProposal): DayRange => fieldOf(proposal, 'date', 'date')?.value.date ?? { min: null, max: null };
const typeOf = (proposal: StoredProposal): string => fieldOf(proposal, 'type', 'code')?.value.code ?? 'other';

function partiesOf(looking: Looking, proposal: StoredProposal): readonly string[] {
  return [...new Set(fieldsOf(proposal, 'party', 'party').flatMap(({ value }) => looking.entryOf(value.organisation) ?? []))];
}

/** What is known of the instrument `instrument` for comparing, beside the parties it shares. */
const compared = (actor: Actor) => sql`
      (select count(distinct actor_id)::int from actor_role as other where other.entry_id = instrument.id and other.role = 'party' and ${visibleRow(actor, 'other.id')}) as parties,
      (select min(date_min) from instrument_event as event where event.instrument_id = instrument.id and event.type <> 'reference' and ${visibleRow(actor, 'event.id')} and ${visibleIn(actor, 'event.id', 'date')}) as min,
      (select max(date_max) from instrument_event as event where event.instrument_id = instrument.id and event.type <> 'reference' and ${visibleRow(actor, 'event.id')} and ${visibleIn(actor, 'event.id', 'date')}) as max`;

/** Those that bear the very name, where it says which is meant. */
async function instrumentsNamed({ database, actor }: Looking, proposals: readonly StoredProposal[]): Promise<readonly Known[]> {
  const telling = proposals.filter((proposal) => !isBareName(nameOf(proposal)));
  const wanted = telling.flatMap((proposal) => keysOfName(nameOf(proposal)).map((key) => ({ proposal: proposal.id, key, type: typeOf(proposal) })));
  const keys = wanted.filter(({ key }) => key.split(' ').length >= TELLING_WORDS);
  if (keys.length === 0) return [];
  const { rows } = await sql<Known>`
    select distinct wanted.proposal, instrument.id as entry, 0 as common, ${compared(actor)}
    from unnest(${keys.map(({ proposal }) => proposal)}::text[], ${keys.map(({ key }) => key)}::text[], ${keys.map(({ type }) => type)}::text[]) as wanted(proposal, key, type)
    join name on name.match_key = wanted.key
    join instrument on instrument.id = name.entry_id and instrument.type = wanted.type
    join entry on entry.id = instrument.id
    where ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'name.id')}
    limit 200`.execute(database);
  return rows;
}

/** The full name is enough where nobody is named as party; where both name parties, whether these are the same says more. */
function likenessByName(looking: Looking, proposal: StoredProposal, known: Known): number {
  const date = dateOf(proposal);
  if (!liesNear(date, known)) return 0;
  if (!mayMeet(date, known)) return ON_ANOTHER_DAY;
  return known.parties > 0 && fieldsOf(proposal, 'party', 'party').length > 0 ? SAME_NAME_BETWEEN_OTHERS : SAME_NAME;
}

async function instrumentsBetween({ database, actor }: Looking, pairs: readonly { proposal: string; party: string; type: string }[]): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select wanted.proposal, instrument.id as entry, count(distinct actor_role.actor_id)::int as common, ${compared(actor)}
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
  const date = dateOf(proposal);
  if (!liesNear(date, known)) return 0;
  const title = likeness(nameOf(proposal), known.title);
  // «اتفاقية» alone speaks neither for nor against
  const isOtherTitle = title < 0.4 && !isBareName(nameOf(proposal)) && !isBareName(known.title);
  if (!mayMeet(date, known)) return sameParties && !isOtherTitle ? ON_ANOTHER_DAY : 0;
  const sameDay = date.min !== null && date.min === date.max && date.min === known.min && known.min === known.max;
  const knownDates = date.min !== null && known.min !== null;
  return Math.min(0.99, (sameParties ? 0.7 : 0.6) + (sameDay ? 0.25 : knownDates ? 0.1 : 0) + (title >= 0.8 ? 0.15 : isOtherTitle ? -0.1 : 0));
}
