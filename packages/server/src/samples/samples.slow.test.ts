import { expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { visitor } from '../platform/testing/test-app.ts';
import { captured } from '../review/testing/captured.ts';
import { sameSigning, signing } from '../review/testing/examples.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

const count = async (table: 'document' | 'entry' | 'blob' | 'search_row' | 'proposal' | 'segment') =>
  (await app.database.selectFrom(table).select((select) => select.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;

/** What the register shows of its instruments and documents. */
const standing = async () => {
  const { items } = (await app.request('GET', '/api/instruments?size=100')).json;
  const pages = await Promise.all(items.map(async ({ id }: { id: string }) => {
    const { facts, sources, title, status } = (await app.request('GET', `/api/entries/${id}`)).json;
    return { id, title, status, facts, sources };
  }));
  const documents = (await app.request('GET', '/api/documents?size=100')).json.items;
  const found = (await app.database.selectFrom('search_row').select('id').where('kind', '<>', 'document').orderBy('id').execute()).map(({ id }) => id);
  const reviews = await Promise.all(documents.map(async ({ id }: { id: string }) => (await app.request('GET', `/api/documents/${id}/review`)).json.proposals));
  return { pages, documents, reviews, found, total: await count('entry') };
};

it('fills the register with documents that can all be read, each once', async () => {
  const { outcomes } = (await app.request('POST', '/api/samples')).json;
  expect(outcomes.length).toBeGreaterThanOrEqual(10);
  expect(outcomes.every(({ outcome }: { outcome: string }) => outcome === 'captured')).toBe(true);
  await room.readAll(app);
  expect(room.errors).toEqual([]);
  const { items } = (await app.request('GET', '/api/documents')).json;
  expect(items.map(({ state, refusal }: { state: string; refusal: string | null }) => [state, refusal])).toEqual(items.map(() => ['to_review', null]));
  expect(new Set(items.map(({ language }: { language: string }) => language))).toEqual(new Set(['ar', 'en', 'fr']));
  const again = (await app.request('POST', '/api/samples')).json.outcomes;
  expect(again.every(({ outcome }: { outcome: string }) => outcome === 'known')).toBe(true);
  expect((await app.request('GET', '/api/session')).json.samples).toEqual({ loaded: true, documents: outcomes.length });
});

it('keeps every proposal as it stands where a document is read again and says the same', async () => {
  const proposals = () => app.database.selectFrom('proposal').select(['id', 'state', 'seq', 'fields']).orderBy('document_id').orderBy('id').execute();
  const { items } = (await app.request('GET', '/api/documents?size=6')).json;
  const before = await proposals();
  for (const { id } of items) await app.request('POST', `/api/documents/${id}/read-again`);
  await room.readAll(app);
  expect(await proposals()).toEqual(before);
});

it('is emptied of them in one act, with all that was made of them, and of nothing else', async () => {
  const own = (await app.request('POST', '/api/documents', { text: 'وقعت جامعة الواحة ومعهد الخليج مذكرة تفاهم في الرباط.' })).json.outcomes[0].document.id;
  await room.readAll(app);
  const samples = (await app.request('GET', '/api/documents')).json.items.filter(({ isSample }: { isSample: boolean }) => isSample);
  for (const { id } of samples.slice(0, 3)) expect((await app.request('POST', `/api/documents/${id}/accept-all`, {})).status).toBe(200);
  expect(await count('entry')).toBeGreaterThan(5);
  expect((await app.request('DELETE', '/api/samples')).json.deed).toBe('remove-samples');
  expect([await count('document'), await count('entry'), await count('search_row')]).toEqual([1, 0, 1]);
  expect((await app.request('GET', `/api/documents/${own}`)).json.state).toBe('to_review');
  expect((await app.request('GET', '/api/session')).json.samples).toEqual({ loaded: false, documents: 0 });
});

it('is given them back with all that was made of them, as it stood, when their removal is taken back', async () => {
  await app.request('POST', '/api/samples/restore');
  const before = await standing();
  expect([before.total > 5, before.pages.length > 0]).toEqual([true, true]);
  const removal = (await app.request('DELETE', '/api/samples')).json;
  expect(await count('entry')).toBe(0);
  // whoever may not see all of them is not told that they were there
  expect((await app.as(visitor).request('POST', '/api/samples/restore')).json.code).toBe('not-found');
  const { status, json } = await app.request('POST', '/api/samples/restore');
  expect({ status, deed: json.deed }).toEqual({ status: 200, deed: 'restore-samples' });
  expect(await standing()).toEqual(before);
  expect(await app.database.selectFrom('act').select('undone_by').where('id', '=', removal.act).executeTakeFirst()).toEqual({ undone_by: json.act });
  expect((await app.request('POST', '/api/samples/restore')).json.code).toBe('not-found');
});

it('does not get them back beside the same samples loaded anew', async () => {
  await app.request('DELETE', '/api/samples');
  await app.request('POST', '/api/samples');
  expect((await app.request('POST', '/api/samples/restore')).json.code).toBe('already-there');
});

it('gives back to an entry of one’s own what the samples had added to it, as it stood', async () => {
  await app.request('DELETE', '/api/samples');
  for (const [example, isSample] of [[signing(), true], [sameSigning(), false]] as const) {
    await app.request('POST', `/api/documents/${await captured(app, example, { isSample })}/accept-all`);
  }
  const before = await standing();
  await app.request('DELETE', '/api/samples');
  const [own] = (await standing()).pages;
  expect(own).not.toEqual(before.pages.find(({ id }) => id === own?.id));
  expect((await app.request('POST', '/api/samples/restore')).status).toBe(200);
  expect(await standing()).toEqual(before);
});
