import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { sideBySideWithAsides, type StepAside } from './step-aside.ts';

const WIDTH = 2;

/** A thousand scans, and a letter behind them. */
async function* archive(): AsyncGenerator<string> {
  for (let number = 1; number <= 1_000; number += 1) yield `scan ${number}`;
  yield 'letter';
}

it('what is slow holds nothing back, is waited for in its turn, and done once', async () => {
  const done: string[] = [];
  let watched = 0;
  let mostWatched = 0;
  const read = new EventEmitter();
  const letter = once(read, 'letter');
  await sideBySideWithAsides(archive(), WIDTH, async (name, stepAside) => {
    if (name === 'letter') read.emit('letter');
    else {
      await stepAside(async () => {
        watched += 1;
        mostWatched = Math.max(mostWatched, watched);
        await letter;
        watched -= 1;
      });
    }
    done.push(name);
  });
  expect(mostWatched).toBe(WIDTH);
  expect(done).toEqual(['letter', ...Array.from({ length: 1_000 }, (_, at) => `scan ${at + 1}`)]);
});

it('a failure aside ends it: nothing more is taken up', async () => {
  let taken = 0;
  const work = async (name: string, stepAside: StepAside): Promise<void> => {
    taken += 1;
    if (name === 'scan 3') await stepAside(() => Promise.reject(new Error('the register is gone')));
  };
  await expect(sideBySideWithAsides(archive(), WIDTH, work)).rejects.toThrow('the register is gone');
  expect(taken).toBeLessThan(10);
});
