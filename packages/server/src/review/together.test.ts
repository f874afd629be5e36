import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalOf } from './testing/captured.ts';
import { sameSigning, signing } from './testing/examples.ts';

const app = appOfThisFile();

const named = async (value: string): Promise<number> =>
  (await app.database.selectFrom('name').select('id').where('value', '=', value).where('form', '=', 'official').execute()).length;

describe('several reviewers at once', () => {
  it('accept a proposal once, whoever comes first', async () => {
    const document = await captured(app, signing());
    const { id } = await proposalOf(app, document, 'instrument');
    const answers = await Promise.all(Array.from({ length: 6 }, () => app.request('POST', `/api/proposals/${id}/accept`, {})));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await app.request('GET', '/api/instruments')).json.total).toBe(1);
    expect(await named('أكاديمية الضاد للغات')).toBe(1);
  });

  it('make one entry of a body that two documents name', async () => {
    const documents = await Promise.all([captured(app, sameSigning()), captured(app, sameSigning()), captured(app, sameSigning())]);
    const answers = await Promise.all(documents.map((document) => app.request('POST', `/api/documents/${document}/accept-all`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await named('مجلس بلديات الساحل')).toBe(1);
    expect((await app.request('GET', '/api/instruments')).json.total).toBe(1);
  });

  it('do not accept and reject one proposal', async () => {
    const document = await captured(app, signing());
    const { id } = await proposalOf(app, document, 'commitment');
    const [accepted, rejected] = await Promise.all([app.request('POST', `/api/proposals/${id}/accept`, {}), app.request('POST', `/api/proposals/${id}/reject`)]);
    expect(accepted.status + rejected.status).toBe(200 + 409);
    const { state, entry } = await proposalOf(app, document, 'commitment');
    expect(state === 'accepted').toBe(entry !== null);
  });

  it('undo an act once', async () => {
    const document = await captured(app, signing());
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'commitment')).id}/accept`, {});
    const answers = await Promise.all([1, 2, 3].map(() => app.request('POST', `/api/acts/${json.act}/undo`)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });

  it('see what another wrote before they write over it', async () => {
    const { items } = (await app.request('GET', '/api/instruments')).json;
    const page = (await app.request('GET', `/api/entries/${items[0].id}`)).json;
    const change = { version: page.version, confidentiality: 'public' };
    const answers = await Promise.all([app.request('PATCH', `/api/entries/${page.id}`, change), app.request('PATCH', `/api/entries/${page.id}`, change)]);
    expect(new Set(answers.map(({ status, json }) => json.code ?? status))).toEqual(new Set([200, 'stale-version']));
  });
});
