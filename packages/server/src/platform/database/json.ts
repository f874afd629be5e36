/**
 * A value as `jsonb` takes it. PostgreSQL refuses half surrogates and NUL, both of which hostile documents contain;
 * a stray half becomes U+FFFD, so every offset stays where it was.
 */
export function json(value: unknown): string {
  const written = JSON.stringify(value);
  if (!NOT_STORABLE.test(written)) return written;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}

/** How JSON writes a half surrogate and NUL. */
const NOT_STORABLE = /\\u(?:0000|d[89a-f])/u;

/** Text as a `text` column takes it, of the same length. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
