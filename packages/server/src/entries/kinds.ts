import { sql, type RawBuilder } from 'kysely';
import { listedActivities } from '../activities/listed.ts';
import { listedCommitments } from '../commitments/listed.ts';
import { listedInstruments } from '../instruments/listed.ts';
import { listedIssues } from '../issues/listed.ts';
import { listedMeetings, listedSeries } from '../meetings/listed.ts';
import { listedOrganisations } from '../organisations/listed.ts';
import { listedPeople } from '../people/listed.ts';
import type { Acting } from '../platform/act.ts';
import type { EntryKind } from '../platform/database/tables.ts';
import { listedStatements } from '../statements/listed.ts';
import type { Listed } from './listed.ts';
import { ownIsSeen, ownSeen, seesEverything } from './visible-row.ts';

/** The fields that tell what stands in columns of an entry's own row. A statement and a place look after themselves. */
const TOLD_BY: Partial<Record<EntryKind, Partial<Record<'type' | 'status' | 'note' | 'actors', string>>>> = {
  instrument: { type: 'type' },
  organisation: { type: 'kind', note: 'state', actors: 'parent' },
  meeting: { type: 'type', status: 'status', note: 'ordinal' },
  activity: { type: 'type', status: 'status', note: 'length' },
  commitment: { type: 'force', note: 'force' },
};

/** The list of a kind, without the values that hidden documents alone tell. */
export function listedAs(kind: EntryKind, acting: Acting): Listed {
  const listed = LISTED[kind](acting);
  const told = TOLD_BY[kind];
  if (told === undefined || seesEverything(acting.actor)) return listed;
  const seen = (field: string | undefined, value: RawBuilder<string | null>) => (field === undefined ? value : ownSeen(acting.actor, field, value));
  return {
    ...listed,
    type: seen(told.type, listed.type),
    status: seen(told.status, listed.status),
    note: seen(told.note, listed.note),
    actors: told.actors === undefined ? listed.actors : sql`select part.* from (${listed.actors}) as part where ${ownIsSeen(acting.actor, 'entry.id', told.actors)}`,
  };
}

const LISTED: Readonly<Record<EntryKind, (acting: Acting) => Listed>> = {
  instrument: listedInstruments,
  organisation: listedOrganisations,
  person: listedPeople,
  meeting: listedMeetings,
  series: listedSeries,
  statement: listedStatements,
  activity: listedActivities,
  commitment: listedCommitments,
  issue: listedIssues,
};
