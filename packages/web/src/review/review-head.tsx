import { useState, type ReactNode } from 'react';
import type { DocumentPage } from '../api/types.ts';
import { EditDocumentDialog } from '../documents/edit-document-dialog.tsx';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { termName } from './proposals/value-text.ts';

export type Pane = 'source' | 'proposals';

interface ReviewHeadProps {
  readonly document: DocumentPage;
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** What stands below. */
  readonly children: ReactNode;
  /** Something was said of the document that may have made it be read again. */
  readonly onDescribed: () => void;
}

const PANES: readonly Pane[] = ['proposals', 'source'];

/** Which document this is; in a narrow window also which of the two panes is shown. */
export function ReviewHead({ document, pane, onPane, children, onDescribed }: ReviewHeadProps) {
  const speech = useSpeech();
  const { texts } = speech;
  return (
    <header className="review-head">
      <h1 className="review-title">
        <span className="visually-hidden">{texts.review.title}: </span>
        <Link to="/documents/$id" params={{ id: document.id }}>
          <DirText lang={document.language}>{document.title}</DirText>
        </Link>
      </h1>
      <span className="review-origin">
        {document.publisher !== null && <DirText>{document.publisher}</DirText>}
        {document.publishedOn === null ? <AddPublishedOn document={document} onDescribed={onDescribed} /> : <DateText iso={document.publishedOn} />}
        {document.confidentiality !== 'public' && <Badge tone="amber">{termName('confidentialities', document.confidentiality, speech)}</Badge>}
        {document.isSample && <Badge>{texts.home.sample}</Badge>}
      </span>
      <fieldset className="pane-switch" aria-label={texts.review.shownPane}>
        {PANES.map((each) => (
          <button key={each} type="button" aria-pressed={pane === each} onClick={() => onPane(each)}>
            {texts.review[each]}
          </button>
        ))}
      </fieldset>
      {children}
    </header>
  );
}

/** Where the day of publication is not known, «yesterday» says nothing: it is asked for here, not on another page. */
function AddPublishedOn({ document, onDescribed }: Pick<ReviewHeadProps, 'document' | 'onDescribed'>) {
  const { texts } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" small className="no-print" onPress={() => setOpen(true)}>
        {texts.review.addPublishedOn}
      </Button>
      {isOpen && <EditDocumentDialog document={document} asksDay onClose={() => setOpen(false)} onSaved={onDescribed} />}
    </>
  );
}
