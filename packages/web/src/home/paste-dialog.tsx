import { useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { LevelChoice } from './level-choice.tsx';

export interface PasteDialogProps {
  readonly pasted: string;
  readonly onRead: (text: string, title: string) => void;
  readonly onClose: () => void;
}

/** The text to read; when it was pasted already, Enter reads it. */
export function PasteDialog({ pasted, onRead, onClose }: PasteDialogProps) {
  const { texts } = useSpeech();
  const [text, setText] = useState(pasted);
  const [title, setTitle] = useState('');
  const isEmpty = text.trim() === '';
  const read = () => {
    if (!isEmpty) onRead(text, title);
  };
  return (
    <Dialog title={texts.home.pasteTitle} isOpen onClose={onClose} look="wide">
      <Field
        label={texts.home.pasteLabel}
        hint={texts.home.pasteHint}
        rows={12}
        value={text}
        onChange={setText}
        takesFocus={pasted === ''}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
          // The box keeps every other key to itself unless told to pass it on: Escape closes.
          else event.continuePropagation();
        }}
      />
      <Field label={`${texts.home.pasteName} (${texts.frame.optional})`} value={title} onChange={setTitle} />
      <LevelChoice />
      <div className="dialog-actions">
        <Button onPress={onClose}>{texts.frame.cancel}</Button>
        <Button look="primary" isDisabled={isEmpty} takesFocus={pasted !== ''} onPress={read}>
          {texts.home.pasteRead}
        </Button>
      </div>
    </Dialog>
  );
}
