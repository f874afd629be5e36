/** Durations of one thing done many times, in milliseconds. */
export interface Durations {
  readonly p50: number;
  readonly p95: number;
  /** How often in a second, all together. */
  readonly perSecond: number;
}

interface Measured {
  readonly times: number;
  readonly atOnce?: number;
  readonly warmUp?: number;
  /** Done before each time, and not measured. */
  readonly before?: (n: number) => Promise<unknown>;
}

/** Does a thing so many times, so many at once, after a few that do not count. */
export async function measure(work: (n: number) => Promise<unknown>, { times, atOnce = 1, warmUp = 20, before }: Measured): Promise<Durations> {
  for (let n = 0; n < warmUp; n += 1) await work(times + n);
  const taken: number[] = [];
  let next = 0;
  const began = performance.now();
  const one = async (): Promise<void> => {
    while (next < times) {
      const n = next;
      next += 1;
      await before?.(n);
      const start = performance.now();
      await work(n);
      taken.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  const all = performance.now() - began;
  taken.sort((a, b) => a - b);
  const at = (share: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: (times / all) * 1000 };
}

/** One line: what was measured, the figure, and what it should be. */
export function report(what: string, figure: string, aim = ''): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(24)}   ${aim}`);
}

export const both = ({ p50, p95 }: Durations): string => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`;
