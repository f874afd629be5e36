import { isWrapped } from './wrapped-lines.ts';

const OTHER_BLANKS = /\s{2}|[^\S ]/u;
/** Within a line; between lines only where lines are broken at a width does a name go on. */
const OTHER_BLANKS_IN_LINE = /\S(?:[^\S\n]{2,}|[^\S \n])\S/u;

/** Whether a name of this text may hold other blanks than plain ones. */
export function hasOtherBlanks(source: string): boolean {
  return OTHER_BLANKS_IN_LINE.test(source) || isWrapped(source);
}

/** The same data with one plain blank wherever its texts have others: names broken over two lines read as names do. */
export function withPlainBlanks<T>(data: T): T;
export function withPlainBlanks(data: unknown): unknown {
  if (typeof data === 'string') return OTHER_BLANKS.test(data) ? data.replace(/\s+/gu, ' ') : data;
  if (Array.isArray(data)) return data.map((each: unknown) => withPlainBlanks(each));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, each]: [string, unknown]) => [name, withPlainBlanks(each)]));
}
