import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';
import { captured, proposalOf } from '../review/testing/captured.ts';
import { sameSigning, signing } from '../review/testing/examples.ts';

let app: TestApp;
let instrument: string;
beforeAll(async () => {
  app = await testApp();
  const first = await captured(app, sameSigning());
  await app.request('POST', `/api/documents/${first}/accept-all`);
  instrument = (await proposalOf(app, first, 'instrument')).entry ?? '';
  await app.request('POST', `/api/documents/${await captured(app, signing())}/accept-all`);
});
afterAll(() => app.close());

const history = async () => (await app.request('GET', `/api/entries/${instrument}/history`)).json.items;

describe('the history of an entry', () => {
  it('tells each act with its document, the newest first', async () => {
    const items = await history();
    expect(items.map(({ deed, actor, undone }: { deed: string; actor: string; undone: boolean }) => [deed, actor, undone])).toEqual([
      ['accept-all', 'local', false], ['accept-all', 'local', false],
    ]);
    expect(items.every(({ document }: { document: unknown }) => document !== null)).toBe(true);
  });

  it('tells value by value what was added', async () => {
    const [second, first] = await history();
    expect(first.changes).toContainEqual({ field: 'status', before: null, after: 'signature، 12 يناير 2026، مسقط' });
    expect(first.changes).toContainEqual({ field: 'party', before: null, after: 'مجلس بلديات الساحل' });
    expect(second.changes).toContainEqual({ field: 'party', before: 'أكاديمية الضاد للغات', after: 'أكاديمية الضاد للغات، إدارة الشراكات' });
    expect(second.changes).toContainEqual({ field: 'signatory', before: null, after: 'رباب الحسني، مديرة الشراكات، أكاديمية الضاد للغات' });
  });

  it('tells how many entries each act concerns, and which act the entry came with', async () => {
    const [second, first] = await history();
    expect([first.brought, second.brought]).toEqual([true, false]);
    const concerned = await Promise.all([first, second].map(async ({ act }) =>
      (await app.database.selectFrom('act_change').select('entry_id').where('act_id', '=', act).execute()).length));
    expect(concerned.every((entries) => entries > 1)).toBe(true);
    expect([first.entries, second.entries]).toEqual(concerned);
  });

  it('tells a correction by a person, before and after', async () => {
    const page = (await app.request('GET', `/api/entries/${instrument}`)).json;
    const names = [...page.names, { form: 'title', language: 'en', value: 'Memorandum on teaching Arabic' }];
    await app.request('PATCH', `/api/entries/${instrument}`, { version: page.version, names, confidentiality: 'public' });
    const [latest] = await history();
    expect(latest).toMatchObject({
      deed: 'correct-entry', document: null, entries: 1, brought: false,
      changes: [{ field: 'confidentiality', before: 'internal', after: 'public' }, { field: 'name', before: null, after: 'Memorandum on teaching Arabic' }],
    });
  });

  it('says of each act what stands in the way of undoing it now, and undoing says the same', async () => {
    const items: readonly { act: string; obstacle: { because: string; entry: { title: string } | null } | null }[] = await history();
    expect(items.map(({ obstacle }) => obstacle?.because ?? null)).toEqual([null, null, 'changed-since']);
    for (const { act, obstacle } of items.slice(2)) {
      const { status, json } = await app.request('POST', `/api/acts/${act}/undo`);
      expect([status, json.detail.because, json.detail.title]).toEqual([409, obstacle?.because, obstacle?.entry?.title]);
    }
  });

  it('marks what was undone', async () => {
    const [latest] = await history();
    await app.request('POST', `/api/acts/${latest.act}/undo`);
    const [undoing, undone] = await history();
    expect([undoing.deed, undoing.obstacle, undone.undone, undone.obstacle]).toEqual(['undo', null, true, null]);
    expect(undoing.changes).toEqual([{ field: 'confidentiality', before: 'public', after: 'internal' }, { field: 'name', before: 'Memorandum on teaching Arabic', after: null }]);
  });
});

describe('correcting an entry', () => {
  it('is refused to who saw an older version', async () => {
    const { status, json } = await app.request('PATCH', `/api/entries/${instrument}`, { version: 1, confidentiality: 'public' });
    expect([status, json.code]).toEqual([409, 'stale-version']);
  });

  it('is refused with a name of another entry, and without any name', async () => {
    const { version, names } = (await app.request('GET', `/api/entries/${instrument}`)).json;
    expect((await app.request('PATCH', `/api/entries/${instrument}`, { version, names: [{ ...names[0], id: '00000000-0000-4000-8000-000000000000' }] })).status).toBe(422);
    expect((await app.request('PATCH', `/api/entries/${instrument}`, { version, names: [] })).status).toBe(422);
  });
});
