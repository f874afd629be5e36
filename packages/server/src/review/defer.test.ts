import { describe, expect, it } from 'vitest';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalsIn } from './testing/captured.ts';
import { sameSigning, signing } from './testing/examples.ts';

const app = appOfThisFile();

const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
const groups = async (who: TestApp = app) => {
  const { toReview, deferred } = (await who.request('GET', '/api/home')).json;
  return { toReview: ids(toReview), deferred: ids(deferred), totals: [toReview.total, deferred.total] };
};

describe('a document left for later', () => {
  it('waits on Home in a group of its own, until something is decided in it', async () => {
    const [first, second] = [await captured(app, signing()), await captured(app, sameSigning())];
    expect((await app.request('POST', `/api/documents/${second}/defer`)).json.deed).toBe('defer');
    expect(await groups()).toEqual({ toReview: [first], deferred: [second], totals: [1, 1] });
    const [proposal] = await proposalsIn(app, second);
    await app.request('POST', `/api/proposals/${proposal?.id}/reject`);
    expect(await groups()).toEqual({ toReview: [second, first], deferred: [], totals: [2, 0] });
  });

  it('has its turn again when that is taken back', async () => {
    const document = await captured(app, signing());
    const { json } = await app.request('POST', `/api/documents/${document}/defer`);
    expect((await groups()).deferred).toEqual([document]);
    expect((await app.request('POST', `/api/acts/${json.act}/undo`)).status).toBe(200);
    expect((await groups()).deferred).toEqual([]);
  });

  it('is refused for one that is done with, and is not there for who may not see it', async () => {
    const document = await captured(app, signing(), { confidentiality: 'restricted' });
    expect((await app.as(officer).request('POST', `/api/documents/${document}/defer`)).status).toBe(404);
    await app.request('POST', `/api/documents/${document}/defer`);
    expect((await groups(app.as(officer))).totals[1]).toBe(0);
    await app.request('POST', `/api/documents/${document}/finish`);
    expect((await app.request('POST', `/api/documents/${document}/defer`)).json.code).toBe('already-decided');
  });
});
