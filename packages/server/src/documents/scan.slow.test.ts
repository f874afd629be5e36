import { readFileSync } from 'node:fs';
import { openCapturePool } from '@mithaq/capture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requeueAbandoned } from '../platform/jobs/queue.ts';
import { blankTiff } from '../platform/testing/blank-tiff.ts';
import { openReadingRoom, type ReadingRoomForTests } from '../platform/testing/read-all.ts';
import { testApp, type TestApp } from '../platform/testing/test-app.ts';

const paper = readFileSync(new URL('../../../capture/src/made-for-tests/pdf/libreoffice.pdf', import.meta.url));

let app: TestApp;
let room: ReadingRoomForTests;
let picture: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  app = await testApp();
  room = openReadingRoom();
  const pool = openCapturePool();
  const drawn = await pool.drawPage({ bytes: paper, fileName: null }, { page: 0, width: 1165 });
  await pool.close();
  if ('refused' in drawn) throw new Error(drawn.refused);
  picture = Uint8Array.from(drawn.image);
});
afterAll(async () => {
  await room.close();
  await app.close();
});

async function handIn(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const form = new FormData();
  form.append('file', new File([bytes], name));
  return (await app.request('POST', '/api/documents', form)).json.outcomes[0].document.id;
}
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;
/** A scan that takes the engine a while, although it reads no words in it: the first page was recognised before, and nothing stands on the second. */
async function twoPages(name: string): Promise<string> {
  const sizes = [{ width: 40, height: 60 + name.length }, { width: 2_400, height: 3_400 }];
  const id = await handIn(blankTiff(sizes), name);
  const word = { text: 'محفوظة', confidence: 77, left: 1, top: 1, width: 30, height: 10 };
  await app.database.insertInto('recognised_page').values({ document_id: id, page: 0, recognised: JSON.stringify({ size: sizes[0], image: sizes[0], recognised: { paragraphs: [[[word]]] } }) }).execute();
  return id;
}

/** Waits until the words of a scan are being recognised, for as long as something is read. */
async function begun(scan: string, reading: Promise<void>): Promise<void> {
  let isOver = false;
  void reading.finally(() => (isOver = true));
  while (!isOver && (await page(scan)).progress === null) await new Promise((resolve) => setTimeout(resolve, 20));
}

// an engine that is started anew, on a busy machine, takes its time
describe('a scan', { timeout: 120_000 }, () => {
  it('keeps no other document waiting, tells how far it is, and can be reviewed with doubtful words told', async () => {
    const scan = await handIn(picture, 'scan.png');
    const { json } = await app.request('POST', '/api/documents', { text: 'وقّعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون في مسقط.' });
    await room.readAll(app);
    expect((await page(json.outcomes[0].document.id)).state).toBe('to_review');
    const read = await page(scan);
    expect(read).toMatchObject({ state: 'to_review', format: 'png', language: 'ar', notes: ['text-recognised'], progress: null });
    expect(read.text).toContain('نوفمبر');
    expect((await app.request('GET', `/api/documents/${scan}/pages/1`)).json.words[0]).toHaveLength(7);
    // a digit may be lost without a sign of it: she is told to look at every number
    const doubted = read.doubtful.map(({ start, end }: { start: number; end: number }) => read.text.slice(start, end));
    for (const number of ['18', '2024', '12']) expect(doubted).toContain(number);
    expect(doubted.length).toBeLessThan(read.text.split(/\s+/).length / 2);
    const image = await app.fetch(new Request(`http://localhost/api/documents/${scan}/pages/1/image`));
    expect(Buffer.from(await image.arrayBuffer()).equals(picture)).toBe(true);
  });

  it('that the program leaves unread when it ends is read when it begins again', async () => {
    const scan = await twoPages('evening.tif');
    const ending = openReadingRoom();
    const work = ending.readAll(app);
    await begun(scan, work);
    await ending.close();
    await work;
    expect([(await page(scan)).state, ending.errors, ending.log]).toEqual(['reading', [], []]);
    await requeueAbandoned(app.database);
    await room.readAll(app);
    expect((await page(scan)).state).toBe('to_review');
  });

  it('is stopped by a person, and can be read again', async () => {
    const scan = await twoPages('again.tif');
    const reading = room.readAll(app);
    await begun(scan, reading);
    expect((await page(scan)).progress).toMatchObject({ of: 2 });
    const stopped = await app.request('POST', `/api/documents/${scan}/stop-reading`);
    expect([stopped.status, stopped.json.state, stopped.json.refusal]).toEqual([200, 'refused', 'stopped']);
    await reading;
    expect((await app.request('POST', `/api/documents/${scan}/stop-reading`)).status).toBe(404);
    await app.request('POST', `/api/documents/${scan}/read-again`);
    await room.readAll(app);
    expect((await page(scan)).state).toBe('to_review');
    expect(room.errors).toEqual([]);
  });
});
