import type { Told } from '../entries/recording.ts';
import type { Taken } from './accepting.ts';
import type { FieldValue } from './schema.ts';

/** A date as its four columns and calendar. */
export function dateColumns({ value: { date } }: Taken<'date'>) {
  return {
    date_as_written: date.asWritten, date_edtf: date.edtf, date_min: date.min, date_max: date.max, date_calendar: date.calendar,
  };
}

export const NO_DATE = { date_as_written: null, date_edtf: null, date_min: null, date_max: null, date_calendar: null } as const;

/** What one field tells of the entry's own row; nothing where the field is missing. */
export function told<K extends FieldValue['is']>(taken: Taken<K> | null, values: (taken: Taken<K>) => Told['values']): readonly Told[] {
  return taken === null ? [] : [{ values: values(taken), field: taken.field }];
}
