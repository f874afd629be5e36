/** The page numbers to offer: the first, the last, those about the present one; null stands for a gap. */
export function pagesToOffer(page: number, pages: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const offered: (number | null)[] = [];
  let last = 0;
  for (const each of [...new Set(near)].sort((a, b) => a - b)) {
    if (each === last + 2) offered.push(last + 1);
    else if (each > last + 2) offered.push(null);
    offered.push(each);
    last = each;
  }
  return offered;
}

/** The first and last line shown on a page, counted from one. */
export function linesShown(page: number, size: number, total: number): { from: number; to: number } {
  return { from: Math.min((page - 1) * size + 1, total), to: Math.min(page * size, total) };
}
