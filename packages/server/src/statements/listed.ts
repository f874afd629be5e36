import { sql } from 'kysely';
import { NOTHING, roles, type Listed } from '../entries/listed.ts';

/** Statements with their speaker and occasion. */
export const listedStatements = (): Listed => ({
  kind: 'statement',
  own: sql`join statement as own on own.id = entry.id`,
  type: NOTHING,
  status: NOTHING,
  place: NOTHING,
  dateAsWritten: NOTHING,
  note: sql`own.occasion`,
  actors: roles('speaker'),
});
