import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { ProposalKind } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Button } from '../../parts/button.tsx';
import { Kbd } from '../../parts/kbd.tsx';

const KINDS: readonly ProposalKind[] = ['commitment', 'instrument', 'meeting', 'statement', 'activity', 'appointment', 'person', 'organisation'];

interface AddMenuProps {
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onAdd: (kind: ProposalKind) => void;
}

// Opened by key, the menu takes the keys from there on.
const FROM_THE_FIRST = { autoFocus: 'first' } as const;

/** What the chosen words may be, where the reader passed over them. */
export function AddMenu({ isOpen, onOpen, onAdd }: AddMenuProps) {
  const { texts } = useSpeech();
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button small>
        {texts.review.addFrom} <Kbd>P</Kbd>
      </Button>
      <Popover className="popover" placement="top start">
        <Menu
          className="options"
          {...FROM_THE_FIRST}
          aria-label={texts.review.addFrom}
          onAction={(choice) => {
            const kind = KINDS.find((each) => each === choice);
            if (kind !== undefined) onAdd(kind);
          }}
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} id={kind} className="option" textValue={texts.kinds.one[kind]}>
              {texts.kinds.one[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
