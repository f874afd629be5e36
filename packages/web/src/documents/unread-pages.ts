import type { PageSize } from '../api/types.ts';

type Why = NonNullable<PageSize['unread']>;

/** The numbers of the pages that could not be read, from 1, by the reason. */
export function unreadPages(pages: readonly PageSize[]): readonly { readonly why: Why; readonly pages: readonly number[] }[] {
  const found = new Map<Why, number[]>();
  for (const [index, { unread }] of pages.entries()) if (unread !== undefined) found.set(unread, [...(found.get(unread) ?? []), index + 1]);
  return [...found].map(([why, numbers]) => ({ why, pages: numbers }));
}
