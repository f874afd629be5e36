import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { usualLimits } from './captured.ts';
import { makePdf } from './made-for-tests/pdf-file.ts';
import { PoolClosed } from './pool-closed.ts';
import { openReadingPlace } from './reading-place.ts';

const task = { input: { bytes: Buffer.from('عقد المجلس جلسة في القاهرة.'), fileName: 'بيان.txt' } };
/** A text long enough that the worker is still at it when something happens. */
const longTask = { input: { bytes: Buffer.from('<p>عقد المجلس جلسة.</p>'.repeat(200_000)), fileName: 'صفحة.html' } };

/** The workers that this process has started, as the system lists them. */
function workersOfOurs(): readonly number[] {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes('worker.ts')).map((line) => Number.parseInt(line, 10));
}

it('whose worker was ended by the system while idle starts another for the next document', async () => {
  const before = new Set(workersOfOurs());
  const place = openReadingPlace({ ...usualLimits, milliseconds: 10_000 });
  await place.work(task);
  for (const id of workersOfOurs()) if (!before.has(id)) process.kill(id, 'SIGKILL');
  await pause(200);
  expect(await place.work(task)).toMatchObject({ format: 'txt' });
  await place.close();
});

it('that is closed while it has a document in hand says nothing against the document', async () => {
  const place = openReadingPlace(usualLimits);
  const outcome = place.work(longTask).catch((error: unknown) => error);
  await pause(100);
  await place.close();
  expect(await outcome).toBeInstanceOf(PoolClosed);
});

it('is sent a file once, however many of its pages are drawn in turn with another', async () => {
  const place = openReadingPlace(usualLimits);
  const [one, other, third] = ['one', 'other', 'third'].map((word) => makePdf({ pages: [[word], [word], [word]] }));
  if (one === undefined || other === undefined || third === undefined) throw new Error('not made');
  const drawn = async (bytes: Uint8Array, page: number): Promise<boolean> => 'image' in (await place.work({ input: { bytes, fileName: 'book.pdf' }, draw: { page, width: 50 } }));
  expect([await drawn(one, 0), await drawn(other, 0)]).toEqual([true, true]);
  // nothing of them is left here
  for (const file of [one, other]) file.fill(0);
  expect([await drawn(one, 1), await drawn(other, 1), await drawn(one, 2)]).toEqual([true, true, true]);
  // the worker keeps no more than two
  expect([await drawn(third, 0), await drawn(other, 2), await drawn(one, 0)]).toEqual([true, true, false]);
  await place.close();
  expect([await drawn(other, 0), await drawn(third, 1)]).toEqual([false, true]);
  await place.close();
});
