import { applied, differing, editsBetween, type Edit } from '@mithaq/register/edits';
import { sql } from 'kysely';
import { perform, type Acting, type Register } from '../platform/act.ts';
import { newId } from '../platform/new-id.ts';
import { storable } from '../platform/database/json.ts';
import { isRefusal, refusal, type Refusal } from '../platform/refusal.ts';
import { openDocument, type OpenDocument } from '../review/open-document.ts';
import type { ActDone } from '../review/schema.ts';
import type { ReviewDetail } from '../review/trace.ts';
import { correctionsIn, isCorrectable, placesNow, type Correction } from './corrections.ts';
import { putWording, wordingOf } from './put-wording.ts';
import type { WordsRead } from './schema.ts';

/**
 * A person says what stands on a page where the engine read something else, or that it read well. What was recognised is kept; when
 * somebody corrected the same words meanwhile, nothing is written, and she is told what stands there now.
 */
export function correctWords(acting: Acting, documentId: string, read: WordsRead): Promise<ActDone | Refusal> {
  return perform(acting, { deed: 'correct-words', documentId }, async (register) => {
    const document = await openDocument(register, documentId);
    if (isRefusal(document)) return document;
    const recognised = await recognisedText(register, document);
    if (isRefusal(recognised)) return recognised;
    if (read.to > recognised.length) return refusal('invalid', { field: 'to' });

    const corrections = await correctionsIn(register.transaction, documentId);
    const within = corrections.filter(({ start, end }) => start >= read.from && end <= read.to);
    const isCut = corrections.some((one) => !within.includes(one) && one.start < read.to && one.end > read.from);
    const wording = wordingOf({ ...read, recognised, corrections: within });
    if (isCut || wording !== read.seen) return refusal('words-changed', { now: isCut ? '' : wording });
    const words = storable(read.words.replaceAll(NEVER_IN_TEXTS, '').replaceAll(/\s+/gu, ' ').trim());
    const at = placesNow(corrections)(read.from, read.to).start;
    const edits = editsBetween(wording, words, at);
    if (applied(document.text, edits).trim() === '') return refusal('invalid', { field: 'words' });

    const told = { by: register.actor.name, at: await momentOf(register) };
    const after = edits.length === 0 ? confirmed({ ...read, recognised, within, told }) : reworded({ ...read, recognised, within, words, told });
    await putWording(register, { document, before: within, after, edits });
    const detail: ReviewDetail = { entry: null, proposals: [], document: null, undoes: null, words: { from: read.from, to: read.to, before: [...within], after: [...after], was: wording, is: edits.length === 0 ? wording : words } };
    register.about({ detail });
    return { act: register.actId, deed: 'correct-words', entry: null, proposals: [] };
  });
}

/** What capture drops too: marks that turn a line about, and letters that are none. */
const NEVER_IN_TEXTS = /[\p{Cc}--\s]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gv;

/** The text as the engine read it; refused where no engine did, and while one does. */
async function recognisedText({ transaction }: Register, { id, text, state }: OpenDocument): Promise<string | Refusal> {
  const row = await transaction.selectFrom('document').select(['recognised_text', 'notes', sql<number>`coalesce(jsonb_array_length(pages), 0)`.as('pages')]).where('id', '=', id).executeTakeFirstOrThrow();
  if (!isCorrectable(row)) return refusal('not-recognised');
  return state === 'to_review' || state === 'reviewed' ? (row.recognised_text ?? text) : refusal('being-read');
}

/** When she says it, by the clock of the database, as with all that is kept there. */
async function momentOf({ transaction }: Register): Promise<string> {
  const { at } = await transaction.selectNoFrom(sql<string>`clock_timestamp()`.as('at')).executeTakeFirstOrThrow();
  return at;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly recognised: string;
  /** What was corrected there before. */
  readonly within: readonly Correction[];
  readonly told: { readonly by: string; readonly at: string };
}

const rowOf = (edit: Edit, { by, at }: Place['told']): Correction => ({ id: newId(), ...edit, by, at });

/** Each word that nobody has corrected is right as it was recognised. */
function confirmed({ from, to, recognised, within, told }: Place): readonly Correction[] {
  const words = Array.from(recognised.slice(from, to).matchAll(/\S+/gu), (word) => ({ start: from + word.index, end: from + word.index + word[0].length, words: word[0] }));
  const fresh = words.filter(({ start, end }) => !within.some((one) => one.start < end && start < one.end));
  return [...within, ...fresh.map((word) => rowOf(word, told))];
}

/** The words that differ from what was recognised; those that were corrected or confirmed before, and are left as they are, stay hers who did it. */
function reworded({ from, to, recognised, within, words, told }: Place & { readonly words: string }): readonly Correction[] {
  const fresh = differing(recognised.slice(from, to), words).map(({ old, fresh: now }): Edit => ({ start: from + old.start, end: from + old.end, words: words.slice(now.start, now.end) }));
  const kept = within.filter((one) => fresh.some((edit) => isSame(edit, one)) || isUntouched(one, fresh, recognised));
  return [...kept, ...fresh.filter((edit) => !kept.some((one) => isSame(edit, one))).map((edit) => rowOf(edit, told))].sort((a, b) => a.start - b.start || a.end - b.end);
}

const isSame = (one: Edit, other: Edit): boolean => one.start === other.start && one.end === other.end && one.words === other.words;

const isUntouched = ({ start, end, words }: Correction, edits: readonly Edit[], recognised: string): boolean =>
  words === recognised.slice(start, end) && !edits.some((edit) => edit.start < end && start < edit.end);
