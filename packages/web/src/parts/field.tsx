import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import type { TextFieldProps } from 'react-aria-components/TextField';
import { focusWhen } from './focus-when.ts';

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  /** Shown above; give `aria-label` instead where the place says it already. */
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly error?: string;
  readonly rows?: number;
  readonly takesFocus?: boolean;
}

/** A line or a box of text. What is typed takes its own direction. */
export function Field({ label, hint, placeholder = '', error, rows, takesFocus = false, ...rest }: FieldProps) {
  return (
    <TextField {...rest} {...focusWhen(takesFocus)} isInvalid={error !== undefined} className="field">
      {label !== undefined && <Label className="field-label">{label}</Label>}
      {rows === undefined ? (
        <Input className="input" dir="auto" placeholder={placeholder} />
      ) : (
        <TextArea className="input" dir="auto" rows={rows} placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
