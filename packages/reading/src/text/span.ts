/** A stretch of the untouched source: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a stretch. */
export function textOf(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}

/** Whether two stretches share a letter. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the first stretch holds the second whole. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
