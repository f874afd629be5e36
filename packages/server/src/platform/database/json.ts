/**
 * A value as `jsonb` takes it. PostgreSQL refuses half surrogates and NUL, both of which hostile documents contain;
 * a stray half becomes U+FFFD, so every offset stays where it was.
 */
export function json(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}

/** Text as a `text` column takes it, of the same length. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
