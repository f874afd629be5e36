import { matchesOf } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';
import { wordSet } from '../words/word-set.ts';
import { isDeed } from './verbal-noun.ts';
import { ROOT_WAW } from './words/root-waw.ts';

/** A word of a list of fields, in masked letters: without its marks, its «and» and its particle. */
export interface ListWord extends Span {
  readonly letters: string;
  /** «and» stands before it, as a letter of it or alone. */
  readonly joined: boolean;
  readonly afterComma: boolean;
  /** A deed: «training», «for training», «by training». */
  readonly isDeed: boolean;
  /** A quotation or a bracket opens before it, or closes after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const WORD = /[،,–-]|[^\s،,"'()[\]«»“”:/–-]+/gu;
const OPENS = /["(«“]/u;
const CLOSES = /[")»”]/u;
const rootWaw = wordSet(ROOT_WAW);

/** The words of a stretch of masked letters. */
export function wordsOf(masked: string, { start, end }: Span): readonly ListWord[] {
  const words: ListWord[] = [];
  let before = { joined: false, afterComma: false };
  for (const found of matchesOf(WORD, masked.slice(start, end))) {
    const at = start + found.index;
    if (/^[،,–-]$/u.test(found[0])) before = { joined: false, afterComma: true };
    else if (found[0] === 'و') before = { ...before, joined: true };
    else {
      const opens = OPENS.test(masked.slice(words.at(-1)?.end ?? start, at));
      words.push({ ...wordAt(found[0], at, before), opens, closes: CLOSES.test(masked.slice(at + found[0].length, at + found[0].length + 1)) });
      before = { joined: false, afterComma: false };
    }
  }
  // A list that was cut within a word leaves that word out.
  if (/^[ء-ي]/u.test(masked.slice(end, end + 1)) && words.at(-1)?.end === end) words.pop();
  return words;
}

function wordAt(written: string, at: number, before: Pick<ListWord, 'joined' | 'afterComma'>): Omit<ListWord, 'opens' | 'closes'> {
  const joins = written.length > 2 && written.startsWith('و') && !rootWaw.has(written);
  const letters = joins ? written.slice(1) : written;
  const bare = withoutParticle(letters);
  const skipped = (joins ? 1 : 0) + letters.length - bare.length;
  return { letters: bare, joined: joins || before.joined, afterComma: before.afterComma, isDeed: isDeed(bare), start: at + skipped, end: at + written.length };
}

/** «for training», «by training»: the deed alone. */
function withoutParticle(letters: string): string {
  if (!/^[بل](?!ل)[ء-ي]{3}/u.test(letters) || isDeed(letters)) return letters;
  const rest = letters.slice(1);
  return isDeed(rest) ? rest : letters;
}
