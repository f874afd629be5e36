import { parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { focusWhen } from '../parts/focus-when.ts';

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  /** An ISO day. */
  readonly value: string | null;
  readonly takesFocus?: boolean;
  readonly onChange: (day: string | null) => void;
}

/** A day typed part by part, in the order and digits of the reader's language. */
export function DayField({ label, hint, value, takesFocus = false, onChange }: DayFieldProps) {
  return (
    <DateField className="field" {...focusWhen(takesFocus)} value={value === null ? null : parseDate(value)} onChange={(day) => onChange(day === null ? null : day.toString())}>
      <Label className="field-label">{label}</Label>
      <DateInput className="input day-input">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    </DateField>
  );
}
