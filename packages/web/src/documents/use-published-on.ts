import { useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { DocumentPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { notify } from '../parts/toast.tsx';

/** Says on which day a document was published, from words of its own; it is read again, and the day before can be put back. */
export function usePublishedOn(document: Pick<DocumentPage, 'id' | 'publishedOn'>, onSaved: () => void): (day: string) => void {
  const speech = useSpeech();
  const queries = useQueryClient();
  const describe = (publishedOn: string | null, undo?: () => void): void => {
    void send<DocumentPage>('PATCH', `/documents/${encodeURIComponent(document.id)}`, { publishedOn }).then(
      async () => {
        notify({ message: speech.texts.documents.savedAndRead, ...(undo === undefined ? {} : { undo }) });
        await queries.invalidateQueries();
        onSaved();
      },
      (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true }),
    );
  };
  return (day) => describe(day, () => describe(document.publishedOn));
}
