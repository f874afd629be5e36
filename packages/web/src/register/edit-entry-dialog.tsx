import { useState } from 'react';
import type { Confidentiality, EntryPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { EditConflict } from './edit-conflict.tsx';
import { EditNames } from './edit-names.tsx';
import { changeOf, draftOf, type EntryDraft } from './entry-draft.ts';
import { choicesOf, labelOf } from './labels.ts';
import { useEntryChange } from './use-entry-change.ts';

interface EditEntryDialogProps {
  readonly entry: EntryPage;
  readonly onClose: () => void;
}

/** Names and confidentiality of an entry. */
export function EditEntryDialog({ entry, onClose }: EditEntryDialogProps) {
  const { texts, language } = useSpeech();
  const words = texts.register.edit;
  const [draft, setDraft] = useState<EntryDraft>(() => draftOf(entry));
  const { seen, newer, failure, isSaving, save } = useEntryChange(entry, onClose);
  const change = changeOf(draft, seen);
  return (
    <Dialog title={words.title} look="wide" isOpen onClose={onClose}>
      {newer !== null && (
        <EditConflict onTake={() => setDraft(draftOf(newer))}>
          {newer.names.map((name) => (
            <li key={name.id}>
              <bdi lang={name.language}>{name.value}</bdi> <span className="soft">{labelOf('nameForms', name.form, language)}</span>
            </li>
          ))}
          <li>
            {words.confidentiality}: {labelOf('confidentialities', newer.confidentiality, language)}
          </li>
        </EditConflict>
      )}
      <EditNames names={draft.names} onChange={(names) => setDraft({ ...draft, names })} />
      <Select
        label={words.confidentiality}
        choices={choicesOf('confidentialities', language)}
        value={draft.confidentiality}
        onChange={(id) => setDraft({ ...draft, confidentiality: asConfidentiality(id) ?? draft.confidentiality })}
      />
      <p className="field-hint">{words.confidentialityHint}</p>
      {(failure !== null || change === 'nameless') && (
        <p className="field-error" role="alert">
          {change === 'nameless' ? words.needsName : failure}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="primary" isDisabled={change === 'nameless' || isSaving} onPress={() => change !== 'nameless' && save(change)}>
          {isSaving ? words.saving : newer === null ? words.save : words.keepMine}
        </Button>
      </div>
    </Dialog>
  );
}

function asConfidentiality(id: string): Confidentiality | null {
  return id === 'public' || id === 'internal' || id === 'restricted' ? id : null;
}
