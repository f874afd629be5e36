import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { LEDGER_TABLES } from '../entries/rows.ts';
import { appOfThisFile } from '../platform/testing/of-this-file.ts';
import { captured, proposalOf, proposalsIn } from './testing/captured.ts';
import { sameSigning, session, signing } from './testing/examples.ts';

const app = appOfThisFile();
beforeEach(async () => {
  await sql`truncate blob, document, act, entry, search_row cascade`.execute(app.database);
});

/** Every row of the register, but for what counts writings. */
async function register(): Promise<string> {
  const tables = await Promise.all(LEDGER_TABLES.map(async (table) => {
    const rows = await app.database.selectFrom(table).selectAll().execute();
    return rows.map((row) => JSON.stringify({ ...row, version: null, created_at: null, updated_at: null })).sort();
  }));
  return JSON.stringify(tables);
}

const undo = (act: string) => app.request('POST', `/api/acts/${act}/undo`);
const acceptAll = async (document: string) => (await app.request('POST', `/api/documents/${document}/accept-all`)).json;
const stateOf = async (document: string) => (await app.request('GET', `/api/documents/${document}`)).json.state;
const isPending = async (document: string) => (await proposalsIn(app, document)).some(({ state }) => state === 'pending');
const finish = (document: string) => app.request('POST', `/api/documents/${document}/finish`);

describe('undoing an acceptance', () => {
  it('leaves the register as it was, and the proposals pending', async () => {
    const document = await captured(app, signing());
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'instrument')).id}/accept`, {});
    const { status, json: undone } = await undo(json.act);
    expect([status, undone.deed]).toEqual([200, 'undo']);
    expect(JSON.parse(await register())).toEqual(LEDGER_TABLES.map(() => []));
    expect(new Set((await proposalsIn(app, document)).map(({ state }) => state))).toEqual(new Set(['pending']));
    expect((await app.request('GET', '/api/search?q=الجاليات&kind=instrument')).json.total).toBe(0);
  });

  it('takes back exactly what one document had added to entries of another', async () => {
    await acceptAll(await captured(app, sameSigning()));
    const before = await register();
    const { act } = await acceptAll(await captured(app, signing()));
    expect(await register()).not.toBe(before);
    expect((await undo(act)).status).toBe(200);
    expect(await register()).toBe(before);
  });

  it('is refused when something later rests on it, and says what', async () => {
    const { act } = await acceptAll(await captured(app, signing()));
    const second = await captured(app, sameSigning());
    await acceptAll(second);
    const before = await register();
    const { status, json } = await undo(act);
    expect([status, json.code]).toEqual([409, 'cannot-undo']);
    expect(json.detail.because).toMatch(/^(?:rests-on|changed-since)$/u);
    expect(json.detail.title).not.toBe('');
    expect(await register()).toBe(before);
  });

  it('can be done once', async () => {
    const { act } = await acceptAll(await captured(app, session()));
    await undo(act);
    const { status, json } = await undo(act);
    expect([status, json.code, json.detail]).toEqual([409, 'cannot-undo', { because: 'already-undone' }]);
  });

  it('can itself be undone, and then done again', async () => {
    const document = await captured(app, signing());
    const { act } = await acceptAll(document);
    const after = await register();
    const { json: undone } = await undo(act);
    expect((await undo(undone.act)).status).toBe(200);
    expect(await register()).toBe(after);
    expect(new Set((await proposalsIn(app, document)).map(({ state }) => state))).toEqual(new Set(['accepted']));
    expect((await app.request('GET', '/api/instruments')).json.items).toMatchObject([{ status: 'signed', date: '2026-01-12' }]);
    expect((await undo(act)).status).toBe(200);
    expect(JSON.parse(await register())).toEqual(LEDGER_TABLES.map(() => []));
  });

  it('is marked as undone after it was undone, done again and undone', async () => {
    const { act } = await acceptAll(await captured(app, session()));
    let last = act;
    for (let times = 0; times < 3; times += 1) last = (await undo(last)).json.act;
    expect((await undo(act)).json.detail).toEqual({ because: 'already-undone' });
    expect((await undo(last)).status).toBe(200);
    expect((await undo(act)).status).toBe(200);
  });

  it('is refused where a person has corrected the entry since', async () => {
    const { act, entry } = await acceptAll(await captured(app, session()));
    const page = (await app.request('GET', `/api/entries/${entry}`)).json;
    const names = page.names.map((name: { value: string }) => ({ ...name, value: `${name.value}، منقّحة` }));
    const corrected = await app.request('PATCH', `/api/entries/${entry}`, { version: page.version, names });
    expect(corrected.status).toBe(200);
    const { json } = await undo(act);
    expect(json.detail).toMatchObject({ because: 'changed-since', entry, kind: 'meeting' });
  });
});

describe('undoing in a document that was done with', () => {
  it('brings it back among those that wait, since proposals wait in it again', async () => {
    const document = await captured(app, signing());
    const { act } = await acceptAll(document);
    await finish(document);
    expect((await undo(act)).status).toBe(200);
    expect([await stateOf(document), await isPending(document)]).toEqual(['to_review', true]);
    expect((await app.request('GET', '/api/home')).json.toReview.items.map(({ id }: { id: string }) => id)).toEqual([document]);
  });

  it('has it done with again when the undoing is undone, and waiting when that is undone in turn', async () => {
    const document = await captured(app, signing());
    const { act } = await acceptAll(document);
    await finish(document);
    const undone = (await undo(act)).json.act;
    const again = (await undo(undone)).json.act;
    expect([await stateOf(document), await isPending(document)]).toEqual(['reviewed', false]);
    expect((await undo(again)).status).toBe(200);
    expect([await stateOf(document), await isPending(document)]).toEqual(['to_review', true]);
  });

  it('keeps in the trace of the undoing that the document moved', async () => {
    const document = await captured(app, signing());
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'person')).id}/reject`);
    await finish(document);
    const undone = (await undo(json.act)).json.act;
    const { detail } = await app.database.selectFrom('act').select('detail').where('id', '=', undone).executeTakeFirstOrThrow();
    expect(detail).toMatchObject({ undoes: json.act, document: { before: 'reviewed', after: 'to_review' } });
  });

  it('leaves a document that waits where it is', async () => {
    const document = await captured(app, signing());
    const undone = (await undo((await acceptAll(document)).act)).json.act;
    expect(await stateOf(document)).toBe('to_review');
    await undo(undone);
    expect(await stateOf(document)).toBe('to_review');
  });
});

describe('undoing other acts', () => {
  it('brings a rejected proposal back', async () => {
    const document = await captured(app, signing());
    const { json } = await app.request('POST', `/api/proposals/${(await proposalOf(app, document, 'person')).id}/reject`);
    expect((await proposalOf(app, document, 'person')).state).toBe('rejected');
    await undo(json.act);
    expect((await proposalOf(app, document, 'person')).state).toBe('pending');
  });

  it('brings a finished document back into the queue', async () => {
    const document = await captured(app, signing());
    const { json } = await finish(document);
    expect(await stateOf(document)).toBe('reviewed');
    expect((await finish(document)).json.code).toBe('already-decided');
    await undo(json.act);
    expect(await stateOf(document)).toBe('to_review');
  });

  it('puts the names of an entry back', async () => {
    const { entry } = await acceptAll(await captured(app, session()));
    const page = (await app.request('GET', `/api/entries/${entry}`)).json;
    await app.request('PATCH', `/api/entries/${entry}`, { version: page.version, confidentiality: 'restricted', names: [{ form: 'title', language: 'en', value: 'Third session' }] });
    const [{ act }] = (await app.request('GET', `/api/entries/${entry}/history`)).json.items;
    expect((await undo(act)).status).toBe(200);
    const restored = (await app.request('GET', `/api/entries/${entry}`)).json;
    expect([restored.title, restored.names, restored.confidentiality]).toEqual([page.title, page.names, page.confidentiality]);
    expect(restored.version).toBeGreaterThan(page.version);
  });

  it('does not reach acts that are none of review', async () => {
    const { id } = await app.database.insertInto('act').values({ actor: 'local', deed: 'capture' }).returning('id').executeTakeFirstOrThrow();
    expect((await undo(id)).json.detail).toMatchObject({ because: 'not-undoable' });
    expect((await undo('00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
