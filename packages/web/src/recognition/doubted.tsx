import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence } from '../api/problem-sentence.ts';
import type { DocumentPage, DocumentSummary } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Kbd } from '../parts/kbd.tsx';
import { notify } from '../parts/toast.tsx';
import './recognition.css';

interface DoubtedProps {
  readonly document: DocumentPage;
  /** The key that leads to the doubtful words, where there is one. */
  readonly shortcut?: string;
  /** Leads to the first doubtful words. */
  readonly onCheck: () => void;
  /** The document is being read again. */
  readonly onReadAgain: () => Promise<void>;
}

/** How many words of a recognised text are doubtful; and, once words were corrected, that the text can be read again. */
export function Doubted({ document, shortcut, onCheck, onReadAgain }: DoubtedProps) {
  const { texts, say } = useSpeech();
  const words = texts.recognition;
  const isOpen = document.state === 'to_review' || document.state === 'reviewed';
  const n = document.doubtful.length;
  if (!document.isCorrectable || !isOpen || (n === 0 && !document.isReworded)) return null;
  return (
    <div className="doubted no-print">
      {n > 0 && (
        <span>
          {say(words.doubted, { n })}{' '}
          <Button look="plain" small onPress={onCheck}>
            {words.check} {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
          </Button>
        </span>
      )}
      {document.isReworded && <ReadReworded document={document} onReadAgain={onReadAgain} />}
    </div>
  );
}

/** Corrected words are searched for at once; that proposals follow, the text must be read again, when she says so. */
function ReadReworded({ document, onReadAgain }: Pick<DoubtedProps, 'document' | 'onReadAgain'>) {
  const speech = useSpeech();
  const words = speech.texts.recognition;
  const queries = useQueryClient();
  const readAgain = useMutation({
    mutationFn: () => send<DocumentSummary>('POST', `/documents/${encodeURIComponent(document.id)}/read-again`),
    onSuccess: async () => {
      notify({ message: speech.texts.documents.readingAgain });
      await queries.invalidateQueries();
      await onReadAgain();
    },
    onError: (problem) => notify({ message: problemSentence(problem, speech), failure: true }),
  });
  return (
    <span>
      {words.reworded}{' '}
      <Button look="plain" small isDisabled={readAgain.isPending} onPress={() => readAgain.mutate()}>
        {words.readAgain}
      </Button>
    </span>
  );
}
