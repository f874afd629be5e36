/** Lets work through when its turn has come. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets so many through at a time; the others wait in the order in which they came. */
export function openGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free === 0) await new Promise<void>((pass) => waiting.push(pass));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
