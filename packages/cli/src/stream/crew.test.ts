import { expect, it } from 'vitest';
import { openCrew } from './crew.ts';

const TEXT = 'وقّعت بلدية حلب وجامعة الساحل أمس مذكرة تفاهم بشأن التدريب.';

/** How many threads this process has besides its own. */
function threads(): number {
  const report: object = process.report.getReport();
  return 'workers' in report && Array.isArray(report.workers) ? report.workers.length : 0;
}

it('a crew has as many threads as were asked for, also when all its texts come at once', async () => {
  const before = threads();
  const crew = openCrew(2);
  const readings = await Promise.all(Array.from({ length: 30 }, () => crew.read(TEXT, null)));
  const during = threads();
  await crew.close();
  expect(readings.filter((reading) => 'refused' in reading)).toEqual([]);
  expect([during - before, threads() - before]).toEqual([2, 0]);
});

it('starts no thread for a short text', async () => {
  const before = threads();
  const crew = openCrew(1);
  expect(await crew.read(TEXT, '2026-03-15')).toMatchObject({ language: 'ar' });
  expect(threads() - before).toBe(0);
  await crew.close();
});
