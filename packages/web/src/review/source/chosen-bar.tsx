import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Proposal, ProposalField, ProposalKind, Span } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Button } from '../../parts/button.tsx';
import { DirText } from '../../parts/dir-text.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { assigned, withNew } from '../correct.ts';
import { writtenAs } from '../editors/written-date.ts';
import { addable } from '../field-shapes.ts';
import { valueText } from '../proposals/value-text.ts';
import { useReview } from '../review-context.ts';
import { AddMenu } from './add-menu.tsx';
import { withoutAnd } from './attached-and.ts';

/** Which menu of the chosen words is open. */
export type OpenMenu = 'assign' | 'add' | null;

interface ChosenBarProps {
  readonly active: { readonly proposal: Proposal; readonly fields: readonly ProposalField[] } | null;
  readonly chosen: Span | null;
  readonly open: OpenMenu;
  readonly onOpen: (open: OpenMenu) => void;
  readonly onAdd: (kind: ProposalKind) => void;
  /** Left out where the words were not recognised. */
  readonly onCorrectWords?: () => void;
  readonly onPublishedOn: (day: string) => void;
}

/** The day that words name in full; null where they name none. */
function dayIn(words: string): string | null {
  const { min, max } = writtenAs(words.replace(/^و(?=\p{Nd})/u, ''));
  return min !== null && min === max ? min : null;
}

// Opened by key from the source, the menu takes the keys from there on.
const FROM_THE_FIRST = { autoFocus: 'first' } as const;

/** The words chosen in the source: the fields of the active proposal that they may prove, or a proposal of their own. */
export function ChosenBar({ active, chosen, open, onOpen, onAdd, onCorrectWords, onPublishedOn }: ChosenBarProps) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const { text, dispatch, correct } = useReview();
  if (chosen === null) return <output className="chosen-bar-place" />;
  const words = text.slice(chosen.start, chosen.end);
  const day = dayIn(words);

  const assign = (choice: string) => {
    if (active === null) return;
    const { proposal, fields } = active;
    const shape = addable(proposal.kind, fields).find(({ field }) => `new ${field}` === choice);
    const span = withoutAnd(text, chosen);
    const said = text.slice(span.start, span.end);
    correct(proposal, shape === undefined
      ? assigned(proposal.kind, fields, { id: choice, words: said, span })
      : withNew(proposal.kind, fields, { shape, words: said, evidence: [span] }));
    dispatch({ do: 'choose', words: null });
  };

  return (
    <output className="chosen-bar-place">
      <div className="chosen-bar">
        <span className="chosen-words">
          <span className="visually-hidden">{say(texts.review.chosenWords, { words })}</span>
          <DirText>
            <span aria-hidden="true">{words}</span>
          </DirText>
        </span>
        {active?.proposal.state === 'pending' && (
          <MenuTrigger isOpen={open === 'assign'} onOpenChange={(isOpen) => onOpen(isOpen ? 'assign' : null)}>
            <Button look="primary" small>
              {texts.review.assign}
            </Button>
            <Popover className="popover" placement="top start">
              <Menu className="options" {...FROM_THE_FIRST} aria-label={texts.review.assign} onAction={(choice) => assign(String(choice))}>
                <MenuSection>
                  {active.fields.map((field) => (
                    <MenuItem key={field.id} id={field.id} className="option" textValue={texts.fields[field.field]}>
                      <span>{texts.fields[field.field]}</span>
                      <span className="option-note option-value">
                        <DirText>{valueText(field.value, speech)}</DirText>
                      </span>
                    </MenuItem>
                  ))}
                  {addable(active.proposal.kind, active.fields).map(({ field }) => (
                    <MenuItem key={`new ${field}`} id={`new ${field}`} className="option" textValue={texts.fields[field]}>
                      {say(texts.review.assignAdd, { field: texts.fields[field] })}
                    </MenuItem>
                  ))}
                </MenuSection>
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
        <AddMenu isOpen={open === 'add'} onOpen={(isOpen) => onOpen(isOpen ? 'add' : null)} onAdd={onAdd} />
        {day !== null && (
          <Button small onPress={() => onPublishedOn(day)}>
            {texts.review.asPublishedOn}
          </Button>
        )}
        {onCorrectWords !== undefined && (
          <Button small onPress={onCorrectWords}>
            {texts.recognition.correct} <Kbd>M</Kbd>
          </Button>
        )}
        <Button look="plain" small aria-label={texts.review.clearChosen} onPress={() => dispatch({ do: 'choose', words: null })}>
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
    </output>
  );
}
