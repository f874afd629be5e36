import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { suggestQuery } from '../api/queries.ts';
import type { ActorReference } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { focusWhen } from '../parts/focus-when.ts';

/** A body or person that may be meant: of the register, or of the document that is being reviewed. */
export interface ActorChoice {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly proposal: string | null;
  readonly entry: string | null;
}

interface ActorFieldProps {
  readonly label: string;
  readonly name: string;
  readonly kind: ActorReference['kind'];
  /** Those of the document; the nearest come before those of the register. */
  readonly here?: readonly ActorChoice[];
  readonly takesFocus?: boolean;
  readonly onType: (name: string) => void;
  readonly onChoose: (choice: ActorChoice) => void;
}

const MOST = 12;
const NOBODY: readonly ActorChoice[] = [];

function useChoices({ name, kind, here }: Required<Pick<ActorFieldProps, 'name' | 'kind' | 'here'>>): readonly ActorChoice[] {
  const { texts, language } = useSpeech();
  const suggested = useQuery(suggestQuery(name, kind, language));
  return useMemo(() => {
    const known = (suggested.data?.items ?? []).map(({ id, title, note }) => ({ id: `entry ${id}`, title, note: note ?? texts.review.inRegister, proposal: null, entry: id }));
    const isNear = ({ title }: ActorChoice) => name.trim() === '' || title.includes(name.trim()) || name.includes(title);
    return [...here.filter(isNear), ...known, ...here.filter((choice) => !isNear(choice))].slice(0, MOST);
  }, [here, suggested.data, texts, name]);
}

/** A body or a person by name: typed anew, or chosen from what is known. */
export function ActorField({ label, name, kind, here = NOBODY, takesFocus = false, onType, onChoose }: ActorFieldProps) {
  const { texts } = useSpeech();
  const choices = useChoices({ name, kind, here });
  return (
    <ComboBox
      className="field combo"
      allowsCustomValue
      menuTrigger="focus"
      {...focusWhen(takesFocus)}
      items={choices}
      inputValue={name}
      onInputChange={(typed) => {
        if (typed !== name) onType(typed);
      }}
      onChange={(chosen) => {
        const found = choices.find(({ id }) => id === chosen);
        if (found !== undefined) onChoose(found);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo-box">
        <Input className="input" dir="auto" />
        <Button className="combo-button" aria-label={texts.frame.choose}>
          <span className="chevron" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {(choice: ActorChoice) => (
            <ListBoxItem id={choice.id} className="option" textValue={choice.title}>
              <span dir="auto">{choice.title}</span>
              <span className="option-note">{choice.note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
