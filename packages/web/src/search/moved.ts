/** The line that a key leads to in a list of suggestions, round and round; undefined where the key leads nowhere. */
export function moved(key: string, active: number | null, count: number): number | null | undefined {
  if (key === 'ArrowDown') return active === null ? 0 : active === count - 1 ? null : active + 1;
  if (key === 'ArrowUp') return active === null ? count - 1 : active === 0 ? null : active - 1;
  return undefined;
}
