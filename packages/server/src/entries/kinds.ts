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

/** The list of each kind. */
export const LISTED: Readonly<Record<EntryKind, (acting: Acting) => Listed>> = {
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
