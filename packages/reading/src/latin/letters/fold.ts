import { type Folded, withoutRuns } from '../../text/folded.ts';
import { markColumns } from '../../text/columns.ts';
import { joinWrappedLines } from '../../text/wrapped-lines.ts';

const SPELT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', Œ: 'oe', Æ: 'ae', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', '№': 'no', '…': '...' };
/** Letters with marks, and the plain ones that are meant by them. */
const MEANT: readonly (readonly [written: string, folded: string])[] = [
  ['’‘ʼ´`′‛', "'"],
  ['«»“”„‟″‹›', '"'],
  ['–—‒―‐‑−', '-'],
  ['\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\r', ' '],
  ['\u2028\u2029', '\n'],
  ['łŁ', 'l'],
  ['øØ', 'o'],
  ['đĐ', 'd'],
  ['ıİ', 'i'],
];
/** Marks that belong to the letter before them, and what is invisible. */
const UNSEEN = /[\p{Mn}\p{Cf}]/u;
const MEANING = new Map(MEANT.flatMap(([written, meant]) => written.split('').map((letter) => [letter, meant] as const)));
const known = new Map<string, string>();

/** A letter as we compare it: without case and accents; nothing for what is not seen. */
function folded(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const own = foldAnew(letter);
  known.set(letter, own);
  return own;
}

function foldAnew(letter: string): string {
  const meant = MEANING.get(letter) ?? SPELT[letter];
  if (meant !== undefined) return meant;
  // The signs of masked sentences must come from us alone.
  if (letter >= '\ue000' && letter <= '\ue0ff') return ' ';
  if (UNSEEN.test(letter)) return '';
  const [base = letter] = letter.normalize('NFD');
  return base.length === 1 ? (base.toLowerCase()[0] ?? base) : letter;
}

/** Letters as we compare them, with the way back to the source. */
export function foldWithWayBack(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const letters = unit < 0x80 ? plain[unit] ?? '' : folded(source.charAt(at));
    if (letters === '' && starts.length > 0 && ends[ends.length - 1] === at) ends[ends.length - 1] = at + 1;
    for (let i = 0; i < letters.length; i++) {
      starts.push(at);
      ends.push(at + 1);
    }
    if (letters !== '') pieces.push(letters);
  }
  return withoutRuns(joinWrappedLines(markColumns({ text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }, source)));
}

const plain: readonly string[] = Array.from({ length: 0x80 }, (_, unit) => foldAnew(String.fromCharCode(unit)));

/** Letters as we compare them, where no way back is needed. */
export function fold(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) letters += folded(text.charAt(at));
  return letters;
}
