import { describe, expect, it } from 'vitest';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { officer, visitor, type TestApp } from '../platform/testing/test-app.ts';
import { signUnsigned } from './sign-documents.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

/** A report of a signing; what was said there is another matter in each place. */
const report = (place: string): string => `${place}، 12 يناير 2026 - وقّع مجلس بلديات ${place} وأكاديمية الضاد للغات صباح اليوم مذكرة تفاهم.

${MATTERS.map((matter) => `قال رئيس المجلس عن ${matter} ${place} كلاماً`).join('، و')}.`;
const MATTERS = ['مدارس', 'طرق', 'أسواق', 'موانئ', 'مكتبات', 'حدائق', 'متاحف', 'مساجد', 'ملاعب', 'مزارع', 'مصانع', 'مراكب'];
/** The same as another outlet printed it. */
const elsewhere = (place: string): string => `${report(place).replace('صباح اليوم', 'مساء اليوم')}

وتأتي هذه الخطوة بعد مشاورات طويلة.`;

async function handIn(text: string, confidentiality = 'internal'): Promise<string> {
  const { json } = await app.request('POST', '/api/documents', { text, confidentiality });
  await room.readAll(app);
  return json.outcomes[0].document.id;
}
const page = async (id: string, who: TestApp = app) => (await who.request('GET', `/api/documents/${id}`)).json;
const near = async (id: string, who: TestApp = app): Promise<string[]> => (await page(id, who)).nearCopies.map((copy: { id: string }) => copy.id);
const setAside = (id: string, other: string, who: TestApp = app) => who.request('POST', `/api/documents/${id}/copy-of/${other}`);
const goes = (id: string) => app.request('DELETE', `/api/documents/${id}`);
const isHidden = (id: string) => app.request('PATCH', `/api/documents/${id}`, { confidentiality: 'restricted' });
const undo = (act: string) => app.request('POST', `/api/acts/${act}/undo`);
const waiting = async (): Promise<string[]> => (await app.request('GET', '/api/home')).json.toReview.items.map((document: { id: string }) => document.id);

describe('a document whose text is nearly that of another', () => {
  it('is told beside it, on both pages and in the review, with what differs', async () => {
    const first = await handIn(report('صحار'));
    const second = await handIn(elsewhere('صحار'));
    await handIn(report('الرستاق'));
    expect((await page(second)).nearCopies).toEqual([{ id: first, title: expect.any(String), fileName: null, publisher: null, publishedOn: '2026-01-12', share: expect.any(Number), isSetAside: false }]);
    expect(await near(first)).toEqual([second]);
    expect((await app.request('GET', `/api/documents/${second}/review`)).json.document.nearCopies).toMatchObject([{ id: first }]);
    const { json } = await app.request('GET', `/api/documents/${second}/differences/${first}`);
    const words = (side: 'here' | 'there') => json.differences.map((one: Record<typeof side, { text: string; differs: boolean }[]>) => one[side].filter(({ differs }) => differs).map(({ text }) => text.trim()).join(' '));
    expect(words('here')).toEqual(['مساء', 'وتأتي هذه الخطوة بعد مشاورات طويلة']);
    expect(words('there')).toEqual(['صباح', '']);
    expect(json.total).toBe(2);
  });

  it('is told although it came as another file, laid out and vowelled otherwise', async () => {
    const first = await handIn(report('نزوى'));
    const form = new FormData();
    form.append('file', new File([`<html><body><article><h1>خبر</h1><p>${report('نزوى').replaceAll('مذكرة', 'مُذَكِّرة').replace('\n\n', '</p><p>')}</p></article></body></html>`], 'page.html'));
    const id = (await app.request('POST', '/api/documents', form)).json.outcomes[0].document.id;
    await room.readAll(app);
    expect(await near(id)).toEqual([first]);
  });

  it('is set aside as a copy by an act that leaves a trace and can be taken back', async () => {
    const first = await handIn(report('صور'));
    const second = await handIn(elsewhere('صور'));
    const before = await page(second);
    const { status, json } = await setAside(second, first);
    expect({ status, deed: json.deed }).toEqual({ status: 200, deed: 'set-aside' });
    expect(await page(second)).toMatchObject({ state: 'reviewed', pending: before.pending, text: before.text, copyOf: { id: first }, nearCopies: [] });
    expect((await page(first)).nearCopies).toMatchObject([{ id: second, isSetAside: true }]);
    expect(await waiting()).not.toContain(second);
    expect((await setAside(first, second)).json.code).toBe('already-decided');
    const acts = await app.database.selectFrom('act').select(['deed', 'actor']).where('document_id', '=', second).orderBy('at').execute();
    expect(acts.at(-1)).toEqual({ deed: 'set-aside', actor: 'local' });
    const undone = await undo(json.act);
    expect(await page(second)).toEqual(before);
    expect(await waiting()).toContain(second);
    await undo(undone.json.act);
    expect(await page(second)).toMatchObject({ state: 'reviewed', copyOf: { id: first } });
    const back = await app.request('POST', `/api/documents/${second}/no-copy`);
    expect(await page(second)).toEqual(before);
    await undo(back.json.act);
    expect(await page(second)).toMatchObject({ state: 'reviewed', copyOf: { id: first } });
  });

  it('stays set aside when it is read again, and waits again when the other goes', async () => {
    const first = await handIn(report('عبري'));
    const second = await handIn(elsewhere('عبري'));
    await setAside(second, first);
    await app.request('POST', `/api/documents/${second}/read-again`);
    await room.readAll(app);
    expect(await page(second)).toMatchObject({ state: 'reviewed', copyOf: { id: first } });
    await app.request('DELETE', `/api/documents/${first}`);
    expect(await page(second)).toMatchObject({ state: 'to_review', copyOf: null, nearCopies: [] });
    await app.request('POST', `/api/documents/${first}/restore`);
    expect(await near(second)).toEqual([first]);
  });

  it('is not set aside again as a copy of what has gone, or of what may not be seen, by undoing that it was brought back', async () => {
    for (const [place, happens] of [['بركاء', goes], ['السيب', isHidden]] as const) {
      const first = await handIn(report(place));
      const second = await handIn(elsewhere(place));
      await setAside(second, first);
      const { json } = await app.request('POST', `/api/documents/${second}/no-copy`);
      expect((await happens(first)).status).toBe(200);
      expect((await app.as(officer).request('POST', `/api/acts/${json.act}/undo`)).json).toMatchObject({ code: 'cannot-undo', detail: { because: 'decided-since' } });
      expect(await waiting()).toContain(second);
    }
  });

  it('that was removed waits for review again when it is put back and what it was a copy of has gone', async () => {
    const first = await handIn(report('عبري'));
    const second = await handIn(elsewhere('عبري'));
    await setAside(second, first);
    for (const id of [second, first]) expect((await app.request('DELETE', `/api/documents/${id}`)).status).toBe(200);
    expect((await app.request('POST', `/api/documents/${second}/restore`)).status).toBe(200);
    expect(await waiting()).toContain(second);
    expect((await page(second)).copyOf).toBeNull();
  });

  it('is set aside only as a copy of what it is nearly the same as', async () => {
    const first = await handIn(report('بهلاء'));
    const other = await handIn('نص قصير عن أمر آخر.');
    expect((await setAside(first, other)).json.code).toBe('not-found');
    expect((await setAside(first, first)).json.code).toBe('not-found');
    expect((await app.request('POST', `/api/documents/${first}/no-copy`)).json.code).toBe('already-decided');
    const looking = app.as({ name: 'viewer', mayRead: ['public', 'internal', 'restricted'], mayDo: [] });
    expect([(await setAside(first, other, looking)).status, (await looking.request('POST', `/api/documents/${first}/no-copy`)).status]).toEqual([403, 403]);
  });
});

describe.each([['an officer without access', officer, ['البريمي', 'ينقل']], ['a visitor', visitor, ['شناص', 'لوى']]] as const)('to %s', (_who, actor, [place, elsewhereAlone]) => {
  it('nothing betrays that a restricted document says nearly the same', async () => {
    const other = app.as(actor);
    const alone = await page(await handIn(report(elsewhereAlone), 'public'), other);
    const secret = await handIn(report(place), 'restricted');
    const open = await handIn(elsewhere(place), 'public');
    expect(await near(open)).toEqual([secret]);
    expect(await page(open, other)).toMatchObject({ nearCopies: [], copyOf: null });
    expect((await other.request('GET', `/api/documents/${open}/review`)).json.document.nearCopies).toEqual([]);
    const absent = '00000000-0000-4000-8000-000000000000';
    for (const [method, path] of [['GET', `differences/`], ['POST', 'copy-of/']] as const) {
      const [hidden, none] = [await other.request(method, `/api/documents/${open}/${path}${secret}`), await other.request(method, `/api/documents/${open}/${path}${absent}`)];
      expect([hidden.status, hidden.json]).toEqual([none.status, none.json]);
      expect([hidden.status, (await other.request(method, `/api/documents/${secret}/${path}${open}`)).status]).toEqual([404, 404]);
    }
    // nor does it when somebody who may see both has set it aside as a copy
    const third = await handIn(`${elsewhere(place)} انتهى.`, 'public');
    await setAside(open, secret);
    expect(await page(open, other)).toMatchObject({ copyOf: null, nearCopies: [{ id: third }] });
    expect(await near(third, other)).toEqual([open]);
    const [asCopy, asNone] = [await other.request('POST', `/api/documents/${open}/no-copy`), await other.request('POST', `/api/documents/${alone.id}/finish`)];
    expect([asCopy.json.code, asNone.status]).toEqual(['already-decided', 200]);
    expect(JSON.stringify(await page(open, other))).not.toContain(secret);
  });
});

it('documents that were read before texts were signed are signed while the register is open', async () => {
  const first = await handIn(report('ضنك'));
  const second = await handIn(elsewhere('ضنك'));
  await app.database.updateTable('document').set({ signature: null, signature_bands: null }).execute();
  expect(await near(second)).toEqual([]);
  await signUnsigned(app.database);
  expect(await near(second)).toEqual([first]);
});
