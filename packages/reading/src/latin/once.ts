/** A value that is made when it is first asked for, and then kept: a language that is never read costs nothing at the start. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
