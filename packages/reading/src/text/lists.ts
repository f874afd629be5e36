/** Lists of a long text may hold more than can be given to a call at once: `push(...list)` and `Math.min(...list)` end in an error then. */

/** Puts more at the end of a list. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The smallest of some numbers; infinite where there is none. */
export function smallest(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The largest of some numbers, and of the least that is asked. */
export function largest(numbers: Iterable<number>, least: number): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
