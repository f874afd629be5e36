import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { problemSentence } from '../api/problem-sentence.ts';
import type { Differences, DocumentPage, NearCopy } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Progress } from '../parts/progress.tsx';
import { differencesQuery } from './queries.ts';

interface DifferencesDialogProps {
  readonly document: DocumentPage;
  readonly other: NearCopy;
  readonly onClose: () => void;
  /** Null where it cannot be set aside now. */
  readonly onSetAside: (() => void) | null;
}

/** What differs between two texts that are nearly the same, place by place, side by side. */
export function DifferencesDialog({ document, other, onClose, onSetAside }: DifferencesDialogProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const words = texts.documents.copies;
  const { data, error } = useQuery(differencesQuery(document.id, other.id));
  return (
    <Dialog title={words.title} isOpen onClose={onClose} look="wide">
      {error !== null && <p role="alert">{problemSentence(error, speech)}</p>}
      {error === null && data === undefined && <Progress label={texts.frame.loading} />}
      {data !== undefined && <Places {...data} document={document} other={other} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{texts.frame.close}</Button>
        {onSetAside !== null && (
          <Button look="primary" onPress={onSetAside}>
            {words.setAside}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

type PlacesProps = Differences & Pick<DifferencesDialogProps, 'document' | 'other'>;

function Places({ differences, total, document, other }: PlacesProps) {
  const { texts, say } = useSpeech();
  const words = texts.documents.copies;
  if (total === 0) return <p>{words.same}</p>;
  return (
    <>
      <p className="field-hint">{words.hint}</p>
      <table className="differences">
        <thead>
          <tr>
            <Head says={words.here} document={document} />
            <Head says={words.there} document={other} />
          </tr>
        </thead>
        <tbody>
          {differences.map(({ here, there }, place) => (
            <tr key={place}>
              <Side pieces={here} says={words.here} />
              <Side pieces={there} says={words.there} />
            </tr>
          ))}
        </tbody>
      </table>
      {total > differences.length && <p>{say(words.notShown, { n: total - differences.length })}</p>}
    </>
  );
}

function Head({ says, document }: { readonly says: string; readonly document: Pick<NearCopy, 'title' | 'fileName' | 'publisher'> }) {
  return (
    <th scope="col">
      {says} <span className="differences-origin">
        <DirText>{document.publisher ?? (document.title || document.fileName || '')}</DirText>
      </span>
    </th>
  );
}

function Side({ pieces, says }: { readonly pieces: Differences['differences'][number]['here']; readonly says: string }) {
  const { texts } = useSpeech();
  return (
    <td>
      <span className="differences-side">{says}</span>
      <span className="differences-text" dir="auto">
        {pieces.length > 0 && '…'}
        {pieces.map(({ text, differs }, place) => (
          <Fragment key={place}>
            {differs ? <mark>{text.trimEnd()}</mark> : text}
            {differs && text.slice(text.trimEnd().length)}
          </Fragment>
        ))}
        {pieces.length > 0 && '…'}
      </span>
      {!pieces.some(({ differs }) => differs) && <span className="differences-nothing">{texts.documents.copies.nothing}</span>}
    </td>
  );
}
