import { sql } from 'kysely';
import { type Listed, NOTHING, ownTable, roles, SAME_DAY } from '../entries/listed.ts';

/** Statements with their speaker and occasion. */
export const listedStatements = (): Listed => ({
  kind: 'statement',
  own: ownTable('statement'),
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  dateUntil: SAME_DAY,
  note: sql`own.occasion`,
  actors: roles('speaker'),
});
