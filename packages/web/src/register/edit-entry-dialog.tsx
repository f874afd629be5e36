import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { get, send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { Confidentiality, EntryChange, EntryPage, HistoryItem, NameRow } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { notify } from '../parts/toast.tsx';
import { EditNames } from './edit-names.tsx';
import { changeOf, draftOf, type EntryDraft } from './entry-draft.ts';
import { choicesOf, labelOf } from './labels.ts';
import { entryQuery } from './queries.ts';

interface EditEntryDialogProps {
  readonly entry: EntryPage;
  readonly onClose: () => void;
}

/** Names and confidentiality of an entry. Whoever saves second is shown what the register holds by then, and decides. */
export function EditEntryDialog({ entry, onClose }: EditEntryDialogProps) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const words = texts.register.edit;
  const queries = useQueryClient();
  const undo = useUndo();
  const [draft, setDraft] = useState<EntryDraft>(() => draftOf(entry));
  const [newer, setNewer] = useState<EntryPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The version that was on screen when she began: the page behind may meanwhile have asked the server anew.
  const [seen] = useState(entry);
  const change = changeOf(draft, newer ?? seen);
  const save = useMutation({
    mutationFn: (wanted: EntryChange) => send<EntryPage>('PATCH', `/entries/${encodeURIComponent(entry.id)}`, wanted),
    onSuccess: async () => {
      onClose();
      const act = await latestCorrection(entry.id);
      notify({ message: words.saved, ...(act === null ? {} : { undo: () => undo(act) }) });
      await queries.invalidateQueries();
    },
    onError: async (problem) => {
      if (problem instanceof Problem && problem.code === 'stale-version') {
        setNewer(await queries.fetchQuery({ ...entryQuery(entry.id, language), staleTime: 0 }));
      } else setFailure(problemSentence(problem, speech));
    },
  });
  return (
    <Dialog title={words.title} look="wide" isOpen onClose={onClose}>
      {newer !== null && (
        <Conflict
          newer={newer}
          onTake={() => {
            setDraft(draftOf(newer));
          }}
        />
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
        <Button look="primary" isDisabled={change === 'nameless' || save.isPending} onPress={() => change !== 'nameless' && save.mutate(change)}>
          {save.isPending ? words.saving : newer === null ? words.save : words.keepMine}
        </Button>
      </div>
    </Dialog>
  );
}

/** What was just saved, so that it can be taken back; null where the history is out of reach. */
async function latestCorrection(entry: string): Promise<string | null> {
  const { items } = await get<{ items: HistoryItem[] }>(`/entries/${encodeURIComponent(entry)}/history`).catch(() => ({ items: [] }));
  const [latest] = items;
  return latest?.deed === 'correct-entry' ? latest.act : null;
}

function asConfidentiality(id: string): Confidentiality | null {
  return id === 'public' || id === 'internal' || id === 'restricted' ? id : null;
}

/** What the register holds by now, beside what is being saved. */
function Conflict({ newer, onTake }: { readonly newer: EntryPage; readonly onTake: () => void }) {
  const { texts, language } = useSpeech();
  const words = texts.register.edit;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="conflict" role="alert" ref={section}>
      <p>
        <strong>{words.stale}</strong> {words.staleHow}
      </p>
      <h3>{words.theirs}</h3>
      <ul>
        {newer.names.map((name: NameRow) => (
          <li key={name.id}>
            <bdi lang={name.language}>{name.value}</bdi> <span className="soft">{labelOf('nameForms', name.form, language)}</span>
          </li>
        ))}
        <li>
          {words.confidentiality}: {labelOf('confidentialities', newer.confidentiality, language)}
        </li>
      </ul>
      <Button small onPress={onTake}>
        {words.takeTheirs}
      </Button>
    </section>
  );
}
