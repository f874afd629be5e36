import { refusalSentence } from '../api/problem-sentence.ts';
import type { DocumentPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { StateBadge } from './state-badge.tsx';

/** Whether a document is only what others came in: an archive, a mail without words. */
export function isCover({ text, brought }: DocumentPage): boolean {
  return text.trim() === '' && brought.length > 0;
}

/** The mail or the archive in which a document came, and what came in it; what stayed in it, and why. */
export function Companions({ document }: { readonly document: DocumentPage }) {
  const { texts } = useSpeech();
  if (document.cameWith.length + document.brought.length + document.leftOut.length === 0) return null;
  return (
    <div className="document-companions">
      <Listed id="document-came-with" head={texts.documents.cameWith} companions={document.cameWith} />
      <Listed id="document-brought" head={texts.documents.brought} companions={document.brought} />
      {document.leftOut.length > 0 && <LeftOut leftOut={document.leftOut} />}
    </div>
  );
}

function Listed({ id, head, companions }: { readonly id: string; readonly head: string; readonly companions: DocumentPage['brought'] }) {
  const { texts } = useSpeech();
  if (companions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      <ul className="document-entries">
        {companions.map((companion) => (
          <li key={companion.id}>
            <Link to="/documents/$id" params={{ id: companion.id }}>
              <DirText>{companion.title || companion.fileName || texts.documents.unknown}</DirText>
            </Link>{' '}
            {companion.state !== 'reviewed' && <StateBadge state={companion.state} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftOut({ leftOut }: { readonly leftOut: DocumentPage['leftOut'] }) {
  const speech = useSpeech();
  return (
    <section aria-labelledby="document-left-out">
      <h2 id="document-left-out">{speech.texts.documents.leftOut}</h2>
      <ul className="document-entries">
        {leftOut.map(({ fileName, refused, detail }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may have one name, and the list never changes
          <li key={index}>
            {fileName !== null && <DirText>{fileName}</DirText>} <span className="soft">{refusalSentence({ refusal: refused, refusalDetail: detail ?? {} }, speech)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
