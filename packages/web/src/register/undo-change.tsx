import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { HistoryItem } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { focusHistory } from './focus-history.ts';
import { reachesOthers, reviewAfter, takesOut } from './undo-reach.ts';

/** Takes an act back; asks first where that reaches more than the entry on whose page it is told. */
export function UndoChange({ item, entry }: { readonly item: HistoryItem; readonly entry: string }) {
  const { texts } = useSpeech();
  const [asking, setAsking] = useState(false);
  const undo = useUndo();
  const navigate = useNavigate();
  const takeBack = () => {
    let hasLeft = false;
    undo(item.act, {
      leave: async (done) => {
        const documentId = reviewAfter(item, done);
        hasLeft = documentId !== null;
        if (documentId !== null) await navigate({ to: '/review/$documentId', params: { documentId } });
      },
      // The desk would go on showing as waiting what is taken in again.
      comeBack: async () => {
        if (hasLeft) await navigate({ to: '/entries/$id', params: { id: entry } });
      },
    });
    setAsking(false);
    focusHistory();
  };
  return (
    <>
      <Button small look="plain" onPress={() => (reachesOthers(item) ? setAsking(true) : takeBack())}>
        {texts.register.history.undo}
      </Button>
      {asking && <UndoDialog item={item} onUndo={takeBack} onClose={() => setAsking(false)} />}
    </>
  );
}

interface UndoDialogProps {
  readonly item: HistoryItem;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function UndoDialog({ item, onUndo, onClose }: UndoDialogProps) {
  const { texts, say } = useSpeech();
  const words = texts.register.history.undoAll;
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <p>{say(words.reach, { n: item.entries })}</p>
      {takesOut(item) && <p>{words.waiting}</p>}
      <div className="dialog-actions">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button look="danger" onPress={onUndo}>
          {texts.frame.undo}
        </Button>
      </div>
    </Dialog>
  );
}
