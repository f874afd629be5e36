import { types as usual, type CustomTypesConfig } from 'pg';

/** OIDs of pg_type: they never change. */
const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

const PARSERS = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  // a day has no time and no zone: it stays the text it is
  [DATE, (text) => text],
  [TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

/** How values come out of the database: counts as numbers, days and moments as ISO text. */
export const types: CustomTypesConfig = {
  getTypeParser: (oid, format) => (format === 'binary' ? undefined : PARSERS.get(oid)) ?? usual.getTypeParser(oid, format),
};
