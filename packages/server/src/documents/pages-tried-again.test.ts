import { openCapturePool } from '@mithaq/capture';
import { afterAll, expect, it } from 'vitest';
import { LeaseLost, takeNext, type Job } from '../platform/jobs/queue.ts';
import { blankTiff } from '../platform/testing/blank-tiff.ts';
import { appOfThisFile, readingRoomOfThisFile } from '../platform/testing/of-this-file.ts';
import { TEST_DAY } from '../platform/testing/test-app.ts';
import { toTryAgain, tryPagesAgain } from './pages-tried-again.ts';

const app = appOfThisFile();
const room = readingRoomOfThisFile();
const pool = openCapturePool();
afterAll(() => pool.close());

const size = { width: 40, height: 300 };

async function isRecognised(id: string, number: number, line: string): Promise<void> {
  const words = line.split(' ').map((text, at) => ({ text, confidence: 77, left: 400 - at * 30, top: 1, width: 25, height: 10 }));
  await app.database.insertInto('recognised_page').values({ document_id: id, page: number, recognised: JSON.stringify({ size, image: size, recognised: { paragraphs: [[words]] } }) }).execute();
}

const isRecognising = (job: Job | null): job is Job<'recognise'> => job?.kind === 'recognise';

it('a document that somebody had read anew while its unread pages were tried is left to that reading', async () => {
  const form = new FormData();
  form.append('file', new File([blankTiff([{ ...size }, { ...size, isDamaged: true }])], 'scan.tif'));
  const { id } = (await app.request('POST', '/api/documents', form)).json.outcomes[0].document;
  const readAnew = async (): Promise<void> => {
    await isRecognised(id, 0, 'وقّعت وزارة الثقافة ومعهد الآثار اتفاقية تعاون في مسقط.');
    await room.readAll(app);
  };
  await readAnew();
  const before = (await app.request('GET', `/api/documents/${id}`)).json;

  await app.request('POST', `/api/documents/${id}/unread-pages`);
  const job = await takeNext(app.database, 'a worker', ['recognise']);
  if (!isRecognising(job)) throw new Error('nothing to recognise');
  const partlyRead = await toTryAgain(app.database, job);
  if (partlyRead === null) throw new Error('nothing to try again');
  await isRecognised(id, 1, 'وقّعت وزارة الصحة وجامعة صحار مذكرة تفاهم في مجال التدريب.');
  const capture: typeof pool = {
    ...pool,
    readPages: async (...wanted) => {
      const read = await pool.readPages(...wanted);
      await app.database.deleteFrom('recognised_page').execute();
      await app.request('POST', `/api/documents/${id}/read-again`);
      await readAnew();
      return read;
    },
  };
  const trying = tryPagesAgain({ database: app.database, capture, log: () => {}, readerVersion: 'test', today: () => TEST_DAY }, job, partlyRead);
  await expect(trying).rejects.toThrow(LeaseLost);
  expect((await app.request('GET', `/api/documents/${id}`)).json).toEqual(before);
});
