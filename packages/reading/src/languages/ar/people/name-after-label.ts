import type { TextView } from '../text-view.ts';
import { withHonorific } from './name-after.ts';
import type { Named } from './person.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';
import { wordSet } from '../words/word-set.ts';

const LABELS = wordSet([
  'الاسم', // name
  'الإسم', // name, a common spelling
  'اسمه', // his name
]);

/** «Name: ⟨person⟩», in the signature block of an instrument: whatever stands behind the label is a name. */
export function nameAfterLabel(view: TextView, at: number): Named | null {
  if (!LABELS.has(view.word(at)) || ![':', '/'].includes(view.mark(at + 1))) return null;
  const start = skipHonorifics(view, at + 2);
  const named = readName(view, start, { led: true, titled: start > at + 2 });
  if (named === null || named.endToken - named.startToken < 2) return null;
  return start > at + 2 ? withHonorific(view, named, at + 2) : named;
}
