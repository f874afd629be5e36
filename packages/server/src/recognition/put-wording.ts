import { applied, editsBetween, type Edit } from '@mithaq/register/edits';
import type { Register } from '../platform/act.ts';
import { restart } from '../platform/jobs/queue.ts';
import { refusal, type Refusal } from '../platform/refusal.ts';
import type { OpenDocument } from '../review/open-document.ts';
import type { ReviewDetail } from '../review/trace.ts';
import { correctionsIn, placesNow, type Correction } from './corrections.ts';
import { reword } from './reword.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly recognised: string;
  readonly corrections: readonly Edit[];
}

/** What stands now where a stretch of the recognised text was. */
export function wordingOf({ from, to, recognised, corrections }: Stretch): string {
  return applied(recognised.slice(from, to), corrections.map(({ start, end, words }) => ({ start: start - from, end: end - from, words })));
}

interface Wording {
  readonly document: Pick<OpenDocument, 'id' | 'text'>;
  readonly before: readonly Correction[];
  readonly after: readonly Correction[];
  /** What that makes of the text as it is. */
  readonly edits: readonly Edit[];
}

/** Writes corrections in the place of others. A reading of the older wording that goes on meanwhile begins anew. */
export async function putWording({ transaction, ...register }: Register, { document, before, after, edits }: Wording): Promise<void> {
  const kept = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.length > 0) await transaction.deleteFrom('corrected_words').where('id', 'in', gone.map(({ id }) => id)).execute();
  const fresh = after.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) {
    await transaction.insertInto('corrected_words').values(fresh.map(({ id, start, end, words, by, at }) => ({
      id, document_id: document.id, start_at: start, end_at: end, words, corrected_by: by, corrected_at: at,
    }))).execute();
  }
  if (edits.length === 0) return;
  await reword({ transaction, ...register }, { id: document.id, before: document.text, edits });
  await restart(transaction, ['read', 'recognise'], { document: document.id });
}

/** Puts back what stood before words were corrected, unless they were corrected again since. */
export async function wordAgain(register: Register, documentId: string | null, { words }: Pick<ReviewDetail, 'words'>): Promise<Refusal | null> {
  if (words === undefined || documentId === null) return null;
  const { transaction } = register;
  const document = await transaction.selectFrom('document').select(['id', 'text', 'recognised_text', 'state']).where('id', '=', documentId).forUpdate().executeTakeFirst();
  if (document === undefined) return refusal('not-found');
  if (document.state !== 'to_review' && document.state !== 'reviewed') return refusal('being-read');
  const text = document.text ?? '';
  const recognised = document.recognised_text ?? text;
  const { from, to } = words;
  const corrections = await correctionsIn(transaction, documentId);
  const standing = corrections.filter(({ start, end }) => start >= from && end <= to);
  if (told(standing) !== told(words.after)) return refusal('cannot-undo', { because: 'words-changed' });
  const [now, then] = [wordingOf({ from, to, recognised, corrections: standing }), wordingOf({ from, to, recognised, corrections: words.before })];
  const edits = editsBetween(now, then, placesNow(corrections)(from, to).start);
  await putWording(register, { document: { id: documentId, text }, before: standing, after: words.before, edits });
  return null;
}

const told = (corrections: readonly Correction[]): string => corrections.map(({ id, words }) => `${id} ${words}`).toSorted((a, b) => (a < b ? -1 : 1)).join();
