import type { ReactNode } from 'react';

/** Nothing is here yet: says so, and what to do next. */
export function EmptyState({ title, hint, children }: { readonly title: ReactNode; readonly hint: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      <p>{hint}</p>
      {children}
    </div>
  );
}
