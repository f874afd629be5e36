import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

export interface MenuProps {
  /** What stands on the button; give `name` where that is no text. */
  readonly label: ReactNode;
  readonly name?: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly className?: string;
}

/** A button that opens a list of things to do. */
export function Menu({ label, name, choices, onChoose, className = 'button button-plain' }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={className} {...(name === undefined ? {} : { 'aria-label': name })}>
        {label}
        <span className="chevron" aria-hidden="true" />
      </AriaButton>
      <Popover className="popover">
        <AriaMenu className="options" items={choices} onAction={(id) => onChoose(String(id))}>
          {(choice) => (
            <MenuItem className="option" id={choice.id} textValue={choice.label}>
              <span dir="auto">{choice.label}</span>
              {choice.note !== undefined && <span className="option-note">{choice.note}</span>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
