import { z } from '@hono/zod-openapi';
import { saysOtherwise, type Told } from '@mithaq/register';
import { WrittenDateSchema, type FieldValue } from '../review/schema.ts';
import type { RowRecord } from './rows.ts';

/** A value as a differing account keeps it; where it is an entry, which one stands beside it. */
export const AccountValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('text'), text: z.string() }),
  z.object({ is: z.literal('number'), number: z.number() }),
  z.object({ is: z.literal('code'), vocabulary: z.string(), code: z.string() }),
  z.object({ is: z.literal('date'), date: WrittenDateSchema }),
  z.object({ is: z.literal('entry') }),
]);
export type AccountValue = z.infer<typeof AccountValue>;

/** What stands in the columns that one field fills, whoever told it. */
export interface StandingValue {
  readonly value: AccountValue;
  readonly named: string | null;
}

/** Reads a value of the sort of `told` out of the columns of a row; null where nothing stands there. */
export function valueIn(told: FieldValue, columns: readonly string[], row: RowRecord): StandingValue | null {
  const named = textIn(row, columns.find((column) => column.endsWith('_id')));
  if (told.is === 'date') {
    const value = dateIn(columns, row);
    return value === null ? null : { value, named: null };
  }
  const stands = row[columns.find((column) => !column.endsWith('_id')) ?? ''];
  if (told.is === 'code' && typeof stands === 'string') return { value: { is: 'code', vocabulary: told.vocabulary, code: stands }, named: null };
  if (typeof stands === 'number') return { value: { is: 'number', number: stands }, named: null };
  if (typeof stands === 'string' && stands !== '') return { value: { is: 'text', text: stands }, named };
  return named === null ? null : { value: { is: 'entry' }, named };
}

function dateIn(columns: readonly string[], row: RowRecord): AccountValue | null {
  const prefix = columns.find((column) => column.endsWith('_as_written'))?.replace('_as_written', '') ?? 'date';
  const part = (name: string): string | null => textIn(row, `${prefix}_${name}`);
  const asWritten = part('as_written') ?? part('edtf') ?? part('min');
  if (asWritten === null) return null;
  return {
    is: 'date',
    date: { asWritten, edtf: part('edtf'), min: part('min'), max: part('max'), calendar: part('calendar') === 'islamic-umalqura' ? 'islamic-umalqura' : 'gregorian' },
  };
}

const textIn = (row: RowRecord, column: string | undefined): string | null => {
  const value = row[column ?? ''];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** True when one telling of a value is another than that which stands. */
export function isOtherwise(standing: StandingValue, told: StandingValue): boolean {
  return saysOtherwise(comparable(standing), comparable(told));
}

function comparable({ value, named }: StandingValue): Told {
  switch (value.is) {
    case 'date': return { is: 'days', days: { min: value.date.min, max: value.date.max } };
    case 'entry': return { is: 'entry', entry: named ?? '' };
    default: return value;
  }
}
