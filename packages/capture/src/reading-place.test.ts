import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { usualLimits } from './captured.ts';
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
