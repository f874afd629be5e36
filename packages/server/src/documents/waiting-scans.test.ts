import { describe, expect, it } from 'vitest';
import { requeueAbandoned } from '../platform/jobs/queue.ts';
import { blankTiff } from '../platform/testing/blank-tiff.ts';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { openReadingRoom } from '../platform/testing/read-all.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

const scanOf = (pages: number, height: number): File => new File([blankTiff(Array.from({ length: pages }, () => ({ width: 40, height })))], `${height}.tif`);
async function handIn(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  return (await app.request('POST', '/api/documents', form)).json.outcomes[0].document.id;
}
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;
const jobs = (kind: string) => app.database.selectFrom('job').select(['state', 'attempts']).where('kind', '=', kind).orderBy('created_at').execute();

describe('scans that wait to be recognised', () => {
  it('keep no document behind them waiting, and tell how many pages they have', async () => {
    const scans: string[] = [];
    for (let n = 1; n <= 20; n += 1) scans.push(await handIn(scanOf(2, 60 + n)));
    const { json } = await app.request('POST', '/api/documents', { text: 'وقّعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون في مسقط.' });
    // the workers that recognise have not begun
    await room.readAll(app, ['read']);
    expect((await page(json.outcomes[0].document.id)).state).toBe('to_review');
    for (const scan of scans) expect(await page(scan)).toMatchObject({ state: 'reading', progress: { done: 0, of: 2 } });
    expect(await jobs('recognise')).toEqual(scans.map(() => ({ state: 'queued', attempts: 0 })));
  });

  it('are there once each for whoever recognises, and after it was cut off', async () => {
    const [first] = await app.database.selectFrom('job').selectAll().where('kind', '=', 'recognise').limit(1).execute();
    await app.database.updateTable('job').set({ state: 'running', leased_by: 'gone' }).where('id', '=', first?.id ?? '').execute();
    await requeueAbandoned(app.database);
    await room.readAll(app);
    expect((await jobs('recognise')).map(({ state }) => state)).toEqual(Array.from({ length: 20 }, () => 'done'));
    const refused = await app.database.selectFrom('document').select('refusal').where('format', 'is', null).execute();
    expect(refused).toEqual(Array.from({ length: 20 }, () => ({ refusal: 'no-text' })));
  });

  it('can be stopped while they wait, and be read again', async () => {
    const scan = await handIn(scanOf(1, 200));
    await room.readAll(app, ['read']);
    expect((await app.request('POST', `/api/documents/${scan}/stop-reading`)).json).toMatchObject({ state: 'refused', refusal: 'stopped', progress: null });
    await room.readAll(app);
    expect((await page(scan)).refusal).toBe('stopped');
    await app.request('POST', `/api/documents/${scan}/read-again`);
    await room.readAll(app);
    expect((await page(scan)).refusal).toBe('no-text');
  });

  it('are asked for anew by one who wants them read again while they wait', async () => {
    const scan = await handIn(scanOf(1, 201));
    await room.readAll(app, ['read']);
    await app.request('POST', `/api/documents/${scan}/read-again`);
    expect((await jobs('recognise')).filter(({ state }) => state !== 'done')).toEqual([]);
    await room.readAll(app);
    expect([(await page(scan)).refusal, room.errors, room.log]).toEqual(['no-text', [], []]);
  });

  it('go on after they were cut off with what was recognised before', async () => {
    const scan = await handIn(scanOf(3, 202));
    await room.readAll(app, ['read']);
    const size = { width: 40, height: 202 };
    const word = { text: 'محفوظة', confidence: 77, left: 1, top: 1, width: 30, height: 10 };
    const recognised = JSON.stringify({ size, image: size, recognised: { paragraphs: [[[word]]] } });
    await app.database.insertInto('recognised_page').values({ document_id: scan, page: 1, recognised }).execute();
    await room.readAll(app);
    const read = await page(scan);
    expect(read).toMatchObject({ state: 'to_review', text: expect.stringMatching(/^محفوظة\s*$/u), progress: null });
    expect(read.pages.map(({ start }: { start: number | null }) => start)).toEqual([null, 0, null]);
    expect(await app.database.selectFrom('recognised_page').selectAll().where('document_id', '=', scan).execute()).toEqual([]);
  });

  it('keep each page as it is recognised, so that the end of the program loses none', async () => {
    const scan = await handIn(scanOf(40, 1500));
    const ending = openReadingRoom();
    let isOver = false;
    const work = ending.readAll(app).finally(() => (isOver = true));
    // were it over before, the next lines would tell
    while (!isOver && ((await page(scan)).progress?.done ?? 0) < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await ending.close();
    await work;
    const kept = await app.database.selectFrom('recognised_page').select('page').where('document_id', '=', scan).execute();
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect([(await page(scan)).state, ending.errors, ending.log]).toEqual(['reading', [], []]);
    expect((await jobs('recognise')).filter(({ state }) => state === 'running')).toHaveLength(1);
    await app.request('DELETE', `/api/documents/${scan}`);
    expect(await app.database.selectFrom('recognised_page').selectAll().execute()).toEqual([]);
  });
});

describe('a scan of which a page cannot be read', () => {
  it('is read without it, and the page is named', async () => {
    const scan = await handIn(new File([blankTiff([{ width: 40, height: 61 }, { width: 40, height: 62, isDamaged: true }])], 'half.tif'));
    const size = { width: 40, height: 61 };
    const word = { text: 'مقروءة', confidence: 77, left: 1, top: 1, width: 30, height: 10 };
    await app.database.insertInto('recognised_page').values({ document_id: scan, page: 0, recognised: JSON.stringify({ size, image: size, recognised: { paragraphs: [[[word]]] } }) }).execute();
    await room.readAll(app);
    const read = await page(scan);
    expect(read).toMatchObject({ state: 'to_review', text: expect.stringContaining('مقروءة') });
    expect(read.pages.map(({ unread }: { unread?: string }) => unread ?? null)).toEqual([null, 'broken-page']);
    expect([room.errors, room.log]).toEqual([[], []]);
  });
});
