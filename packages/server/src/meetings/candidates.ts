import { liesBefore, liesNear, ordinalOf, type DayRange } from '@mithaq/register';
import { sql } from 'kysely';
import { keysOfName, keysOfSeries } from '../entries/name-keys.ts';
import { readerOf, titlesOf } from '../entries/titles.ts';
import { visibleLevel, visibleRow } from '../entries/visible-row.ts';
import { fieldOf } from '../review/accepting.ts';
import { ranked, type Candidates, type Looking } from '../review/looking.ts';
import type { Candidate } from '../review/schema.ts';
import type { StoredProposal } from '../review/stored-proposals.ts';
import { standsAlone } from './naming.ts';

/** A name of fewer words is borne by many meetings. */
const TELLING_WORDS = 3;
/** All else agrees, but the two tell of other days or count otherwise: she is asked. */
const SAYS_OTHERWISE = 0.8;

interface Known extends DayRange {
  readonly entry: string;
  readonly key: string;
  readonly ordinal: number | null;
  readonly of_series: boolean;
  readonly organ: string | null;
}

/** Meetings of the same series and ordinal, or of the same name at a time that agrees. */
export async function meetingCandidates(looking: Looking, proposals: readonly StoredProposal[]): Promise<Candidates> {
  const keys = proposals.flatMap((proposal) => [...keysOfName(nameOf(proposal)), ...seriesKeysOf(proposal)]).filter((key) => key !== '');
  if (keys.length === 0) return new Map();
  const known = await meetingsNamed(looking, keys);
  const titles = await titlesOf(looking.database, readerOf(looking.actor), known.map(({ entry }) => entry));
  return new Map(proposals.map((proposal) => [proposal.id, ranked(known.flatMap((one) => {
    const candidate = compared(looking, proposal, one);
    return candidate === null ? [] : [{ ...candidate, entry: one.entry, title: titles.get(one.entry)?.title ?? '' }];
  }))]));
}

const nameOf = (proposal: StoredProposal): string => fieldOf(proposal, 'name', 'text')?.value.text ?? '';
const seriesKeysOf = (proposal: StoredProposal): readonly string[] =>
  keysOfSeries(nameOf(proposal), fieldOf(proposal, 'place', 'text')?.value.text ?? null);

/** Meetings by their own name, and those of a series by its name. */
async function meetingsNamed({ database, actor }: Looking, keys: readonly string[]): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select meeting.id as entry, name.match_key as key, meeting.ordinal, meeting.date_min as min, meeting.date_max as max, name.entry_id <> meeting.id as of_series,
      (select actor_id from actor_role where entry_id = meeting.id and role = 'organ' and ${visibleRow(actor, 'actor_role.id')} limit 1) as organ
    from name join meeting on meeting.id = name.entry_id or meeting.series_id = name.entry_id
    join entry on entry.id = meeting.id
    where name.match_key = any(${[...new Set(keys)]}) and ${visibleLevel(actor, 'entry.confidentiality')} and ${visibleRow(actor, 'name.id')}
    limit 300`.execute(database);
  return rows;
}

const isOneDay = ({ min, max }: DayRange): boolean => min !== null && min === max;

function compared(looking: Looking, proposal: StoredProposal, known: Known): Pick<Candidate, 'likeness' | 'because'> | null {
  const ordinal = fieldOf(proposal, 'ordinal', 'number')?.value.number ?? ordinalOf(nameOf(proposal));
  const date = fieldOf(proposal, 'date', 'date')?.value.date ?? { min: null, max: null };
  if (!liesNear(date, known)) return null;
  const isOtherOrdinal = ordinal !== null && known.ordinal !== null && ordinal !== known.ordinal;
  const isSameSeries = seriesKeysOf(proposal).includes(known.key);
  const isOtherDay = liesBefore(date, known) || liesBefore(known, date);
  // no body meets twice on one day: one of the two has miscounted
  if (isOtherOrdinal && !(isSameSeries && isOneDay(date) && isOneDay(known) && date.min === known.min)) return null;
  const organ = looking.entryOf(fieldOf(proposal, 'organ', 'actor')?.value.actor ?? null);
  if (organ !== null && known.organ !== null && organ !== known.organ) return null;
  if (isOtherOrdinal) return { likeness: SAYS_OTHERWISE, because: 'same-series' };
  if (ordinal !== null && ordinal === known.ordinal && isSameSeries) return { likeness: isOtherDay ? SAYS_OTHERWISE : 0.97, because: 'same-series' };
  if (known.of_series || !keysOfName(nameOf(proposal)).includes(known.key)) return null;
  if (isOtherDay && ordinal === null) return null;
  const bothDated = date.min !== null && known.min !== null;
  // «الاجتماع التنسيقي» without a date may be next year's, and without its organ another body's
  const isTelling = (organ !== null && organ === known.organ) || (standsAlone(nameOf(proposal)) && known.key.split(' ').length >= TELLING_WORDS);
  const sameTime = bothDated || (ordinal !== null && ordinal === known.ordinal);
  return { likeness: isOtherDay ? SAYS_OTHERWISE : isTelling && sameTime ? 0.95 : 0.8, because: 'same-name' };
}
