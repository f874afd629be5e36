import type { ReactNode } from 'react';

/** A short word about a thing; its colour only repeats what the word says. */
export function Badge({ tone = 'plain', children }: { readonly tone?: 'plain' | 'green' | 'amber' | 'brick' | 'slate'; readonly children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
