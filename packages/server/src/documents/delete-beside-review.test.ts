import { expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured } from '../review/testing/captured.ts';
import { signing } from '../review/testing/examples.ts';

const app = appOfThisFile();

it('documents that are removed while others accept what they say are removed before it or after it, and nothing is left waiting for the other', async () => {
  const documents = await Promise.all(Array.from({ length: 3 }, () => captured(app, signing())));
  const statuses = await Promise.all(documents.flatMap((id) => [
    app.request('POST', `/api/documents/${id}/accept-all`, {}),
    app.request('DELETE', `/api/documents/${id}?with=entries`),
    app.request('POST', `/api/documents/${id}/finish`),
  ]).map(async (answer) => (await answer).status));
  expect(statuses.filter((status) => ![200, 404, 409].includes(status))).toEqual([]);
  expect(await app.database.selectFrom('document').select('id').execute()).toEqual([]);
  expect(await app.database.selectFrom('assertion').select('id').execute()).toEqual([]);
});
