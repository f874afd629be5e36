/** Marks that a letter carries, and the stroke that lengthens it. */
const MARKS = /[\p{M}\u0640]/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** Words spelt alike, whatever their marks, hamzas and capitals: what two names are compared by. */
export function spelling(words: string): string {
  return words.normalize('NFKD').replace(MARKS, '').toLowerCase().split(BETWEEN).filter((word) => word !== '').join(' ');
}

/** Whether the one name is the other, or a longer form of it. */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [spelling(a), spelling(b)].sort((one, other) => one.length - other.length);
  return short !== undefined && short !== '' && ` ${long ?? ''} `.includes(` ${short} `);
}
