import type { Kysely } from 'kysely';
import type { Database } from '../platform/database/tables.ts';
import { correctionsIn, shown } from '../recognition/corrections.ts';
import type { CorrectedWords } from '../recognition/schema.ts';
import type { SaidToday } from './fingerprint.ts';

/**
 * Proposals as they would be read today, with the words that a person corrected where they were found: what was decided of «مذكرة تفاهم حول التعلبم» is
 * decided of «مذكرة تفاهم حول التعليم» too.
 */
export async function asReworded(database: Kysely<Database>, documentId: string): Promise<SaidToday> {
  const document = await database.selectFrom('document').select(['text', 'recognised_text as recognised']).where('id', '=', documentId).where('recognised_text', 'is not', null).executeTakeFirst();
  if (document === undefined) return (known) => known;
  const text = document.text ?? '';
  const corrected = shown(await correctionsIn(database, documentId), document.recognised ?? '');
  return (known) => {
    const spans = [...known.evidence, ...known.fields.flatMap(({ evidence }) => evidence)];
    const within = corrected.filter((one) => spans.some(({ start, end }) => one.start < end && start < one.end));
    if (within.length === 0) return known;
    const now = (said: string): string => within.reduce((words, one) => reworded(words, one, text), said);
    return JSON.parse(JSON.stringify(known), (key, part: unknown) => (typeof part === 'string' && SAID.has(key) ? now(part) : part));
  };
}

/** Words as they are now. What was put in where nothing had been recognised is known by the word before it, with or without the particles attached to that. */
function reworded(words: string, { start, end, recognised }: CorrectedWords, text: string): string {
  const fresh = text.slice(start, end);
  if (recognised !== '') return words.replace(recognised, () => fresh);
  const before = /\S+\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const known = [before, before.slice(1), before.slice(2)].find((word) => word.trim().length > 1 && words.includes(word));
  return known === undefined ? words : words.replace(known, () => known + fresh);
}

/** Where a value holds words of the text. */
const SAID: ReadonlySet<string> = new Set(['text', 'name', 'title', 'words', 'office', 'asWritten']);
