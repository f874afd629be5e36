import type { ReactNode } from 'react';

/** A table that scrolls sideways in a narrow window; the frame can be reached and scrolled by keyboard. */
export function Table({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </section>
  );
}
