import { createHash, randomUUID } from 'node:crypto';
import { keptPages } from '../../documents/pages.ts';
import { json } from '../../platform/database/json.ts';
import type { TestApp } from '../../platform/testing/test-app.ts';

const WIDTH = 600;

/** A scan as capture leaves it: its words as they were recognised, each with its place, some of them unsure. It waits to be read. */
export async function recognised(app: TestApp, text: string, { unsure = [], confidentiality = 'internal' }: { unsure?: readonly string[]; confidentiality?: 'public' | 'internal' | 'restricted' } = {}): Promise<string> {
  const bytes = Buffer.from(`a picture of ${text} ${randomUUID()}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await app.database.insertInto('blob').values({ sha256, bytes, size: bytes.length }).execute();
  const words = Array.from(text.matchAll(/\S+/gu), (word, n) => ({
    start: word.index, end: word.index + word[0].length, left: WIDTH - 40 * (n % 12), top: 20 * Math.floor(n / 12), width: 36, height: 14, confidence: unsure.includes(word[0]) ? 30 : 92,
  }));
  const { id } = await app.database
    .insertInto('document')
    .values({
      sha256, confidentiality, text, language: 'ar', size: bytes.length, format: 'png', state: 'captured', captured_by: 'local',
      notes: json(['text-recognised']), pages: json(keptPages([{ width: WIDTH, height: 800, words }])),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await app.request('POST', `/api/documents/${id}/read-again`);
  return id;
}
