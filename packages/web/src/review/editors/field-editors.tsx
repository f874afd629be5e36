import { useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import type { Proposal, ProposalField } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { withNew, without, withValue } from '../correct.ts';
import { addable, fieldsOfKind } from '../field-shapes.ts';
import { light, useUnlitWhenGone } from '../lit.ts';
import { useReview } from '../review-context.ts';
import { useEscape } from '../use-shortcuts.ts';
import { ValueEditor } from './value-editor.tsx';

interface FieldEditorsProps {
  readonly proposal: Proposal;
  readonly fields: readonly ProposalField[];
  /** The field to begin with. */
  readonly first: string | null;
}

/** All values of a proposal as places to type. Nothing must be filled, everything may be removed. */
export function FieldEditors({ proposal, fields, first }: FieldEditorsProps) {
  const { texts, say } = useSpeech();
  const { dispatch, correct } = useReview();
  const [begin, setBegin] = useState(first ?? fields[0]?.id ?? null);
  const shapes = fieldsOfKind[proposal.kind];

  const isBeginning = useRef(true);

  useEscape(() => dispatch({ do: 'leave-editing' }));
  useUnlitWhenGone();
  const meet = ({ target }: FocusEvent) => {
    if (!isBeginning.current) return;
    isBeginning.current = false;
    // The actions stand over the foot of a long form: what she asked for must not lie beneath them.
    target.scrollIntoView({ block: 'center' });
    // What is typed takes the place of the wrong value; an arrow keeps it.
    if (target instanceof HTMLInputElement) target.select();
  };

  const add = (name: string) => {
    const shape = shapes.find(({ field }) => field === name);
    if (shape === undefined) return;
    isBeginning.current = true;
    const next = withNew(proposal.kind, fields, { shape, words: '', evidence: [] });
    correct(proposal, next);
    setBegin(next.find(({ id }) => !fields.some((each) => each.id === id))?.id ?? null);
  };

  return (
    <div className="editors" onFocus={meet}>
      {fields.map((field) => {
        const label = texts.fields[field.field];
        return (
          <div key={field.id} className="editor" onFocus={() => light({ proposal: proposal.id, field: field.id })} onBlur={() => light(null)}>
            <div className="editor-fields">
              <ValueEditor
                field={field}
                shape={shapes.find((each) => each.field === field.field) ?? null}
                label={label}
                takesFocus={field.id === begin}
                onChange={(value) => correct(proposal, withValue(fields, field.id, value))}
              />
            </div>
            <Button look="plain" small aria-label={say(texts.review.removeField, { field: label })} onPress={() => correct(proposal, without(fields, field.id))}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
        );
      })}
      <div className="editors-foot">
        <Menu
          className="button button-quiet button-small"
          label={texts.review.addField}
          choices={addable(proposal.kind, fields).map(({ field }) => ({ id: field, label: texts.fields[field] }))}
          onChoose={add}
        />
        <Button small onPress={() => dispatch({ do: 'leave-editing' })}>
          {texts.review.doneEditing}
        </Button>
        <Button look="plain" small onPress={() => dispatch({ do: 'drop-draft', proposal: proposal.id })}>
          {texts.review.dropCorrections}
        </Button>
      </div>
    </div>
  );
}
