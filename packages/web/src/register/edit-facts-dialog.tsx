import { useId, useState } from 'react';
import type { EntryPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Field } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { useDateManner } from './date-manner.ts';
import { EditConflict } from './edit-conflict.tsx';
import { DateSaid, FactField } from './fact-field.tsx';
import { factChanges, linesOf, NO_DRAFT, type FactDraft, type FactLine, type Said } from './fact-draft.ts';
import { fieldLabel } from './fact-labels.ts';
import { factText } from './fact-text.ts';
import { choicesOf } from './labels.ts';
import { settableOfKind } from './settable.ts';
import { useEntryChange } from './use-entry-change.ts';

interface EditFactsDialogProps {
  readonly entry: EntryPage;
  readonly onClose: () => void;
}

/** What is recorded of an entry, to be set by a person: how a commitment stands, when and where a meeting is held, who takes part. */
export function EditFactsDialog({ entry, onClose }: EditFactsDialogProps) {
  const { texts } = useSpeech();
  const words = texts.register.edit;
  const [draft, setDraft] = useState(NO_DRAFT);
  const { seen, newer, failure, isSaving, save } = useEntryChange(entry, onClose);
  const groups = linesOf(seen, draft.added);
  const facts = [...factChanges(groups.flat(), draft)];
  const [first] = useState(groups.flat()[0]?.key);
  const say = (key: string, said: Said): void => setDraft({ ...draft, said: { ...draft.said, [key]: said } });
  return (
    <Dialog title={entry.kind === 'commitment' ? words.follow : words.facts} look="wide" isOpen onClose={onClose}>
      {newer !== null && <Theirs newer={newer} lines={groups.flat().filter(({ key }) => draft.said[key] !== undefined)} onTake={() => setDraft(NO_DRAFT)} />}
      {entry.kind === 'instrument' && <WhatHappened draft={draft} onChange={setDraft} />}
      {groups.map((lines, place) => (
        <FactGroup key={settableOfKind[entry.kind][place]?.field} lines={lines} draft={draft} first={first} onSay={say}>
          {settableOfKind[entry.kind][place]?.shape.is === 'actor' && (
            <AddOne field={settableOfKind[entry.kind][place]?.field ?? ''} onAdd={(added) => setDraft({ ...draft, added: [...draft.added, added] })} />
          )}
        </FactGroup>
      ))}
      <p className="field-hint">{words.factsHint}</p>
      {failure !== null && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="primary" isDisabled={facts.length === 0 || isSaving} onPress={() => save({ version: seen.version, facts })}>
          {isSaving ? words.saving : newer === null ? words.save : words.keepMine}
        </Button>
      </div>
    </Dialog>
  );
}

interface FactGroupProps {
  readonly lines: readonly FactLine[];
  readonly draft: FactDraft;
  /** The line to begin with. */
  readonly first: string | undefined;
  readonly onSay: (key: string, said: Said) => void;
  readonly children: React.ReactNode;
}

/** The values of one field, and the button that adds one. */
function FactGroup({ lines, draft, first, onSay, children }: FactGroupProps) {
  if (lines.length === 0 && children === false) return null;
  return (
    <div className="edit-facts">
      {lines.map((line) => (
        <FactField
          key={line.key}
          line={line}
          said={draft.said[line.key] ?? line.standing}
          takesFocus={line.key === first || isAdded(line)}
          onSay={(said) => onSay(line.key, said)}
        />
      ))}
      {children}
    </div>
  );
}

const isAdded = ({ shape, fact }: FactLine): boolean => shape.is === 'actor' && fact === null;

function AddOne({ field, onAdd }: { readonly field: string; readonly onAdd: (added: { key: string; field: string }) => void }) {
  const speech = useSpeech();
  const prefix = useId();
  return (
    <Button small onPress={() => onAdd({ key: `${prefix}-${Date.now()}`, field })}>
      {speech.say(speech.texts.register.edit.addOne, { what: fieldLabel(field, speech) })}
    </Button>
  );
}

/** Something new that has happened to an instrument: its status follows from it. */
function WhatHappened({ draft, onChange }: { readonly draft: FactDraft; readonly onChange: (draft: FactDraft) => void }) {
  const { texts, language } = useSpeech();
  const words = texts.register.edit;
  const event = draft.event ?? { code: '', when: '', place: '' };
  const set = (change: Partial<typeof event>): void => onChange({ ...draft, event: { ...event, ...change } });
  if (draft.event === null) {
    return (
      <Button small className="edit-add" onPress={() => set({})}>
        {words.happened}
      </Button>
    );
  }
  return (
    <fieldset className="edit-facts edit-event">
      <legend>{words.happened}</legend>
      <Select
        label={words.event}
        choices={choicesOf('instrumentEventTypes', language)}
        value={event.code === '' ? null : event.code}
        placeholder={texts.frame.choose}
        takesFocus
        onChange={(code) => set({ code })}
      />
      <DateSaid label={texts.fields.date} said={event.when} known={null} onSay={(when) => set({ when })} />
      <Field label={texts.fields.place} value={event.place} onChange={(place) => set({ place })} />
      <p className="field-hint">{words.happenedHint}</p>
    </fieldset>
  );
}

interface TheirsProps {
  readonly newer: EntryPage;
  /** What she has changed herself. */
  readonly lines: readonly FactLine[];
  readonly onTake: () => void;
}

/** Of what she has changed, what the register holds by now. */
function Theirs({ newer, lines, onTake }: TheirsProps) {
  const speech = useSpeech();
  const manner = useDateManner();
  const fields = new Set(lines.map(({ field }) => field));
  return (
    <EditConflict onTake={onTake}>
      {newer.facts.filter(({ field }) => fields.has(field)).map((fact, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a value without a row of its own has no name but its place
        <li key={fact.item ?? place}>
          {fieldLabel(fact.field, speech)}: <DirText>{factText(fact.value, speech, manner)}</DirText>
        </li>
      ))}
    </EditConflict>
  );
}
