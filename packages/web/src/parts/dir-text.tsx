import type { ReactNode } from 'react';

/** Text from a document or a person: it keeps its own direction inside a page of the other. */
export function DirText({ children, lang, className }: { readonly children: ReactNode; readonly lang?: string | null; readonly className?: string }) {
  return (
    <bdi dir="auto" {...(lang === undefined || lang === null ? {} : { lang })} {...(className === undefined ? {} : { className })}>
      {children}
    </bdi>
  );
}
