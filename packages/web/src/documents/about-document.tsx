import { useState } from 'react';
import type { DocumentPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { DateText } from '../parts/date-text.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { WebAddress } from '../parts/web-address.tsx';
import { ReadUnreadPages } from '../paper/read-unread-pages.tsx';
import { labelOf } from '../register/labels.ts';
import { EditDocumentDialog } from './edit-document-dialog.tsx';
import { SourceChain } from './source-chain.tsx';
import { sizeInWords } from './size-in-words.ts';
import { unreadPages } from './unread-pages.ts';

/** What is known about a document: who published it and when, what file it was, what was noticed when it came. */
export function AboutDocument({ document }: { readonly document: DocumentPage }) {
  const speech = useSpeech();
  const { texts, language, moment, say } = speech;
  const words = texts.documents;
  const [editing, setEditing] = useState(false);
  const formats: Readonly<Record<string, string>> = words.formats;
  const unknown = <span className="soft">{words.unknown}</span>;
  const notes: Readonly<Record<string, string>> = words.notes;
  const unread = unreadPages(document.pages);
  const noticed = document.notes.length + unread.length > 0;
  return (
    <section aria-labelledby="document-about">
      <h2 id="document-about">{words.about}</h2>
      <dl className="document-about">
        <dt>{words.publisher}</dt>
        <dd>{document.publisher === null ? unknown : <DirText>{document.publisher}</DirText>}</dd>
        {document.chain.length > 1 && (
          <>
            <dt>{words.chain}</dt>
            <dd>
              <SourceChain links={document.chain} document={document.id} />
            </dd>
          </>
        )}
        {document.publisher === null && document.chain.length === 1 && (
          <>
            <dt>{words.agency}</dt>
            <dd>
              <SourceChain links={document.chain} document={document.id} />
            </dd>
          </>
        )}
        <dt>{words.publishedOn}</dt>
        <dd>{document.publishedOn === null ? unknown : <DateText iso={document.publishedOn} />}</dd>
        <dt>{words.language}</dt>
        <dd>{document.language === null ? unknown : labelOf('languages', document.language, language)}</dd>
        <dt>{words.format}</dt>
        <dd>
          <bdi>{document.format === null ? unknown : (formats[document.format] ?? document.format)}</bdi> · <bdi>{sizeInWords(document.size, speech)}</bdi>
        </dd>
        {document.fileName !== null && (
          <>
            <dt>{words.fileName}</dt>
            <dd>
              <DirText>{document.fileName}</DirText>
            </dd>
          </>
        )}
        {document.sourceAddress !== null && (
          <>
            <dt>{words.sourceAddress}</dt>
            <dd>
              <a href={document.sourceAddress} target="_blank" rel="noreferrer">
                <WebAddress address={document.sourceAddress} />
              </a>
            </dd>
          </>
        )}
        <dt>{words.captured}</dt>
        <dd>{moment(document.capturedAt)}</dd>
        {noticed && (
          <>
            <dt>{words.noticed}</dt>
            <dd>
              <ul>
                {document.notes.map((note) => (
                  <li key={note}>{notes[note] ?? note}</li>
                ))}
                {unread.map(({ why, pages }) => (
                  <li key={why}>{say(words.unread.pages, { n: pages.length, pages: pages.map(speech.number).join(words.unread.comma), why: words.unread.why[why] })}</li>
                ))}
              </ul>
              {unread.length > 0 && <ReadUnreadPages document={document} />}
            </dd>
          </>
        )}
      </dl>
      <Button small className="no-print" onPress={() => setEditing(true)}>
        {words.edit}
      </Button>
      {editing && <EditDocumentDialog document={document} onClose={() => setEditing(false)} />}
    </section>
  );
}
