import type { EntryLink } from '../api/types.ts';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';

/** The name of an entry, leading to its page. */
export function EntryAnchor({ entry }: { readonly entry: EntryLink }) {
  return (
    <Link to="/entries/$id" params={{ id: entry.id }}>
      <DirText>{entry.title}</DirText>
    </Link>
  );
}
