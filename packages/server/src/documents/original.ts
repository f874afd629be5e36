import type { Acting } from '../platform/act.ts';
import { visible } from '../platform/actor.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import { hasContent } from './without-content.ts';

export interface Original {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The untouched bytes, to be kept and never shown: whatever they are, the browser is given a file of no type. */
export async function originalOf({ database, actor }: Acting, id: string): Promise<Original | Refusal> {
  const row = await database
    .selectFrom('document')
    .innerJoin('blob', 'blob.sha256', 'document.sha256')
    .select(['blob.bytes', 'document.file_name', 'document.id'])
    .where('document.id', '=', id)
    .where(visible(actor, 'document'))
    .where(hasContent())
    .executeTakeFirst();
  if (!row) return refusal('not-found');
  return {
    bytes: Buffer.from(row.bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': attachment(row.id, row.file_name ?? 'text.txt'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  };
}

/** A name that tells nothing for old programs, and the real one, encoded, for the others (RFC 6266). */
function attachment(id: string, fileName: string): string {
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="document-${id.slice(0, 8)}"; filename*=UTF-8''${encoded}`;
}
