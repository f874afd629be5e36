import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { suggestQuery } from '../../api/queries.ts';
import type { ActorReference } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Select } from '../../parts/select.tsx';
import { focusWhen } from '../../parts/focus-when.ts';
import { useReview } from '../review-context.ts';

export interface ActorEditorProps {
  readonly label: string;
  readonly actor: ActorReference | null;
  readonly kinds: readonly ActorReference['kind'][];
  readonly takesFocus?: boolean;
  readonly onChange: (actor: ActorReference | null) => void;
}

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly actor: ActorReference;
}

const MOST = 12;

/** Who it may be: named in this document, or in the register already. */
function useChoices(typed: string, kind: ActorReference['kind']): readonly Choice[] {
  const { texts, language } = useSpeech();
  const { proposals } = useReview();
  const suggested = useQuery(suggestQuery(typed, kind, language));
  return useMemo(() => {
    const here = proposals
      .filter((each) => each.kind === kind)
      .map(({ id, title }) => ({ id: `proposal ${id}`, title, note: texts.review.inDocument, actor: { kind, name: title, proposal: id, entry: null } }));
    const known = (suggested.data?.items ?? []).map(({ id, title, note }) => ({
      id: `entry ${id}`,
      title,
      note: note ?? texts.review.inRegister,
      actor: { kind, name: title, proposal: null, entry: id },
    }));
    const isNear = ({ title }: Choice) => typed.trim() === '' || title.includes(typed.trim()) || typed.includes(title);
    return [...here.filter(isNear), ...known, ...here.filter((choice) => !isNear(choice))].slice(0, MOST);
  }, [proposals, kind, suggested.data, texts, typed]);
}

/** A body or a person by name: typed anew, or chosen from the document or the register. */
export function ActorEditor({ label, actor, kinds, takesFocus = false, onChange }: ActorEditorProps) {
  const { texts } = useSpeech();
  const kind = actor?.kind ?? kinds[0] ?? 'organisation';
  const name = actor?.name ?? '';
  const choices = useChoices(name, kind);
  return (
    <div className="editor-row">
      <ComboBox
        className="field combo"
        allowsCustomValue
        menuTrigger="focus"
        {...focusWhen(takesFocus)}
        items={choices}
        inputValue={name}
        onInputChange={(typed) => {
          if (typed === name) return;
          onChange(typed === '' ? null : { kind, name: typed, proposal: null, entry: null });
        }}
        onChange={(chosen) => {
          const found = choices.find(({ id }) => id === chosen);
          if (found !== undefined) onChange(found.actor);
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
            {(choice: Choice) => (
              <ListBoxItem id={choice.id} className="option" textValue={choice.title}>
                <span dir="auto">{choice.title}</span>
                <span className="option-note">{choice.note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {kinds.length > 1 && (
        <Select
          label={texts.review.organisationKind}
          choices={kinds.map((each) => ({ id: each, label: texts.kinds.one[each] }))}
          value={kind}
          onChange={(chosen) => {
            const next = kinds.find((each) => each === chosen);
            if (next !== undefined) onChange({ kind: next, name, proposal: null, entry: null });
          }}
        />
      )}
    </div>
  );
}
