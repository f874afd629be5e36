import { useSpeech } from '../language/language.tsx';
import './paper.css';

/** A document as text, or as its pages look. */
export type PaperChoice = 'text' | 'pages';

interface ViewChoiceProps {
  readonly chosen: PaperChoice;
  readonly onChoose: (view: PaperChoice) => void;
}

/** Chooses between the text of a document and its pages. */
export function ViewChoice({ chosen, onChoose }: ViewChoiceProps) {
  const { texts } = useSpeech();
  const words = texts.documents.paper;
  return (
    <fieldset className="paper-choice no-print" aria-label={words.view}>
      {(['text', 'pages'] as const).map((view) => (
        <button key={view} type="button" className="paper-choice-view" aria-pressed={view === chosen} onClick={() => onChoose(view)}>
          {words[view]}
        </button>
      ))}
    </fieldset>
  );
}
