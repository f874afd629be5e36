import { sql } from 'kysely';
import type { Acting } from '../platform/act.ts';
import { ownSeen } from '../entries/visible-row.ts';
import { type Listed, NOTHING, ownTable, roles, SAME_DAY } from '../entries/listed.ts';

/** Statements with their speaker and occasion. */
export const listedStatements = ({ actor }: Acting): Listed => ({
  kind: 'statement',
  own: ownTable('statement'),
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  dateUntil: SAME_DAY,
  note: ownSeen(actor, 'occasion', sql`own.occasion`),
  actors: roles('statement'),
});
