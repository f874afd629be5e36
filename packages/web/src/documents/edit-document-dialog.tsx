import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { Confidentiality, DocumentPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { notify, type Toast } from '../parts/toast.tsx';
import { choicesOf } from '../register/labels.ts';
import { DayField } from './day-field.tsx';
import { asBefore, documentChange, type DocumentChange, type DocumentDraft } from './document-draft.ts';

const FROM_THE_MOST_OPEN: readonly Confidentiality[] = ['public', 'internal', 'restricted'];

function closes(before: Confidentiality, after: Confidentiality): boolean {
  return FROM_THE_MOST_OPEN.indexOf(after) > FROM_THE_MOST_OPEN.indexOf(before);
}

interface EditDocumentDialogProps {
  readonly document: DocumentPage;
  /** Opened to say when it was published: that field has the focus. */
  readonly asksDay?: boolean;
  readonly onClose: () => void;
  /** After a change, and after it was taken back. */
  readonly onSaved?: () => void;
}

/** Title, publisher, day of publication, confidentiality; another day makes the document be read again. */
export function EditDocumentDialog({ document, asksDay = false, onClose, onSaved }: EditDocumentDialogProps) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.documents;
  const queries = useQueryClient();
  const [draft, setDraft] = useState<DocumentDraft>({
    title: document.title,
    publisher: document.publisher ?? '',
    publishedOn: document.publishedOn,
    confidentiality: document.confidentiality,
  });
  const [failure, setFailure] = useState<string | null>(null);
  const change = documentChange(document, draft);
  const describe = async (wanted: DocumentChange, after: Pick<Toast, 'undo'>) => {
    await send<DocumentPage>('PATCH', `/documents/${encodeURIComponent(document.id)}`, wanted);
    notify({ message: 'publishedOn' in wanted ? words.savedAndRead : words.saved, ...after });
    await queries.invalidateQueries();
    onSaved?.();
  };
  const undo = () => {
    describe(asBefore(document, change), {}).catch((problem: unknown) => notify({ message: problemSentence(problem, speech), failure: true }));
  };
  const save = useMutation({
    mutationFn: () => describe(change, { undo }),
    onSuccess: onClose,
    onError: (problem) => setFailure(problemSentence(problem, speech)),
  });
  return (
    <Dialog title={words.editTitle} isOpen onClose={onClose}>
      <Field label={words.documentTitle} value={draft.title} onChange={(title) => setDraft({ ...draft, title })} />
      <Field label={words.publisher} value={draft.publisher} onChange={(publisher) => setDraft({ ...draft, publisher })} />
      <DayField label={words.publishedOn} hint={words.dateHint} takesFocus={asksDay} value={draft.publishedOn} onChange={(publishedOn) => setDraft({ ...draft, publishedOn })} />
      <Select
        label={words.confidentiality}
        choices={choicesOf('confidentialities', language)}
        value={draft.confidentiality}
        onChange={(id) => (id === 'public' || id === 'internal' || id === 'restricted') && setDraft({ ...draft, confidentiality: id })}
      />
      {document.brought.length > 0 && closes(document.confidentiality, draft.confidentiality) && <p className="field-hint">{words.closesBrought}</p>}
      {failure !== null && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="primary" isDisabled={save.isPending} onPress={() => (Object.keys(change).length === 0 ? onClose() : save.mutate())}>
          {words.save}
        </Button>
      </div>
    </Dialog>
  );
}
