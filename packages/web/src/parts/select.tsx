import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { focusWhen } from './focus-when.ts';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';

interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  /** For where the place says it already; screen readers still hear the label. */
  readonly hideLabel?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
}

export function Select({ label, hideLabel = false, choices, value, onChange, placeholder = '—', takesFocus = false }: SelectProps) {
  return (
    <AriaSelect
      className="field"
      value={value}
      {...focusWhen(takesFocus)}
      placeholder={placeholder}
      onChange={(chosen) => {
        if (typeof chosen === 'string') onChange(chosen);
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="input select-button">
        <SelectValue />
        <span className="chevron" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" id={choice.id} textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
