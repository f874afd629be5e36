import { useMemo } from 'react';
import type { ActorReference } from '../../api/types.ts';
import { useSpeech } from '../../language/language.tsx';
import { Select } from '../../parts/select.tsx';
import { ActorField, type ActorChoice } from '../../register/actor-field.tsx';
import { useReview } from '../review-context.ts';

export interface ActorEditorProps {
  readonly label: string;
  readonly actor: ActorReference | null;
  readonly kinds: readonly ActorReference['kind'][];
  readonly takesFocus?: boolean;
  readonly onChange: (actor: ActorReference | null) => void;
}

/** A body or a person by name: typed anew, or chosen from the document or the register. */
export function ActorEditor({ label, actor, kinds, takesFocus = false, onChange }: ActorEditorProps) {
  const { texts } = useSpeech();
  const { proposals } = useReview();
  const kind = actor?.kind ?? kinds[0] ?? 'organisation';
  const name = actor?.name ?? '';
  const here = useMemo(
    () =>
      proposals
        .filter((each) => each.kind === kind)
        .map(({ id, title }): ActorChoice => ({ id: `proposal ${id}`, title, note: texts.review.inDocument, proposal: id, entry: null })),
    [proposals, kind, texts],
  );
  return (
    <div className="editor-row">
      <ActorField
        label={label}
        name={name}
        kind={kind}
        here={here}
        takesFocus={takesFocus}
        onType={(typed) => onChange(typed === '' ? null : { kind, name: typed, proposal: null, entry: null })}
        onChoose={({ title, proposal, entry }) => onChange({ kind, name: title, proposal, entry })}
      />
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
