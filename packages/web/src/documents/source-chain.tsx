import { Fragment } from 'react';
import { writeSpans } from '../evidence/lit-text.ts';
import { useSpeech } from '../language/language.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';

interface SourceChainProps {
  readonly links: readonly { readonly name: string; readonly words: { readonly start: number; readonly end: number } | null }[];
  readonly document: string;
}

/** Newspaper ← agency ← agency: each has it from the next; an agency leads to the words that name it, where they are known. */
export function SourceChain({ links, document }: SourceChainProps) {
  const { texts, direction } = useSpeech();
  // arrows are not mirrored with the text around them
  const arrow = direction === 'rtl' ? '→' : '←';
  return (
    <span className="source-chain">
      {links.map(({ name, words }, index) => (
        <Fragment key={name}>
          {index > 0 && (
            <>
              {' '}
              <span aria-hidden="true">{arrow}</span>
              <span className="visually-hidden">{texts.documents.hasItFrom}</span>{' '}
            </>
          )}
          {words === null ? (
            <DirText>{name}</DirText>
          ) : (
            <Link to="/documents/$id" params={{ id: document }} search={{ at: writeSpans([words]) }}>
              <DirText>{name}</DirText>
            </Link>
          )}
        </Fragment>
      ))}
    </span>
  );
}
