import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { ActDone, DocumentPage, NearCopy } from '../api/types.ts';
import { useUndo } from '../api/use-undo.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { notify } from '../parts/toast.tsx';
import { DifferencesDialog } from './differences-dialog.tsx';
import './near-copies.css';

interface NearCopiesProps {
  readonly document: DocumentPage;
  /** The document beside which this one is shown. */
  readonly comparing: string | null;
  readonly onCompare: (other: string | null) => void;
  readonly onSetAside: (other: string) => void;
  readonly onBroughtBack?: () => void;
  /** Only the nearest is told, and how many others there are. */
  readonly isShort?: boolean;
}

/** Tells of which documents the text of this one is nearly the same, and shows what differs; nothing where there are none. */
export function NearCopies({ document, comparing, onCompare, onSetAside, onBroughtBack, isShort = false }: NearCopiesProps) {
  const { texts, say } = useSpeech();
  const words = texts.documents.copies;
  const { copyOf, nearCopies } = document;
  const near = copyOf === null ? nearCopies.filter(({ isSetAside }) => !isSetAside) : [];
  const setAsideOnes = nearCopies.filter(({ isSetAside }) => isSetAside);
  const told = isShort ? near.slice(0, 1) : near;
  const compared = [copyOf, ...nearCopies].find((one) => one !== null && one.id === comparing) ?? null;
  const maySetAside = document.state === 'to_review' && near.some(({ id }) => id === comparing);
  if (copyOf === null && near.length === 0 && (isShort || setAsideOnes.length === 0)) return null;
  return (
    <aside className="near-copies no-print" aria-label={words.title}>
      {copyOf !== null && (
        <CopyLine says={words.copyOf} copy={copyOf} onCompare={onCompare}>
          <BringBack document={document} onDone={onBroughtBack} />
        </CopyLine>
      )}
      {told.map((copy) => (
        <CopyLine key={copy.id} says={words.near} copy={copy} onCompare={onCompare}>
          {document.state === 'to_review' && (
            <Button small onPress={() => onSetAside(copy.id)}>
              {words.setAside}
            </Button>
          )}
        </CopyLine>
      ))}
      {near.length > told.length && (
        <Link to="/documents/$id" params={{ id: document.id }}>
          {say(words.others, { n: near.length - told.length })}
        </Link>
      )}
      {!isShort && setAsideOnes.map((copy) => <CopyLine key={copy.id} says={words.setAsideOnes} copy={copy} onCompare={onCompare} />)}
      {compared !== null && (
        <DifferencesDialog document={document} other={compared} onClose={() => onCompare(null)} onSetAside={maySetAside ? () => onSetAside(compared.id) : null} />
      )}
    </aside>
  );
}

interface CopyLineProps {
  readonly says: string;
  readonly copy: NearCopy;
  readonly onCompare: (other: string) => void;
  readonly children?: ReactNode;
}

function CopyLine({ says, copy, onCompare, children }: CopyLineProps) {
  const { texts } = useSpeech();
  return (
    <div className="near-copy">
      <p>
        {says}{' '}
        <Link to="/documents/$id" params={{ id: copy.id }}>
          <DirText>{copy.title || copy.fileName || texts.documents.unknown}</DirText>
        </Link>{' '}
        <span className="near-copy-origin soft">
          {copy.publisher !== null && (
            <>
              · <DirText>{copy.publisher}</DirText>
            </>
          )}{' '}
          {copy.publishedOn !== null && (
            <>
              · <DateText iso={copy.publishedOn} />
            </>
          )}
        </span>
      </p>
      <span className="near-copy-acts">
        <Button small look="plain" onPress={() => onCompare(copy.id)}>
          {texts.documents.copies.compare}
        </Button>
        {children}
      </span>
    </div>
  );
}

function BringBack({ document, onDone }: { readonly document: DocumentPage; readonly onDone: (() => void) | undefined }) {
  const speech = useSpeech();
  const words = speech.texts.documents.copies;
  const queries = useQueryClient();
  const undo = useUndo();
  const bringBack = useMutation({
    mutationFn: () => send<ActDone>('POST', `/documents/${encodeURIComponent(document.id)}/no-copy`),
    onSuccess: async ({ act }) => {
      const again = () => Promise.resolve(onDone?.());
      notify({ message: words.isBack, undo: () => undo(act, { leave: again, comeBack: again }) });
      await queries.invalidateQueries();
      onDone?.();
    },
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  return (
    <Button small isDisabled={bringBack.isPending} onPress={() => bringBack.mutate()}>
      {words.noCopy}
    </Button>
  );
}
