import { sql, type RawBuilder } from 'kysely';

const NO_CONTENT = 'none:';

/** In the place of the hash of its bytes: the key of a document that was refused before they could be kept. No content has such a key. */
export function keyWithoutContent(fingerprint: string): string {
  return NO_CONTENT + fingerprint;
}

/** Only documents whose bytes are kept. */
export function hasContent(): RawBuilder<boolean> {
  return sql<boolean>`document.sha256 not like ${sql.lit(`${NO_CONTENT}%`)}`;
}
