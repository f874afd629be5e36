import { beforeEach, describe, expect, it } from 'vitest';
import { blankTiff } from '../platform/testing/blank-tiff.ts';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { visitor } from '../platform/testing/test-app.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();

const CULTURE = 'وقّعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون في مسقط.';
const HEALTH = 'وقّعت وزارة الصحة وجامعة صحار مذكرة تفاهم في مجال التدريب.';
const TRADE = 'وقّعت غرفة التجارة ووزارة النقل بروتوكولا بشأن الموانئ.';

let height = 300;
const page = async (id: string) => (await app.request('GET', `/api/documents/${id}`)).json;

/** What a page of a scan says, as the engine tells it: here it was told before the work was cut off, and the work goes on with it. */
async function isRecognised(id: string, number: number, line: string): Promise<void> {
  const size = { width: 40, height };
  const words = line.split(' ').map((text, at) => ({ text, confidence: 77, left: 400 - at * 30, top: 1, width: 25, height: 10 }));
  await app.database.insertInto('recognised_page').values({ document_id: id, page: number, recognised: JSON.stringify({ size, image: size, recognised: { paragraphs: [[words]] } }) }).execute();
}

let id: string;
/** A scan of three pages of which the second is damaged. */
beforeEach(async () => {
  height += 10;
  const form = new FormData();
  form.append('file', new File([blankTiff([0, 1, 2].map((at) => ({ width: 40, height: height + at, isDamaged: at === 1 })))], 'scan.tif'));
  id = (await app.request('POST', '/api/documents', form)).json.outcomes[0].document.id;
  await isRecognised(id, 0, CULTURE);
  await isRecognised(id, 2, TRADE);
  await room.readAll(app);
  expect((await page(id)).text.trim()).toBe(`${CULTURE}\n${TRADE}`);
});

const tryAgain = (by = app) => by.request('POST', `/api/documents/${id}/unread-pages`);
const unread = async () => (await page(id)).pages.map((one: { unread?: string }) => one.unread ?? null);
const pending = async () => (await app.request('GET', `/api/documents/${id}/review`)).json.proposals.filter(({ state }: { state: string }) => state === 'pending');
/** What stands on the words on which the first agreement rests that names this body. */
async function evidenceOf(body: string): Promise<string> {
  const proposal = (await pending()).find(({ kind, fields }: { kind: string; fields: unknown }) => kind === 'instrument' && JSON.stringify(fields).includes(body));
  const { text } = await page(id);
  return proposal.evidence.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)).join(' ');
}

describe('the unread pages of a scan', () => {
  it('are read when they are asked for, their words come between those of the others, and what was found there stays', async () => {
    const before = await evidenceOf('غرفة التجارة');
    const asked = await tryAgain();
    expect(asked.json).toMatchObject({ state: 'to_review', progress: { done: 0, of: 1 } });
    await isRecognised(id, 1, HEALTH);
    await room.readAll(app);
    const read = await page(id);
    expect(read.text.trim()).toBe(`${CULTURE}\n${HEALTH}\n${TRADE}`);
    expect(read).toMatchObject({ state: 'to_review', progress: null, isReworded: false });
    expect(read.pages.map(({ start, end }: { start: number; end: number }) => read.text.slice(start, end))).toEqual([CULTURE, HEALTH, TRADE]);
    const { words } = (await app.request('GET', `/api/documents/${id}/pages/2`)).json;
    expect(words.map(([start, end]: [number, number]) => read.text.slice(start, end)).join(' ')).toBe(HEALTH);
    expect(await evidenceOf('غرفة التجارة')).toBe(before);
    expect(await evidenceOf('جامعة صحار')).toContain('مذكرة تفاهم');
    expect([room.errors, room.log]).toEqual([[], []]);
  });

  it('leave corrected words corrected, and corrections can still be taken back', async () => {
    const from = (await page(id)).text.indexOf('النقل');
    const corrected = await app.request('POST', `/api/documents/${id}/words`, { from, to: from + 5, seen: 'النقل', words: 'النقل البحري' });
    await tryAgain();
    await isRecognised(id, 1, HEALTH);
    await room.readAll(app);
    const trade = TRADE.replace('النقل', 'النقل البحري');
    const read = await page(id);
    expect(read.text.trim()).toBe(`${CULTURE}\n${HEALTH}\n${trade}`);
    expect(read.corrected.map(({ start, end }: { start: number; end: number }) => read.text.slice(start, end))).toEqual([' البحري']);
    expect((await app.request('POST', `/api/acts/${corrected.json.act}/undo`)).status).toBe(200);
    expect((await page(id)).text.trim()).toBe(`${CULTURE}\n${HEALTH}\n${TRADE}`);
  });

  it('stay unread where nothing comes of it, and all else stays as it was', async () => {
    const before = await page(id);
    await tryAgain();
    await room.readAll(app);
    expect(await page(id)).toEqual(before);
    expect(await unread()).toEqual([null, 'broken-page', null]);
    // it may be tried as often as she likes
    expect((await tryAgain()).status).toBe(200);
    await room.readAll(app);
    expect(room.errors).toEqual([]);
  });

  it('are tried once more when the document was removed meanwhile and put back', async () => {
    await tryAgain();
    expect((await app.request('DELETE', `/api/documents/${id}`)).status).toBe(200);
    await room.readAll(app);
    expect((await app.request('POST', `/api/documents/${id}/restore`)).status).toBe(200);
    await isRecognised(id, 1, HEALTH);
    await room.readAll(app);
    expect([await unread(), (await page(id)).progress]).toEqual([[null, null, null], null]);
  });

  it('are no longer unread when nothing stands on them', async () => {
    await tryAgain();
    await isRecognised(id, 1, '');
    await room.readAll(app);
    expect([await unread(), (await page(id)).text.trim()]).toEqual([[null, null, null], `${CULTURE}\n${TRADE}`]);
  });

  it('are asked for by those alone who may see the document and do this, once at a time, and it is in the history', async () => {
    expect((await tryAgain(app.as(visitor))).status).toBe(404);
    expect((await tryAgain(app.as({ ...visitor, mayRead: ['internal'], mayDo: ['accept'] }))).status).toBe(403);
    expect((await tryAgain()).status).toBe(200);
    expect((await tryAgain()).json.code).toBe('being-read');
    await isRecognised(id, 1, HEALTH);
    await room.readAll(app);
    expect((await tryAgain()).json.code).toBe('nothing-unread');
    const acts = await app.database.selectFrom('act').select(['deed', 'actor']).where('document_id', '=', id).orderBy('at').execute();
    expect(acts.map(({ deed, actor }) => [deed, actor])).toEqual([['capture', 'local'], ['read', 'mithaq'], ['read-unread-pages', 'local'], ['read', 'mithaq'], ['read', 'mithaq']]);
  });
});
