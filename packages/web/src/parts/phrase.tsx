import { Fragment, type ReactNode } from 'react';

interface PhraseProps {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A text whose places are filled with more than words: links, dates. `<Phrase text="عبر {name}" parts={{ name: <Link …/> }} />` */
export function Phrase({ text, parts }: PhraseProps) {
  return text.split(/(\{\w+\})/gu).map((piece, index) => {
    const name = /^\{(\w+)\}$/u.exec(piece)?.[1];
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never change places
    return <Fragment key={index}>{name === undefined ? piece : (parts[name] ?? piece)}</Fragment>;
  });
}
